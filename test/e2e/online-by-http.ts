import { onTestFinished } from 'vitest';
import { freePort } from '../free-port.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  sentViolations,
  startFakeDiscord,
} from './fake-discord/index.ts';
import { type Started, startPilcrow } from './pilcrow-process.ts';

/** The real bot, whose endpoint a fake Discord knows. */
export interface OnlineByHttp {
  readonly discord: FakeDiscord;
  readonly bot: Started;
  readonly url: string;
  readonly port: number;
}

/** As `goOnline`, with interactions as signed requests. `settings` may take the token away again. */
export async function goOnlineByHttp(
  settings: Readonly<Record<string, string>> = {},
  options: FakeDiscordOptions = {},
): Promise<OnlineByHttp> {
  const discord = await startFakeDiscord(options);
  const { bot, port, url } = await startReplica(discord, settings);
  onTestFinished(async () => {
    bot.signal('SIGTERM');
    const code = await bot.ended;
    await discord.close();
    if (code !== 0) throw new Error(`The bot ended with ${code}, having said:\n${bot.output()}`);
    const faults = sentViolations(discord);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    if (bot.output().includes(discord.token)) throw new Error('The bot printed its token.');
  });
  await discord.sendInteractionsTo(url);
  return { discord, bot, port, url };
}

/** One process that answers at a port of its own. */
export async function startReplica(
  discord: FakeDiscord,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ bot: Started; port: number; url: string }> {
  const port = await freePort();
  const bot = startPilcrow('main', {
    ...discord.environment,
    DISCORD_PUBLIC_KEY: discord.signingKey.publicKey,
    HTTP_PORT: String(port),
    ...settings,
  });
  await bot.says('Waiting for Discord’s requests');
  await bot.says(/Registered \d|are up to date|no commands are registered/);
  return { bot, port, url: `http://127.0.0.1:${port}/interactions` };
}
