import {
  type APIAuthorizingIntegrationOwnersMap,
  type APIMessageInteractionMetadata,
  type ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { JsonObject } from '../../../discord/json.ts';
import { keepNewest } from '../keep-newest.ts';
import type { StoredMessage } from '../messages/message.ts';
import { accountOf, type Person, type Place } from '../world.ts';

export type ReplyKind = 'message' | 'defer' | 'defer update' | 'update' | 'autocomplete' | 'modal';

/** The bot's first answer to something a person did. */
export interface Reply {
  readonly kind: ReplyKind;
  /** What the bot sent: the callback's `data`, or the message it posted. */
  readonly body: JsonObject;
  /** The message as it then stood; see `finalMessage` for what became of it. */
  readonly message: StoredMessage | undefined;
  readonly acknowledgedAfterMs: number;
  /** Undefined where the bot answered a message and no interaction. */
  readonly interactionId: string | undefined;
}

/** What is particular to each kind of interaction. */
export type Occasion =
  | { readonly type: InteractionType.ApplicationCommand; readonly command: CommandUsed }
  | { readonly type: InteractionType.ApplicationCommandAutocomplete }
  | { readonly type: InteractionType.MessageComponent; readonly message: StoredMessage }
  | { readonly type: InteractionType.ModalSubmit; readonly message: StoredMessage | undefined };

export interface CommandUsed {
  readonly name: string;
  readonly type: ApplicationCommandType;
  readonly targetMessageId: string | undefined;
}

/** An interaction from the moment it is sent to the bot. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly occasion: Occasion;
  readonly person: Person;
  readonly place: Place;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** On the clock of `performance.now()`. */
  readonly sentAt: number;
  reply: Reply | undefined;
  /** What `@original` stands for: the answer, or the message whose component was used and that is updated. */
  originalId: string | undefined;
  /** Whether what was put off by a defer has come. */
  isSettled: boolean;
  followUps: number;
}

/** How a message says which interaction it answers.
 * https://docs.discord.com/developers/resources/message#message-interaction-metadata-object */
export function metadataOf(interaction: Interaction, isFollowUp: boolean): APIMessageInteractionMetadata {
  const { id, occasion, owners, person, originalId } = interaction;
  const about = {
    id,
    user: accountOf(person),
    authorizing_integration_owners: owners,
    ...(isFollowUp && originalId !== undefined ? { original_response_message_id: originalId } : {}),
  };
  if (occasion.type === InteractionType.MessageComponent) {
    return { ...about, type: occasion.type, interacted_message_id: occasion.message.id };
  }
  const target =
    occasion.type === InteractionType.ApplicationCommand ? occasion.command.targetMessageId : undefined;
  const command = { ...about, type: InteractionType.ApplicationCommand as const };
  if (occasion.type === InteractionType.ModalSubmit) {
    return { ...about, type: occasion.type, triggering_interaction_metadata: command };
  }
  return { ...command, ...(target === undefined ? {} : { target_message_id: target }) };
}

/** All interactions there have been, or the newest. */
export class Interactions {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #keeps: number;

  constructor(keeps: number) {
    this.#keeps = keeps;
  }

  add(interaction: Interaction): void {
    keepNewest(this.#byId, interaction.id, interaction, this.#keeps);
    keepNewest(this.#byToken, interaction.token, interaction, this.#keeps);
  }

  byId(id: string | undefined): Interaction | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }
}
