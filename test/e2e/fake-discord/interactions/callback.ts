import { InteractionResponseType } from 'discord-api-types/v10';
import { type JsonObject, objectAt } from '../../../discord/json.ts';
import { FLAG } from '../../../discord/limits/numbers.ts';
import { onTheWire, type StoredMessage } from '../messages/message.ts';
import { check, type MessageStore } from '../messages/store.ts';
import { alreadyAcknowledged, unknownInteraction } from '../rest/api-error.ts';
import type { UploadedFile } from '../rest/body.ts';
import type { Answer } from '../rest/faults.ts';
import type { World } from '../world.ts';
import { answerDraft, checkedCallback, loadingDraft } from './answers.ts';
import type { Interaction, Interactions, ReplyKind } from './interaction.ts';

const KINDS: ReadonlyMap<InteractionResponseType, ReplyKind> = new Map([
  [InteractionResponseType.ChannelMessageWithSource, 'message'],
  [InteractionResponseType.DeferredChannelMessageWithSource, 'defer'],
  [InteractionResponseType.DeferredMessageUpdate, 'defer update'],
  [InteractionResponseType.UpdateMessage, 'update'],
  [InteractionResponseType.ApplicationCommandAutocompleteResult, 'autocomplete'],
  [InteractionResponseType.Modal, 'modal'],
]);

/**
 * Where interactions get their first answer.
 * https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export class CallbackDesk {
  readonly #world: World;
  readonly #messages: MessageStore;
  readonly #interactions: Interactions;
  readonly #answerWithinMs: number;

  constructor(world: World, messages: MessageStore, interactions: Interactions, answerWithinMs = 3_000) {
    this.#world = world;
    this.#messages = messages;
    this.#interactions = interactions;
    this.#answerWithinMs = answerWithinMs;
  }

  /** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
  callback(id: string, token: string, body: JsonObject, files: readonly UploadedFile[]): Interaction {
    const interaction = this.#interactions.byId(id);
    if (interaction === undefined || interaction.token !== token) throw unknownInteraction();
    if (interaction.reply !== undefined) throw alreadyAcknowledged();
    const acknowledgedAfterMs = performance.now() - interaction.sentAt;
    if (acknowledgedAfterMs > this.#answerWithinMs) throw unknownInteraction();
    const kind = KINDS.get(checkedCallback(interaction, body));
    if (kind === undefined) throw unknownInteraction();
    const data = objectAt(body, 'data') ?? {};
    const message = this.#takeEffect(interaction, kind, data, files);
    interaction.originalId = message?.id;
    interaction.isSettled = kind !== 'defer' && kind !== 'defer update';
    interaction.reply = { kind, body: data, message, acknowledgedAfterMs, interactionId: id };
    return interaction;
  }

  #takeEffect(
    interaction: Interaction,
    kind: ReplyKind,
    data: JsonObject,
    files: readonly UploadedFile[],
  ): StoredMessage | undefined {
    const { occasion } = interaction;
    const source = 'message' in occasion ? occasion.message?.id : undefined;
    if (kind === 'message') {
      check(data, files, ['data']);
      return this.#messages.add(answerDraft(interaction, this.#world, data, files, false));
    }
    if (kind === 'defer') return this.#messages.add(loadingDraft(interaction, this.#world, data));
    if (kind === 'update') return this.#messages.edit(source, data, files, ['data']);
    return kind === 'defer update' ? this.#messages.require(source) : undefined;
  }

  /** What the callback is answered with if the bot asked for it with `with_response`. */
  response({ id, occasion, reply, place }: Interaction, type: number | undefined): Answer {
    const { message } = reply ?? {};
    const flags = message?.flags ?? 0;
    const answered = {
      response_message_id: message?.id,
      response_message_loading: (flags & FLAG.loading) !== 0,
      response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
    };
    const body = {
      interaction: {
        id,
        type: occasion.type,
        channel_id: place.channel.id,
        guild_id: place.guild?.id,
        ...(message === undefined ? {} : answered),
      },
      ...(message === undefined ? {} : { resource: { type, message: onTheWire(message) } }),
    };
    return { status: 200, body };
  }
}
