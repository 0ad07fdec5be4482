import type { JsonObject } from '../../../discord/json.ts';
import type { StoredMessage } from '../messages/message.ts';
import { check, type MessageStore } from '../messages/store.ts';
import { tokenTooOld, tooManyFollowUps, unknownMessage, unknownWebhook } from '../rest/api-error.ts';
import type { UploadedFile } from '../rest/body.ts';
import type { World } from '../world.ts';
import { answerDraft } from './answers.ts';
import type { Interaction, Interactions } from './interaction.ts';

/** Follow-ups of an app that is installed for the user only, in a server that does not have it. */
const FOLLOW_UPS_AS_GUEST = 5;

/** The webhook that an interaction's token opens once the interaction has been answered. */
export class InteractionWebhook {
  readonly #world: World;
  readonly #messages: MessageStore;
  readonly #interactions: Interactions;
  readonly #tokenLifeMs: number;

  constructor(world: World, messages: MessageStore, interactions: Interactions, tokenLifeMs = 15 * 60_000) {
    this.#world = world;
    this.#messages = messages;
    this.#interactions = interactions;
    this.#tokenLifeMs = tokenLifeMs;
  }

  /** https://docs.discord.com/developers/interactions/receiving-and-responding#get-original-interaction-response */
  get(token: string, messageId: string): StoredMessage {
    return this.#own(this.#live(token), messageId);
  }

  edit(token: string, messageId: string, body: JsonObject, files: readonly UploadedFile[]): StoredMessage {
    const interaction = this.#live(token);
    const { id } = this.#own(interaction, messageId);
    const message = this.#messages.edit(id, body, files);
    if (id === interaction.originalId) interaction.isSettled = true;
    return message;
  }

  remove(token: string, messageId: string): void {
    const interaction = this.#live(token);
    const { id } = this.#own(interaction, messageId);
    this.#messages.remove(id);
    if (id === interaction.originalId) interaction.isSettled = true;
  }

  /** https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message */
  followUp(token: string, body: JsonObject, files: readonly UploadedFile[]): StoredMessage {
    const interaction = this.#live(token);
    // Straight after a defer, a follow-up is taken for the answer that was put off.
    const isPutOff = interaction.reply?.kind === 'defer' && !interaction.isSettled;
    if (isPutOff) return this.edit(token, '@original', body, files);
    const isGuest = interaction.place.guild !== undefined && !('0' in interaction.owners);
    if (isGuest && interaction.followUps >= FOLLOW_UPS_AS_GUEST) throw tooManyFollowUps();
    check(body, files);
    interaction.followUps += 1;
    const message = this.#messages.add(answerDraft(interaction, this.#world, body, files, true));
    return message;
  }

  /** The interaction whose webhook a token opens, if it does (yet, or still). */
  #live(token: string): Interaction {
    const interaction = this.#interactions.byToken(token);
    if (interaction === undefined) throw unknownWebhook();
    if (performance.now() - interaction.sentAt > this.#tokenLifeMs) throw tokenTooOld();
    if (interaction.reply === undefined) throw unknownWebhook();
    return interaction;
  }

  /** A token gives a hold on the messages of its own interaction, and on no other. */
  #own(interaction: Interaction, messageId: string): StoredMessage {
    const message = this.#messages.require(messageId === '@original' ? interaction.originalId : messageId);
    const isOwn =
      message.id === interaction.originalId || message.interaction_metadata?.id === interaction.id;
    if (!isOwn) throw unknownMessage();
    return message;
  }
}
