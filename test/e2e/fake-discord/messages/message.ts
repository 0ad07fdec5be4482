import { type APIAttachment, type APIMessage, type APIUser, MessageType } from 'discord-api-types/v10';
import { at, type JsonObject, listAt, numberAt, objectsAt, textAt } from '../../../discord/json.ts';
import { FLAG } from '../../../discord/limits/numbers.ts';
import type { UploadedFile } from '../rest/body.ts';
import { newSnowflake } from '../snowflake.ts';
import { storedComponents } from './components.ts';
import { pingsOf } from './pings.ts';

/** A message as it stands in a channel, components and embeds as the bot sent them. */
export interface StoredMessage extends Omit<APIMessage, 'components' | 'embeds'> {
  readonly components: readonly JsonObject[];
  readonly embeds: readonly JsonObject[];
  /** Not sent to anyone: the id of the one person who sees an ephemeral message, or 'everyone'. */
  readonly seenBy: string;
}

/** What a new message is made from. */
export interface Draft {
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
  readonly channelId: string;
  readonly author: APIUser;
  readonly seenBy: string;
  /** Left out: an ordinary message. */
  readonly type?: MessageType;
  /** What depends on how the message came about: the reply it is, the interaction it answers. */
  readonly origin?: Partial<StoredMessage>;
}

/** https://docs.discord.com/developers/resources/message#message-object */
export function messageFrom(draft: Draft): StoredMessage {
  const { body, files, channelId, author, seenBy, type = MessageType.Default, origin = {} } = draft;
  const now = new Date().toISOString().replace('Z', '000+00:00');
  return {
    type,
    id: newSnowflake(),
    channel_id: channelId,
    author,
    timestamp: now,
    edited_timestamp: null,
    tts: at(body, 'tts') === true,
    pinned: false,
    ...contentOf(body),
    ...pingsOf(body),
    attachments: attachmentsOf(body, files, []),
    flags: numberAt(body, 'flags') ?? 0,
    ...origin,
    seenBy,
  };
}

/** The message after an edit: what the edit leaves out stays as it was. */
export function edited(
  message: StoredMessage,
  body: JsonObject,
  files: readonly UploadedFile[],
): StoredMessage {
  const now = new Date().toISOString().replace('Z', '000+00:00');
  const flags = (numberAt(body, 'flags') ?? 0) & (FLAG.suppressEmbeds | FLAG.componentsV2);
  const kept = message.flags ?? 0;
  const content = contentOf({ ...message, ...body });
  // Components are numbered anew only if they were sent anew.
  const components = 'components' in body ? content.components : message.components;
  return {
    ...message,
    ...content,
    ...pingsOf({ ...message, ...body }),
    attachments: attachmentsOf(body, files, message.attachments),
    components,
    flags: (kept & ~FLAG.loading) | flags,
    edited_timestamp: (kept & FLAG.loading) === 0 ? now : null,
  };
}

/** A message without what only the fake knows of it. */
export function onTheWire(message: StoredMessage): Omit<StoredMessage, 'seenBy'> {
  const { seenBy: _, ...wire } = message;
  return wire;
}

/** An edit together with what it leaves as it was: what Discord's limits are then held against. */
export function bodyAfterEdit(message: StoredMessage, body: JsonObject): JsonObject {
  const { content, embeds, components, flags, attachments } = message;
  const kept = (flags ?? 0) & FLAG.componentsV2;
  return { content, embeds, components, attachments, ...body, flags: (numberAt(body, 'flags') ?? 0) | kept };
}

function contentOf(body: JsonObject) {
  return {
    content: (textAt(body, 'content') ?? '').trim(),
    embeds: objectsAt(body, 'embeds').map((embed) => ({ type: 'rich', ...embed })),
    components: storedComponents(listAt(body, 'components')),
  };
}

/** Files that stay are listed by their id, new ones by their number among the uploads. */
function attachmentsOf(
  body: JsonObject,
  files: readonly UploadedFile[],
  before: readonly APIAttachment[],
): APIAttachment[] {
  const listed = objectsAt(body, 'attachments');
  const about = (id: string) => listed.find((one) => String(at(one, 'id')) === id);
  const staying = before.filter(({ id }) => !('attachments' in body) || about(id) !== undefined);
  const added = files.map((file, index) => attachment(file, textAt(about(String(index)), 'description')));
  return [...staying, ...added];
}

function attachment(file: UploadedFile, description: string | undefined): APIAttachment {
  const id = newSnowflake();
  const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(file.name)}`;
  const about = { id, filename: file.name, size: file.bytes.length, content_type: file.type };
  return { ...about, url, proxy_url: url, ...(description === undefined ? {} : { description }) };
}
