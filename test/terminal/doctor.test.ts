import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import type { Environment } from '../../src/config/settings.ts';
import { makeMetrics } from '../../src/status/metrics.ts';
import type { Connection, Watched } from '../../src/status/readiness.ts';
import { serveStatus } from '../../src/status/status-server.ts';
import { examineDiscord } from '../../src/terminal/discord-state.ts';
import { examineStatus } from '../../src/terminal/status-state.ts';
import { http, terminal } from '../../src/words/index.ts';
import { type FakeDiscordOptions, startFakeDiscord } from '../e2e/fake-discord/index.ts';
import { libraryFrom } from '../library.ts';

const { doctor } = terminal;

/** What doctor finds of a bot in a Discord of its own. */
async function found(settings: Environment, options: FakeDiscordOptions = {}) {
  const discord = await startFakeDiscord(options);
  onTestFinished(() => discord.close());
  const read = readConfig({ ...discord.environment, ...settings });
  if (read.outcome === 'wrong') throw new Error(read.problems.join('\n'));
  const findings = await examineDiscord(discord.token, read.config);
  return { discord, findings: findings.map(({ state, sentence }) => [state, sentence]) };
}

test('over the gateway: the way in, the connections, and how often it may still start', async () => {
  const { findings } = await found({});
  expect(findings.slice(2)).toEqual([
    ['ok', doctor.overGateway],
    ['ok', doctor.shards(1)],
    ['ok', doctor.starts(999, 1000)],
  ]);
});

test('fewer connections than Discord recommends are said', async () => {
  const { findings } = await found({ SHARDS: '1' }, { shards: 4 });
  expect(findings).toContainEqual(['open', doctor.fewShards(1, 4)]);
});

test('an address that gets what Pilcrow waits for at the gateway is wrong', async () => {
  const endpointUrl = 'https://paper.example/interactions';
  const { findings } = await found({}, { endpointUrl });
  expect(findings[2]).toEqual(['wrong', doctor.sentElsewhere(endpointUrl)]);
});

test('by requests: an address that Discord knows, and the right key', async () => {
  const discord = await startFakeDiscord({ endpointUrl: 'https://paper.example/interactions' });
  onTestFinished(() => discord.close());
  const key = discord.signingKey.publicKey;
  const read = readConfig({ ...discord.environment, DISCORD_PUBLIC_KEY: key, HTTP_PORT: '3000' });
  if (read.outcome === 'wrong') throw new Error(read.problems.join('\n'));
  const findings = await examineDiscord(discord.token, read.config);
  expect(findings.slice(2)).toEqual([
    { state: 'ok', sentence: doctor.publicKey },
    { state: 'ok', sentence: doctor.endpoint('https://paper.example/interactions') },
  ]);
});

test('by requests: another key is wrong, and an address that Discord does not know yet is open', async () => {
  const { findings } = await found({ DISCORD_PUBLIC_KEY: 'ab'.repeat(32), HTTP_PORT: '3000' });
  expect(findings.slice(2)).toEqual([
    ['wrong', http.otherKey],
    ['open', http.endpointMissing],
  ]);
});

test('a token that Discord refuses is the one thing said', async () => {
  const { findings } = await found({ DISCORD_API_URL: 'http://127.0.0.1:9/api' });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.[0]).toBe('wrong');
});

/** Where a bot tells how it is, with these connections. */
async function statusOf(connections: readonly Connection[]): Promise<{ host: string; port: number }> {
  const library = libraryFrom({ dam: { articles: { opens: 'The dam opened.' } } });
  const watched: Watched = { library: () => library, connections: () => connections, now: () => 0 };
  const server = await serveStatus({ host: '127.0.0.1', port: 0 }, watched, makeMetrics(watched));
  onTestFinished(() => server.close());
  return { host: '127.0.0.1', port: Number(new URL(server.url).port) };
}

test('a bot that is running and ready, running and not, not running, and of which nothing is told', async () => {
  const ready = await statusOf([{ id: 0, status: 'ready', acknowledgedAt: 0 }]);
  expect(await examineStatus(ready)).toEqual({ state: 'ok', sentence: doctor.running(1) });
  const not = await statusOf([{ id: 0, status: 'connecting', acknowledgedAt: undefined }]);
  const url = `http://127.0.0.1:${not.port}/readyz`;
  expect(await examineStatus({ ...not, host: '0.0.0.0' })).toEqual({
    state: 'wrong',
    sentence: doctor.notReady(url, 0, 1),
  });
  expect(await examineStatus({ host: '127.0.0.1', port: 9 })).toEqual({
    state: 'open',
    sentence: doctor.notRunning('http://127.0.0.1:9/readyz'),
  });
  expect(await examineStatus(undefined)).toEqual({ state: 'open', sentence: doctor.noStatus });
});
