import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../../src/commands/index.ts';
import { type FakeDiscord, startFakeDiscord } from '../../e2e/fake-discord/index.ts';
import { ask, startInProcess } from './http-front.ts';

const HOUR_MS = 60 * 60_000;

afterEach(() => {
  vi.useRealTimers();
});

async function discordWith(servers: number): Promise<FakeDiscord> {
  const guilds = Array.from({ length: servers }, (_, index) => ({ name: `Server ${index}` }));
  const discord = await startFakeDiscord({ guilds });
  onTestFinished(() => discord.close());
  return discord;
}

/** The endpoint with a token, and what it tells of servers. */
async function withToken(discord: FakeDiscord) {
  const told: (readonly string[])[] = [];
  const nothing = async (): Promise<void> => undefined;
  const front = await startInProcess({
    commands,
    key: discord.signingKey,
    settings: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    servers: { present: async (servers) => void told.push(servers), joined: nothing, left: nothing },
  });
  const until = async (isDone: () => boolean): Promise<void> => {
    while (!isDone()) await nextTurn();
  };
  return { front, told, until };
}

function askedForServers({ requests }: FakeDiscord): string[] {
  return requests.filter(({ path }) => path === '/users/@me/guilds').map(({ query }) => query);
}

test('all servers are asked for, page by page', async () => {
  const discord = await discordWith(450);
  const { told, until } = await withToken(discord);
  await until(() => told.length === 1);
  const ids = discord.guilds.map(({ id }) => id);
  expect(told).toEqual([ids]);
  expect(askedForServers(discord)).toEqual([
    '?limit=200&after=0',
    `?limit=200&after=${ids[199]}`,
    `?limit=200&after=${ids[399]}`,
  ]);
});

test('they are asked for again every hour, and a list that cannot be had changes nothing', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const discord = await discordWith(2);
  const { front, told, until } = await withToken(discord);
  await until(() => told.length === 1 && front.log.some((line) => line.startsWith('Registered')));
  discord.fail({ path: /^\/users\/@me\/guilds$/, status: 403, times: 1 });
  vi.advanceTimersByTime(HOUR_MS);
  await until(() => front.log.some((line) => line.startsWith('Discord did not say which servers')));
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(HOUR_MS);
  await until(() => told.length === 2);
  expect(told[1]).toEqual(told[0]);
});

test('the commands are registered once, however many replicas start', async () => {
  const discord = await discordWith(1);
  const first = await withToken(discord);
  await first.until(() => first.front.log.some((line) => line.startsWith('Registered 7 commands')));
  const second = await withToken(discord);
  await second.until(() => second.front.log.some((line) => line.endsWith('are up to date.')));
  expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  expect(first.front.log.join()).not.toContain('is not that of the application');
});

test('where Discord cannot be reached, that is said, and questions are answered', async () => {
  const { log, port, key } = await startInProcess({
    settings: { DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEy.Gfake0.not-a-token-of-discord-x' },
  });
  while (
    !log.some((line) => line.startsWith('Discord could not be asked about the application (ECONNREFUSED)'))
  )
    await nextTurn();
  const ping = '{"id":"1","type":1,"token":"t"}';
  expect(await ask(port, { body: ping, headers: key.headersFor(ping) })).toMatchObject({ status: 200 });
});
