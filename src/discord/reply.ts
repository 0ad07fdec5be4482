import { DiscordAPIError, type RawFile, type REST, type RequestData } from 'discord.js';
import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { CardFile } from '../reply/card.ts';
import type { MessagePayload } from '../reply/payload.ts';

/** How a reply went. `gone`: Discord waits no longer. `taken`: something of ours answered before. */
export type Delivery = 'delivered' | 'gone' | 'taken';

/** What becomes of the message that the interaction came from. */
export type Placement = 'new-message' | 'edit-in-place';

/**
 * The one way in which an interaction is answered: at once when it can be, by editing when it was deferred, by a further
 * message when it was answered already. Discord, "Receiving and Responding": the first response is due within 3 seconds.
 */
export class InteractionReply {
  private state: 'fresh' | 'deferred' | 'deferred-edit' | 'replied' = 'fresh';
  private deferring: Promise<void> | undefined;
  private isAnswering = false;
  private readonly rest: REST;
  private readonly address: { readonly id: string; readonly token: string };
  private readonly applicationId: string;

  constructor(rest: REST, applicationId: string, address: { readonly id: string; readonly token: string }) {
    this.rest = rest;
    this.applicationId = applicationId;
    this.address = address;
  }

  /** Buys 15 minutes. Does nothing when an answer is under way already. */
  defer(placement: Placement, isPrivate: boolean): Promise<void> {
    if (this.state !== 'fresh' || this.isAnswering || this.deferring !== undefined) return Promise.resolve();
    const body =
      placement === 'edit-in-place'
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: isPrivate ? MessageFlags.Ephemeral : 0 },
          };
    this.deferring = this.callback(body)
      .catch((error: unknown) => {
        // It took effect, though the answer to it got lost and it was tried again.
        if (deliveryOf(error) !== 'taken') throw error;
      })
      .then(() => {
        this.state = placement === 'edit-in-place' ? 'deferred-edit' : 'deferred';
      });
    return this.deferring;
  }

  /** Sends a message in whatever state the reply is. Throws what Discord's REST throws, save what `Delivery` names. */
  async send(
    payload: MessagePayload,
    placement: Placement,
    files: readonly CardFile[] = [],
  ): Promise<Delivery> {
    this.isAnswering = true;
    // A deferral that failed leaves the reply fresh, and the message goes out as the first response.
    await this.deferring?.catch(() => undefined);
    try {
      await this.deliver(payload, placement, files);
      this.state = 'replied';
      return 'delivered';
    } catch (error) {
      const delivery = deliveryOf(error);
      if (delivery === undefined) throw error;
      return delivery;
    }
  }

  async suggest(choices: APIApplicationCommandOptionChoice<string>[]): Promise<Delivery> {
    try {
      await this.callback({
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      });
      return 'delivered';
    } catch (error) {
      const delivery = deliveryOf(error);
      if (delivery === undefined) throw error;
      return delivery;
    }
  }

  private async deliver(
    payload: MessagePayload,
    placement: Placement,
    files: readonly CardFile[],
  ): Promise<void> {
    const { token } = this.address;
    const attached = files.length === 0 ? {} : { files: files.map(uploaded) };
    // Whether only one person sees a message is settled by the first response, and cannot be said of an edit.
    const edit = { ...payload, flags: payload.flags & ~MessageFlags.Ephemeral };
    if (this.state === 'fresh' && placement === 'edit-in-place') {
      await this.callback({ type: InteractionResponseType.UpdateMessage, data: edit }, attached);
    } else if (this.state === 'fresh') {
      await this.callback(
        { type: InteractionResponseType.ChannelMessageWithSource, data: payload },
        attached,
      );
    } else if (
      this.state === 'deferred' ||
      (this.state === 'deferred-edit' && placement === 'edit-in-place')
    ) {
      await this.rest.patch(Routes.webhookMessage(this.applicationId, token), {
        body: edit,
        auth: false,
        ...attached,
      });
    } else {
      await this.rest.post(Routes.webhook(this.applicationId, token), {
        body: payload,
        auth: false,
        ...attached,
      });
    }
  }

  private async callback(body: unknown, attached: Attached = {}): Promise<void> {
    await this.rest.post(Routes.interactionCallback(this.address.id, this.address.token), {
      body,
      auth: false,
      ...attached,
    });
  }
}

type Attached = Pick<RequestData, 'files'>;

function uploaded({ name, mediaType, text }: CardFile): RawFile {
  return { name, contentType: mediaType, data: text };
}

function deliveryOf(error: unknown): Delivery | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.code === RESTJSONErrorCodes.UnknownInteraction) return 'gone';
  if (error.code === RESTJSONErrorCodes.InvalidWebhookToken) return 'gone';
  return error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ? 'taken' : undefined;
}
