import type { TestContext } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { commandsWith } from '../../src/commands/index.ts';
import { readConfig } from '../../src/config/config.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { Bot } from '../../src/discord/front.ts';
import type { Remedy } from '../../src/discord/gateway/close-codes.ts';
import { observers } from '../../src/interactions/observer.ts';
import { libraryFrom } from '../library.ts';
import { logInto } from '../log.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  sentViolations,
  startFakeDiscord,
} from './fake-discord/index.ts';

/** Bot and Discord share this process, and a busy machine: how long an answer may take is no matter here. */
const PATIENT: FakeDiscordOptions = { answerWithinMs: 20_000, replyTimeoutMs: 20_000 };

export interface BotHere {
  readonly discord: FakeDiscord;
  readonly bot: Bot;
  /** What it warned of, and its faults. */
  readonly log: readonly string[];
  /** Why it would have ended the process, and what would help. */
  readonly ends: readonly (readonly [sentence: string, remedy: Remedy])[];
}

/**
 * The bot in this process, by the very parts that the real one is made of: quicker to start than a process, and it shows
 * what it would end for. Resolves when its commands are registered; all ends with the test, whose
 * context it therefore needs.
 */
export async function botHere(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  commands: readonly Command[] = commandsWith(false),
  options: FakeDiscordOptions = {},
): Promise<BotHere> {
  const discord = await startFakeDiscord({ ...PATIENT, ...options });
  const settings = readConfig(discord.environment);
  if (settings.outcome === 'wrong') throw new Error(settings.problems.join('\n'));
  const log: string[] = [];
  const ends: (readonly [string, Remedy])[] = [];
  const library = libraryFrom({ s: { articles: { a: 'The dam opened on Monday.' } } });
  const front = {
    config: settings.config,
    commands,
    library: () => library,
    log: logInto(log, 'warn'),
    observer: observers([]),
    failed: (sentence: string, remedy: Remedy) => void ends.push([sentence, remedy]),
    servers: undefined,
  };
  const bot = startBot(front, discord.token);
  onTestFinished(async () => {
    await bot.stop();
    await discord.close();
    const faults = sentViolations(discord);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  await bot.online;
  while (discord.commands().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  return { discord, bot, log, ends };
}
