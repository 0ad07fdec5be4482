import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type FakeDiscord, sentViolations, startFakeDiscord } from './fake-discord/index.ts';
import { goOnline } from './online.ts';
import { startPilcrow } from './pilcrow-process.ts';

const QUESTION = { name: 'ask', options: { question: 'Which dam opened?' } };
const SERVERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => ({ name }));
/** Discord lets four shards identify at once, so that nobody has to wait here. */
const FOUR_SHARDS = {
  guilds: SERVERS,
  shards: 4,
  sessionStarts: { maxConcurrency: 4, windowMs: 5_000 },
  replyTimeoutMs: 20_000,
  answerWithinMs: 20_000,
};

const shardsIn = ({ gateway }: FakeDiscord) =>
  gateway.identifies.map(({ shard }) => shard.join(' of ')).sort();
const registrations = ({ requests }: FakeDiscord) => requests.filter(({ method }) => method === 'PUT');

test('one process opens as many shards as Discord recommends, and each answers its servers', async () => {
  const { discord, bot } = await goOnline({ SHARDS: 'auto' }, FOUR_SHARDS);
  await discord.gateway.ready();
  await bot.says('Online as pilcrow, in 8 servers.');
  expect(shardsIn(discord)).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4']);
  const places = [...discord.guilds.map((guild) => ({ guild })), { dm: true }];
  const replies = await Promise.all(places.map((place) => discord.slash({ ...QUESTION, ...place })));
  expect(replies.map(({ kind }) => kind)).toEqual(places.map(() => 'message'));
  // One that goes away keeps none of the others from answering.
  discord.gateway.refuseConnections = true;
  discord.gateway.drop(2);
  const others = discord.guilds.filter((_, index) => index % 4 !== 2);
  expect(others.length).toBeGreaterThan(4);
  discord.gateway.refuseConnections = false;
  await discord.gateway.ready();
  expect(registrations(discord)).toHaveLength(1);
});

test('two processes share the shards, and each tells of its own servers alone', async () => {
  const discord = await startFakeDiscord(FOUR_SHARDS);
  const content = await contentOf([...discord.guilds.map(({ id }) => id), ...goneServers(discord)]);
  const settings = { ...discord.environment, CONTENT_DIR: content, SERVER_STORIES: 'true', SHARD_COUNT: '4' };
  const first = startPilcrow('main', { ...settings, SHARD_LIST: '0-1' });
  onTestFinished(async () => {
    first.signal('SIGTERM');
    const code = await first.ended;
    await discord.close();
    await rm(content, { recursive: true });
    expect([code, sentViolations(discord)]).toEqual([0, []]);
  });
  await first.says('Online as pilcrow, in 4 servers.');
  await first.says('Registered');
  const [gone, goneElsewhere] = goneServers(discord);
  // Of the servers that are gone, the first process may judge only the one that would be on its shards.
  await vi.waitFor(async () => expect(await readdir(content)).not.toContain(`server-${gone}`), 10_000);
  expect(await readdir(content)).toEqual(
    [
      `_server-${gone}`,
      'dam',
      ...[...discord.guilds.map(({ id }) => id), goneElsewhere].map((id) => `server-${id}`),
    ].sort(),
  );

  const second = startPilcrow('main', { ...settings, SHARD_LIST: '2,3' });
  await second.says('Online as pilcrow, in 4 servers.');
  const isAside = async () => expect(await readdir(content)).not.toContain(`server-${goneElsewhere}`);
  await vi.waitFor(isAside, 10_000);
  expect((await readdir(content)).filter((name) => name.startsWith('server-'))).toHaveLength(8);
  expect(shardsIn(discord)).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4']);
  const answers = await Promise.all(discord.guilds.map((guild) => discord.slash({ ...QUESTION, guild })));
  expect(answers.map(({ kind }) => kind)).toEqual(discord.guilds.map(() => 'message'));
  expect(registrations(discord)).toHaveLength(1);

  second.signal('SIGTERM');
  expect(await second.ended).toBe(0);
  expect((await discord.slash({ ...QUESTION, dm: true })).kind).toBe('message');
});

/** Two servers that the bot is not in: one would be on shard 0, one on shard 3. */
function goneServers({ guilds }: FakeDiscord): [string, string] {
  const home = BigInt(guilds[0]?.id ?? 0) >> 22n;
  const onShard = (shard: bigint): string => String((home - (home % 4n) - 400n + shard) << 22n);
  return [onShard(0n), onShard(3n)];
}

/** A story for everyone, and one for each server. */
async function contentOf(servers: readonly string[]): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  for (const story of ['dam', ...servers.map((id) => `server-${id}`)]) {
    await mkdir(join(content, story));
    const text = `---\ntitle: The dam\npublished: 2024-05-15\n---\nThe dam of ${story} opened.\n`;
    await writeFile(join(content, story, 'a.md'), text);
  }
  return content;
}
