import type { Gateway } from '../gateway/gateway.ts';
import { has, INTENT } from '../gateway/intents.ts';
import { memberOf } from '../payloads.ts';
import type { World } from '../world.ts';
import { onTheWire, type StoredMessage } from './message.ts';
import type { MessageEvents } from './store.ts';

/**
 * Tells the bot of messages as far as its intents go. What it may not read comes without its content.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function messageEvents(world: World, gateway: Gateway): MessageEvents {
  const tell = (event: string, message: StoredMessage, data: object) => {
    const guild = world.place(message.channel_id)?.guild;
    const wanted = guild === undefined ? INTENT.directMessages : INTENT.guildMessages;
    if (message.seenBy !== 'everyone' || !has(gateway.intents, wanted)) return;
    const where = guild === undefined ? { channel_type: 1 } : { channel_type: 0, guild_id: guild.id };
    gateway.dispatch(event, { ...data, ...where });
  };
  return {
    created: (message) => tell('MESSAGE_CREATE', message, { ...readable(message), ...author(message) }),
    updated: (message) => tell('MESSAGE_UPDATE', message, { ...readable(message), ...author(message) }),
    deleted: (message) => tell('MESSAGE_DELETE', message, { id: message.id, channel_id: message.channel_id }),
  };

  function readable(message: StoredMessage): object {
    const isDirect = world.place(message.channel_id)?.guild === undefined;
    const isOwn = message.author.id === world.bot.id;
    const isMentioned = message.mentions.some(({ id }) => id === world.bot.id);
    const wire = onTheWire(message);
    if (isDirect || isOwn || isMentioned || has(gateway.intents, INTENT.messageContent)) return wire;
    return { ...wire, content: '', embeds: [], attachments: [], components: [] };
  }

  /** In a server an author comes with what they are there. */
  function author(message: StoredMessage): object {
    const person = world.person(message.author.id);
    const guild = world.place(message.channel_id)?.guild;
    if (person === undefined || guild === undefined) return {};
    const { user: _, ...member } = memberOf(person);
    return { member };
  }
}
