import { isObject } from '../../../discord/json.ts';
import { has, INTENT } from '../gateway/intents.ts';
import type { Reply } from '../interactions/interaction.ts';
import type { StoredMessage } from '../messages/message.ts';
import { accountOf } from '../world.ts';
import { type Doing, placeOf } from './doing.ts';
import type { Parts } from './parts.ts';
import { troubleSince } from './trouble.ts';

/** Says something that mentions the bot (put in front if the text does not); resolves with what the bot posts. */
export async function mention(parts: Parts, text: string, doing: Doing = {}): Promise<Reply> {
  const { world, gateway, changes, messages, requests, replyTimeoutMs } = parts;
  const name = `<@${world.bot.id}>`;
  const intent = doing.dm === true ? 'directMessages' : 'guildMessages';
  if (gateway.isConnected && !has(gateway.intents, INTENT[intent])) {
    throw new Error(
      `The bot identified without the intent ${intent}, so Discord tells it of no such message.`,
    );
  }
  const since = Date.now();
  const saidAt = performance.now();
  const said = say(parts, text.includes(name) ? text : `${name} ${text}`, doing, true);
  const look = (): Reply | undefined => {
    const message = messages.all().find((one) => answers(one, said, world.bot.id));
    if (message === undefined) return undefined;
    const posted = requests.findLast(({ path }) => path === `/channels/${said.channel_id}/messages`);
    const body = isObject(posted?.body) ? posted.body : {};
    const acknowledgedAfterMs = performance.now() - saidAt;
    return { kind: 'message', body, message, acknowledgedAfterMs, interactionId: undefined };
  };
  const complaint = () => `The bot posted nothing within ${replyTimeoutMs} ms. ${troubleSince(since, parts)}`;
  return changes.until(look, replyTimeoutMs, complaint);
}

/**
 * Says something that does not mention the bot. Returns at once, since no answer is to come: to see that the
 * bot kept silent, do something that it must answer after this, and look at `messages` then.
 */
export function messageWithoutMention(parts: Parts, text: string, doing: Doing = {}): StoredMessage {
  return say(parts, text, doing, false);
}

function say(
  { world, reader, messages }: Parts,
  content: string,
  doing: Doing,
  mentionsBot: boolean,
): StoredMessage {
  const person = doing.user ?? reader;
  return messages.add({
    body: { content },
    files: [],
    channelId: placeOf(doing, person, world).channel.id,
    author: accountOf(person),
    seenBy: 'everyone',
    origin: { mentions: mentionsBot ? [world.bot] : [] },
  });
}

/** The bot's first message in the channel after it, unless that one is a reply to something else. */
function answers(message: StoredMessage, said: StoredMessage, botId: string): boolean {
  const repliesTo = message.message_reference?.message_id ?? said.id;
  const isLater = BigInt(message.id) > BigInt(said.id);
  return (
    isLater && message.author.id === botId && message.channel_id === said.channel_id && repliesTo === said.id
  );
}
