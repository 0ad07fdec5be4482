import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Card } from '../reply/card.ts';
import type { MessagePayload } from '../reply/payload.ts';

const NO_FLAGS: number = 0;

/** How a reply went. `gone`: nobody waits any longer. `taken`: something of ours answered before. */
export type Delivery = 'delivered' | 'gone' | 'taken';

/** What becomes of the message that the interaction came from. */
export type Placement = 'new-message' | 'edit-in-place';

/** A message on its way out, and the card that it was drawn from; the card's files go beside it. */
export interface Outgoing {
  readonly payload: MessagePayload;
  readonly card: Card;
}

/**
 * The ways in which an interaction can be answered, as Discord has them; each front brings its own. What they throw is a
 * fault; that nobody waits any longer is none.
 */
export interface ResponsePort {
  /** The first response. `message` is what stands in it, if it is one. */
  callback(response: APIInteractionResponse, message?: Outgoing): Promise<Delivery>;
  /** Changes the message that the first response led to. */
  edit(message: Outgoing): Promise<Delivery>;
  /** A message after the first response. */
  followUp(message: Outgoing): Promise<Delivery>;
}

/**
 * The one way in which an interaction is answered: at once when it can be, by editing when it was deferred, by a further
 * message when it was answered already. Discord, "Receiving and Responding": the first response is due within 3 seconds.
 */
export class InteractionReply {
  private state: 'fresh' | 'deferred' | 'deferred-edit' | 'replied' = 'fresh';
  private deferring: Promise<void> | undefined;
  private isAnswering = false;
  private readonly port: ResponsePort;

  constructor(port: ResponsePort) {
    this.port = port;
  }

  /** Buys 15 minutes. Does nothing when an answer is under way already. */
  defer(placement: Placement, isPrivate: boolean): Promise<void> {
    if (this.state !== 'fresh' || this.isAnswering || this.deferring !== undefined) return Promise.resolve();
    const response: APIInteractionResponse =
      placement === 'edit-in-place'
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: isPrivate ? MessageFlags.Ephemeral : NO_FLAGS },
          };
    this.deferring = this.port.callback(response).then((delivery) => {
      // Where it was taken, it took effect, though the answer to it got lost and it was tried again.
      if (delivery === 'gone') return;
      this.state = placement === 'edit-in-place' ? 'deferred-edit' : 'deferred';
    });
    return this.deferring;
  }

  /** Sends a message in whatever state the reply is. Throws what the front throws. */
  async send(message: Outgoing, placement: Placement): Promise<Delivery> {
    this.isAnswering = true;
    // A deferral that failed leaves the reply fresh, and the message goes out as the first response.
    await this.deferring?.catch(() => undefined);
    const delivery = await this.deliver(message, placement);
    if (delivery === 'delivered') this.state = 'replied';
    return delivery;
  }

  suggest(choices: APIApplicationCommandOptionChoice<string>[]): Promise<Delivery> {
    return this.port.callback({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    });
  }

  /** Asks for something before the answer. Discord takes a modal as the first response alone: `late` when one was given. */
  open(modal: APIModalInteractionResponseCallbackData): Promise<Delivery | 'late'> {
    if (this.deferring !== undefined) return Promise.resolve('late');
    this.isAnswering = true;
    return this.port.callback({ type: InteractionResponseType.Modal, data: modal });
  }

  private deliver(message: Outgoing, placement: Placement): Promise<Delivery> {
    const { payload } = message;
    // Whether only one person sees a message is settled by the first response, and cannot be said of an edit.
    const edited = { ...message, payload: { ...payload, flags: payload.flags & ~MessageFlags.Ephemeral } };
    const mayEdit = placement === 'edit-in-place';
    if (this.state === 'fresh') {
      return mayEdit
        ? this.port.callback({ type: InteractionResponseType.UpdateMessage, data: edited.payload }, edited)
        : this.port.callback(
            { type: InteractionResponseType.ChannelMessageWithSource, data: payload },
            message,
          );
    }
    if (this.state === 'deferred' || (this.state === 'deferred-edit' && mayEdit))
      return this.port.edit(edited);
    return this.port.followUp(message);
  }
}
