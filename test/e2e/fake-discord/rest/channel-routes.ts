import { MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { at, type JsonObject, numberAt, objectAt, textAt } from '../../../discord/json.ts';
import { FLAG } from '../../../discord/limits/numbers.ts';
import { onTheWire, type StoredMessage } from '../messages/message.ts';
import { check, type MessageStore } from '../messages/store.ts';
import { directChannel, guildChannel, guildCreate } from '../payloads.ts';
import type { Place, World } from '../world.ts';
import { notYourMessage, unknownChannel, unknownGuild, unknownMessage } from './api-error.ts';
import type { Answer } from './faults.ts';
import { type Call, objectBody, type Route } from './route.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = `${MESSAGES}/{message_id}`;

/** What the bot does in channels as itself, with no interaction behind it.
 * https://docs.discord.com/developers/resources/message#endpoints */
export function channelRoutes(world: World, messages: MessageStore): Route[] {
  const placeOf = (call: Call): Place => {
    const place = world.place(call.param('channel_id'));
    if (place === undefined) throw unknownChannel();
    return place;
  };
  const messageOf = (call: Call): StoredMessage => {
    const message = messages.require(call.param('message_id'));
    if (message.channel_id !== placeOf(call).channel.id || message.seenBy !== 'everyone')
      throw unknownMessage();
    return message;
  };
  const ownMessageOf = (call: Call): StoredMessage => {
    const message = messageOf(call);
    if (message.author.id !== world.bot.id) throw notYourMessage();
    return message;
  };
  return [
    withToken('GET', '/guilds/{guild_id}', (call) => {
      const guild = world.guilds.find(({ id }) => id === call.param('guild_id'));
      if (guild === undefined) throw unknownGuild();
      return { status: 200, body: guildCreate(guild, world) };
    }),
    withToken('GET', '/channels/{channel_id}', (call) => ({
      status: 200,
      body: channelPayload(placeOf(call)),
    })),
    withToken('POST', '/channels/{channel_id}/typing', (call) => {
      placeOf(call);
      return { status: 204 };
    }),
    withToken('POST', MESSAGES, (call) => ({
      status: 200,
      body: onTheWire(post(call, placeOf(call), world, messages)),
    })),
    withToken('GET', MESSAGE, (call) => ({ status: 200, body: onTheWire(messageOf(call)) })),
    withToken('PATCH', MESSAGE, (call) => {
      const { id } = ownMessageOf(call);
      return { status: 200, body: onTheWire(messages.edit(id, objectBody(call), call.files)) };
    }),
    withToken('DELETE', MESSAGE, (call) => {
      messages.remove(ownMessageOf(call).id);
      return { status: 204 };
    }),
  ];
}

function post(call: Call, place: Place, world: World, messages: MessageStore): StoredMessage {
  const sent = objectBody(call);
  const nonce = at(sent, 'nonce');
  const twin = messages.all().find((message) => nonce != null && message.nonce === nonce);
  // With enforce_nonce, saying the same thing again only returns what was said.
  if (twin !== undefined && at(sent, 'enforce_nonce') === true) return twin;
  const body = { ...sent, flags: (numberAt(sent, 'flags') ?? 0) & ~FLAG.ephemeral };
  check(body, call.files);
  const replyTo = referenceIn(sent, place, messages);
  return messages.add({
    body,
    files: call.files,
    channelId: place.channel.id,
    author: world.bot,
    seenBy: 'everyone',
    type: replyTo === undefined ? MessageType.Default : MessageType.Reply,
    origin: {
      ...replyTo,
      ...(typeof nonce === 'string' || typeof nonce === 'number' ? { nonce } : {}),
    },
  });
}

/** https://docs.discord.com/developers/resources/message#message-reference-structure */
function referenceIn(
  sent: JsonObject,
  { channel, guild }: Place,
  messages: MessageStore,
): Partial<StoredMessage> | undefined {
  const reference = objectAt(sent, 'message_reference');
  if (reference === undefined) return undefined;
  const message = messages.find(textAt(reference, 'message_id'));
  if (message === undefined) {
    if (at(reference, 'fail_if_not_exists') === false) return undefined;
    throw unknownMessage();
  }
  const message_reference = {
    type: MessageReferenceType.Default,
    channel_id: channel.id,
    message_id: message.id,
    ...(guild === undefined ? {} : { guild_id: guild.id }),
  };
  return { message_reference };
}

function channelPayload({ channel, guild }: Place): object {
  if (guild !== undefined) return guildChannel(channel, guild);
  return channel.recipient === undefined ? {} : directChannel(channel, channel.recipient);
}

function withToken(method: string, template: string, handle: (call: Call) => Answer): Route {
  return { method, template, needsToken: true, handle };
}
