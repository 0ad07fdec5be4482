import { onTestFinished } from 'vitest';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  sentViolations,
  startFakeDiscord,
} from './fake-discord/index.ts';
import { type Started, startPilcrow } from './pilcrow-process.ts';

/** The real bot, online in a fake Discord. */
export interface Online {
  readonly discord: FakeDiscord;
  readonly bot: Started;
}

/**
 * Starts both, waits until the commands are registered, and ends both with the test: cleanly, with exit code 0, and
 * with every payload that was sent held against Discord's limits and, where it is at hand, its OpenAPI description.
 */
export async function goOnline(
  settings: Readonly<Record<string, string>> = {},
  options: FakeDiscordOptions = {},
): Promise<Online> {
  const discord = await startFakeDiscord(options);
  const bot = startPilcrow('main', { ...discord.environment, LOG_LEVEL: 'debug', ...settings });
  onTestFinished(async () => {
    bot.signal('SIGTERM');
    const code = await bot.ended;
    await discord.close();
    if (code !== 0) throw new Error(`The bot ended with ${code}, having said:\n${bot.output()}`);
    const faults = sentViolations(discord);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  await bot.says('Registered');
  return { discord, bot };
}
