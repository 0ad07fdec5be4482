import { REST, Routes } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { at, listAt, numberAt, textAt } from '../../discord/json.ts';
import { BareConnection } from './bare-bot.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './index.ts';
import { shardOf } from './snowflake.ts';

const GUILDS = ['A', 'B', 'C', 'D'].map((name) => ({ name }));
const running: FakeDiscord[] = [];

async function start(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord({
    commands: [{ name: 'ask', description: 'Asks' }],
    guilds: GUILDS,
    ...options,
  });
  running.push(discord);
  return discord;
}

async function connect(discord: FakeDiscord, shard: unknown): Promise<BareConnection> {
  const bare = new BareConnection(discord);
  await bare.identify(discord.token, 1, shard);
  return bare;
}

async function startsLeft(discord: FakeDiscord): Promise<number | undefined> {
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  return numberAt(at(await rest.get(Routes.gatewayBot()), 'session_start_limit'), 'remaining');
}

afterEach(async () => {
  for (const discord of running.splice(0)) await discord.close();
});

describe('a shard', () => {
  test('is told of its own servers, and of what happens there', async () => {
    const discord = await start();
    const shards = await Promise.all([0, 1, 2, 3].map((id) => connect(discord, [id, 4])));
    for (const [id, shard] of shards.entries()) {
      const ready = at(await shard.next('READY'), 'd');
      const theirs = discord.guilds.filter((guild) => shardOf(guild.id, 4) === id);
      expect(theirs).toHaveLength(1);
      expect(listAt(ready, 'guilds').map((guild) => textAt(guild, 'id'))).toEqual(
        theirs.map((one) => one.id),
      );
      expect(at(ready, 'shard')).toEqual([id, 4]);
      expect(textAt(at(await shard.next('GUILD_CREATE'), 'd'), 'id')).toBe(theirs[0]?.id);
      discord.slash({ name: 'ask', guild: theirs[0] ?? discord.guild }).catch(() => undefined);
      expect(textAt(at(await shard.next('INTERACTION_CREATE'), 'd'), 'guild_id')).toBe(theirs[0]?.id);
    }
    discord.slash({ name: 'ask', dm: true }).catch(() => undefined);
    await shards[0]?.next('INTERACTION_CREATE');
    expect(shards.map(({ received }) => received)).toEqual([[], [], [], []]);
  });

  test.each([[[4, 4]], [[-1, 4]], [['0', 1]], ['x']])('%j is none: 4010', async (shard) => {
    expect(await (await connect(await start(), shard)).closed).toBe(4010);
  });

  test('with too many servers is closed with 4011', async () => {
    const discord = await start({ maxServersPerShard: 3 });
    expect(await (await connect(discord, [0, 1])).closed).toBe(4011);
    expect(await (await connect(discord, [0, 2])).next('READY')).toBeDefined();
  });

  test('that says too much is closed with 4008', async () => {
    const shard = await connect(await start(), [0, 1]);
    for (let count = 0; count < 120; count += 1) shard.send(3, {});
    expect(await shard.closed).toBe(4008);
  });
});

describe('identifies', () => {
  test('are counted, and with none left the bot is thrown out', async () => {
    const discord = await start({ sessionStarts: { total: 2, remaining: 1 } });
    expect(await startsLeft(discord)).toBe(1);
    await (await connect(discord, [0, 1])).next('READY');
    expect(await startsLeft(discord)).toBe(0);
    expect(await (await connect(discord, [0, 1])).closed).toBe(4004);
  });

  test('are there again after the time that Discord names', async () => {
    const discord = await start({ sessionStarts: { total: 2, remaining: 0, resetAfterMs: 30 } });
    expect(await startsLeft(discord)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await startsLeft(discord)).toBe(2);
  });

  test('of one bucket that follow too soon get an invalid session', async () => {
    const discord = await start({ sessionStarts: { maxConcurrency: 2, windowMs: 5000 } });
    await (await connect(discord, [0, 4])).next('READY');
    await (await connect(discord, [1, 4])).next('READY');
    expect(await (await connect(discord, [2, 4])).next(9)).toMatchObject({ d: false });
  });
});
