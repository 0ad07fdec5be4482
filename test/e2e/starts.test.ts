import { describe, expect, onTestFinished, test } from 'vitest';
import { type FakeDiscordOptions, startFakeDiscord } from './fake-discord/index.ts';
import { startPilcrow } from './pilcrow-process.ts';

async function startDiscord(options: FakeDiscordOptions) {
  const discord = await startFakeDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

test('a bot that is started over and over slows down long before Discord throws it out', async () => {
  // Of ten starts two are free, and one more has been made.
  const discord = await startDiscord({
    sessionStarts: { total: 10, remaining: 8, resetAfterMs: 86_400_000 },
  });
  const start = () => startPilcrow('main', discord.environment);
  const first = start();
  await first.says('Online as');
  first.signal('SIGKILL');
  await first.ended;
  for (let starts = 0; starts < 2; starts += 1) {
    const bot = start();
    await bot.says(
      'Waiting 4 minutes before going online: Discord lets this bot start 7 more times of 10 in the next',
    );
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  }
  expect(discord.gateway.identifies).toHaveLength(1);
});

test('a bot that has no start left waits until it has, and does not try', async () => {
  const discord = await startDiscord({ sessionStarts: { total: 10, remaining: 0, resetAfterMs: 10_500 } });
  const bot = startPilcrow('main', discord.environment);
  await bot.says('more times of 10 in the next');
  expect(discord.gateway.identifies).toEqual([]);
  await bot.says('Online as');
  expect(discord.gateway.identifies).toHaveLength(1);
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
});

describe('a bot that finds no Discord', () => {
  test('waits for it, and goes online when it is there', async () => {
    const before = await startFakeDiscord();
    const { environment, token, applicationId, apiUrl } = before;
    await before.close();
    const bot = startPilcrow('main', environment);
    await bot.says(`Discord cannot be reached at ${apiUrl} (ECONNREFUSED). Check the network`);
    await startDiscord({ token, applicationId, port: Number(new URL(apiUrl).port) });
    await bot.says('Registered');
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('ends at once when it is stopped meanwhile', async () => {
    const bot = startPilcrow('main', {
      DISCORD_TOKEN: 'MTMwMDAwMDAwMDAwMDAwMDAw.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB',
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
    });
    await bot.says('Trying again in 1 second.');
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
});
