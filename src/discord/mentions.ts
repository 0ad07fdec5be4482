import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { Invocation } from '../commands/command.ts';
import { messageCommand } from '../commands/index.ts';
import type { FairUse } from '../fair-use/fair-use.ts';
import { field, textField } from '../interactions/json.ts';
import { withoutMarkup } from '../interactions/message-question.ts';
import type { Log } from '../log.ts';
import { payloadOf } from '../reply/payload.ts';
import type { Library } from '../story/library.ts';
import { start } from '../words/index.ts';

export interface MentionAnswering {
  readonly rest: REST;
  readonly log: Log;
  readonly library: () => Library;
  readonly botId: () => string;
  readonly commandIds: () => ReadonlyMap<string, string>;
  readonly fairUse: FairUse;
}

/**
 * Answers a message that mentions the bot in its words, with a public reply; leaves every other message alone, and one that
 * is more than fair as well: a reply that only one person sees is there for interactions alone.
 */
export async function answerMention(message: unknown, answering: MentionAnswering): Promise<void> {
  const question = questionOf(message, answering.botId());
  const channel = textField(message, 'channel_id');
  const id = textField(message, 'id');
  if (question === undefined || channel === undefined || id === undefined) return;
  const server = textField(message, 'guild_id');
  if (answering.fairUse.wait({ user: textField(message, 'author', 'id'), server }, 1) > 0) return;
  const invocation: Invocation = {
    options: { question },
    asker: { server },
    private: false,
    canShare: false,
  };
  try {
    const card = await messageCommand.asks.run(invocation, answering.library());
    const payload = payloadOf(card, { commandIds: answering.commandIds() });
    await answering.rest.post(Routes.channelMessages(channel), {
      body: {
        ...payload,
        allowed_mentions: { parse: [], replied_user: false },
        message_reference: { message_id: id, fail_if_not_exists: false },
      },
    });
  } catch (error) {
    // No permission to write here, or a fault: a message asks for no apology as an interaction does.
    answering.log.fault(start.fault(id.slice(-8), 'a mention'), error);
  }
}

/** What is asked, without the mention; undefined when the message does not name the bot itself, or a bot wrote it. */
function questionOf(message: unknown, botId: string): string | undefined {
  const content = textField(message, 'content');
  if (content === undefined || field(message, 'author', 'bot') === true) return undefined;
  return new RegExp(`<@!?${botId}>`).test(content) ? withoutMarkup(content) : undefined;
}
