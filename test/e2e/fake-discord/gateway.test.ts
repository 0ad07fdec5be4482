import { Client, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BareConnection, startBareBot } from './bare-bot.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './index.ts';
import { LIVELY_COMMANDS, startLivelyBot } from './lively-bot.ts';

const running: { close(): Promise<void> }[] = [];

async function start(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord({ commands: LIVELY_COMMANDS, ...options });
  running.unshift(discord);
  return discord;
}

async function startWithBot(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = await start(options);
  const { client } = await startLivelyBot(discord.token, discord.apiUrl);
  running.unshift({ close: () => client.destroy() });
  await discord.slash({ name: 'ping' });
  return discord;
}

afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

describe('discord.js comes back', () => {
  let discord: FakeDiscord;
  beforeEach(async () => {
    discord = await startWithBot();
  });

  test('when the connection is cut, and gets what it missed', async () => {
    discord.gateway.drop();
    const reply = await discord.slash({ name: 'ping' });
    expect(reply.kind).toBe('message');
    expect(discord.gateway.resumes).toHaveLength(1);
    expect(discord.gateway.identifies).toHaveLength(1);
    expect(discord.gateway.connections).toBe(2);
  });

  test('when it is asked to reconnect', async () => {
    discord.gateway.askToReconnect();
    await vi.waitFor(() => expect(discord.gateway.resumes).toHaveLength(1), 5000);
    expect((await discord.slash({ name: 'ping' })).kind).toBe('message');
  });

  test('when the connection is closed with a code that can be resumed', async () => {
    discord.gateway.closeWith(4000, 'Unknown error.');
    expect((await discord.slash({ name: 'ping' })).kind).toBe('message');
    expect(discord.gateway.resumes).toHaveLength(1);
  });

  test('when its session must be taken up again, on the same connection', async () => {
    discord.gateway.invalidateSession(true);
    expect((await discord.slash({ name: 'ping' })).kind).toBe('message');
    expect(discord.gateway.resumes).toHaveLength(1);
    expect(discord.gateway.connections).toBe(1);
  });

  test('when its session is gone, with a new one', async () => {
    discord.gateway.invalidateSession(false);
    await discord.gateway.ready();
    expect((await discord.slash({ name: 'ping' })).kind).toBe('message');
    expect(discord.gateway.identifies).toHaveLength(2);
    expect(discord.gateway.resumes).toHaveLength(0);
  });
});

test('discord.js comes back to a Discord that went away and is there again', async () => {
  const { token, applicationId, apiUrl, close } = await startFakeDiscord();
  const { client } = await startLivelyBot(token, apiUrl);
  await close();
  const again = await start({ token, applicationId, port: Number(new URL(apiUrl).port) });
  running.unshift({ close: () => client.destroy() });
  await again.gateway.ready();
  expect((await again.slash({ name: 'ping' })).kind).toBe('message');
});

test('discord.js notices that its heartbeats go unanswered', async () => {
  const discord = await startWithBot({ heartbeatIntervalMs: 50 });
  discord.gateway.acknowledgeHeartbeats = false;
  await vi.waitFor(() => expect(discord.gateway.resumes.length).toBeGreaterThan(0), 5000);
  expect(discord.gateway.heartbeats).toBeGreaterThan(0);
});

test('discord.js is refused an intent that the application does not have', async () => {
  const discord = await start();
  const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.apiUrl } });
  client.on('error', () => {});
  await expect(client.login(discord.token)).rejects.toThrow('Used disallowed intents');
  expect(discord.gateway.identifies).toEqual([]);
  await client.destroy();
});

test('discord.js is refused with a wrong token', async () => {
  const discord = await start();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  await expect(client.login('a.wrong.token')).rejects.toThrow('An invalid token was provided.');
});

describe('a connection is closed', () => {
  const properties = { os: 'linux', browser: 'bare', device: 'bare' };
  test.each([
    [4001, 'for an opcode that does not exist', (bare: BareConnection) => bare.send(99, {})],
    [4002, 'for what is not JSON', (bare: BareConnection) => bare.socket.send('{')],
    [4003, 'for speaking before identifying', (bare: BareConnection) => bare.send(3, {})],
    [
      4004,
      'for a wrong token',
      (bare: BareConnection) => bare.send(2, { token: 'x', intents: 0, properties }),
    ],
  ])('with %i %s', async (code, _, act) => {
    const bare = new BareConnection(await start());
    await bare.next(10);
    act(bare);
    expect(await bare.closed).toBe(code);
  });

  test.each([
    [4013, 1 << 18],
    [4014, 1 << 15],
  ])('with %i for the intents %i', async (code, intents) => {
    const discord = await start();
    const bare = new BareConnection(discord);
    await bare.identify(discord.token, intents);
    expect(await bare.closed).toBe(code);
  });

  test('with 4005 for identifying twice, 4012 for another version, 4002 for compression', async () => {
    const discord = await start();
    const bare = await startBareBot(discord);
    bare.connection.send(2, { token: discord.token, intents: 0, properties });
    expect(await bare.connection.closed).toBe(4005);
    expect(await new BareConnection(discord, 'v=9&encoding=json').closed).toBe(4012);
    expect(await new BareConnection(discord, 'v=10&encoding=json&compress=zlib-stream').closed).toBe(4002);
  });
});

describe('a session', () => {
  test('tells of servers, and of messages, only to those who asked', async () => {
    const discord = await start();
    const deaf = await startBareBot(discord, 0);
    discord.messageWithoutMention('hello');
    discord.raw('SENTINEL', {});
    await deaf.connection.next('SENTINEL');
    expect(deaf.connection.received).toEqual([]);
    await expect(discord.mention('hello')).rejects.toThrow('without the intent guildMessages');
    deaf.stop();
  });

  test('hides what was not meant for the bot', async () => {
    const discord = await start();
    const bot = await startBareBot(discord, GatewayIntentBits.GuildMessages);
    discord.messageWithoutMention('a secret');
    expect(await bot.connection.next('MESSAGE_CREATE')).toMatchObject({ d: { content: '' } });
    bot.stop();
  });

  test('cannot be resumed by anyone who does not know it', async () => {
    const discord = await start();
    const bare = new BareConnection(discord);
    await bare.next(10);
    bare.send(6, { token: discord.token, session_id: 'made up', seq: 0 });
    expect(await bare.next(9)).toMatchObject({ d: false });
    bare.socket.terminate();
  });
});
