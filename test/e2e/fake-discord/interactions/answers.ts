import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { type JsonObject, numberAt } from '../../../discord/json.ts';
import { bodyViolations } from '../../../discord/limits/callback.ts';
import { FLAG } from '../../../discord/limits/numbers.ts';
import type { Draft, StoredMessage } from '../messages/message.ts';
import { invalidForm } from '../rest/api-error.ts';
import type { UploadedFile } from '../rest/body.ts';
import { accountOf, type World } from '../world.ts';
import { type Interaction, metadataOf } from './interaction.ts';

const ON_COMMAND = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.Modal,
];
const ON_COMPONENT = [
  ...ON_COMMAND,
  InteractionResponseType.DeferredMessageUpdate,
  InteractionResponseType.UpdateMessage,
];
const ON_AUTOCOMPLETE = [InteractionResponseType.ApplicationCommandAutocompleteResult];

/** Their content is checked with the message it makes, which an update has a part of already. */
const MESSAGE_TYPES: readonly InteractionResponseType[] = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.UpdateMessage,
];

/** The type of an answer; refuses one that does not go with the interaction, or breaks a limit. */
export function checkedCallback(interaction: Interaction, body: JsonObject): InteractionResponseType {
  const allowed = allowedFor(interaction);
  const type = allowed.find((one) => one === numberAt(body, 'type'));
  if (type === undefined) {
    throw invalidForm([{ path: ['type'], message: `Value must be one of (${allowed.join(', ')}).` }]);
  }
  const violations = MESSAGE_TYPES.includes(type) ? [] : [...bodyViolations(body)];
  if (violations.length > 0) throw invalidForm(violations);
  return type;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
function allowedFor({ occasion }: Interaction): readonly InteractionResponseType[] {
  if (occasion.type === InteractionType.ApplicationCommand) return ON_COMMAND;
  if (occasion.type === InteractionType.ApplicationCommandAutocomplete) return ON_AUTOCOMPLETE;
  // A modal cannot be answered with a modal, nor update a message it was not opened from.
  const isUpdatable = occasion.message !== undefined;
  const withoutModal = (isUpdatable ? ON_COMPONENT : ON_COMMAND).filter(
    (type) => type !== InteractionResponseType.Modal,
  );
  return occasion.type === InteractionType.ModalSubmit ? withoutModal : ON_COMPONENT;
}

/** The message that an interaction's answer (or a follow-up to it) becomes. */
export function answerDraft(
  interaction: Interaction,
  world: World,
  body: JsonObject,
  files: readonly UploadedFile[],
  isFollowUp: boolean,
): Draft {
  const { person, place } = interaction;
  const isEphemeral = ((numberAt(body, 'flags') ?? 0) & FLAG.ephemeral) !== 0;
  return {
    body,
    files,
    channelId: place.channel.id,
    author: world.bot,
    seenBy: isEphemeral ? person.id : 'everyone',
    type: isFollowUp ? MessageType.Reply : typeOf(interaction),
    origin: {
      application_id: world.applicationId,
      webhook_id: world.applicationId,
      interaction_metadata: metadataOf(interaction, isFollowUp),
      ...oldInteractionField(interaction),
      ...referenceFor(interaction, isFollowUp),
    },
  };
}

/** What stands in the channel while the bot “is thinking”. */
export function loadingDraft(interaction: Interaction, world: World, data: JsonObject): Draft {
  const flags = (numberAt(data, 'flags') ?? 0) | FLAG.loading;
  return answerDraft(interaction, world, { flags }, [], false);
}

function typeOf({ occasion }: Interaction): MessageType {
  if (occasion.type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  const isSlash = occasion.command.type === ApplicationCommandType.ChatInput;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

/** Deprecated, but Discord still sends it with the answer to a command. */
function oldInteractionField({ id, occasion, person }: Interaction): Partial<StoredMessage> {
  if (occasion.type !== InteractionType.ApplicationCommand) return {};
  return { interaction: { id, type: occasion.type, name: occasion.command.name, user: accountOf(person) } };
}

function referenceFor(
  { occasion, originalId, place }: Interaction,
  isFollowUp: boolean,
): Partial<StoredMessage> {
  const used = occasion.type === InteractionType.MessageComponent ? occasion.message.id : undefined;
  const messageId = isFollowUp ? originalId : used;
  if (messageId === undefined) return {};
  const message_reference = {
    type: MessageReferenceType.Default,
    channel_id: place.channel.id,
    message_id: messageId,
    ...(place.guild === undefined ? {} : { guild_id: place.guild.id }),
  };
  return { message_reference };
}
