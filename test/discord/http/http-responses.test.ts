import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import { saying } from '../../../src/commands/scope.ts';
import type { Card } from '../../../src/reply/card.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  sentViolations,
  startFakeDiscord,
  textOf,
} from '../../e2e/fake-discord/index.ts';
import { type InProcess, startInProcess } from './http-front.ts';

/** Longer than the bot waits before it says that it is thinking, in milliseconds. */
const SLOW_MS = 1700;

/** How long Discord waits, in milliseconds. */
const DISCORDS_PATIENCE_MS = 3_000;

const CALLBACK = /^\/interactions\/\d+\/[\w-]+\/callback$/;

function command(name: string, run: () => Card | Promise<Card>): Command {
  return { name, description: 'Does it', options: [], run };
}

function after(ms: number, card: Card): () => Promise<Card> {
  return () => new Promise((resolve) => setTimeout(() => resolve(card), ms));
}

const withFile: Card = {
  ...saying('Here it is.', false),
  files: [{ name: 'a.csv', mediaType: 'text/csv', text: 'a,b\n' }],
};

/** Commands over HTTP, in this process, in a Discord of their own; without a token, as answers need none. */
async function online(
  commands: readonly Command[],
  options: FakeDiscordOptions = {},
): Promise<{ discord: FakeDiscord; front: InProcess }> {
  const discord = await startFakeDiscord({
    ...options,
    commands: commands.map(({ name, description }) => ({ name, description })),
  });
  const settings = { DISCORD_API_URL: discord.apiUrl };
  const front = await startInProcess({ commands, key: discord.signingKey, settings });
  onTestFinished(async () => {
    await discord.close();
    expect(sentViolations(discord)).toEqual([]);
  });
  await discord.sendInteractionsTo(front.url);
  return { discord, front };
}

/** What the bot itself asked of Discord's REST API: not what stands in its responses. */
function restCalls({ requests }: FakeDiscord): string[] {
  return requests
    .filter(({ isResponse }) => isResponse !== true)
    .map(({ method, route, status }) => `${method} ${route} ${status}`);
}

/** A proxy that passes requests on, and hangs up towards the bot as soon as it has; returns its address. */
async function impatientProxy(port: number): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => undefined);
    const bot = connect(port, '127.0.0.1');
    bot.on('error', () => undefined);
    client.on('data', (piece: Buffer) => {
      bot.write(piece, () => {
        if (piece.includes('"type":2')) bot.destroy();
      });
    });
    bot.on('data', (piece: Buffer) => client.write(piece));
    bot.on('close', () => client.destroy());
    client.on('close', () => bot.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/interactions`;
}

test('what takes no time is answered in the response, and nothing is asked of the REST API', async () => {
  const { discord, front } = await online([command('quick', () => saying('At once.', true))]);
  const { kind, message } = await discord.slash({ name: 'quick' });
  expect(kind).toBe('message');
  expect(message && textOf(message)).toBe('At once.');
  expect(message?.seenBy).toBe(discord.reader.id);
  expect(restCalls(discord)).toEqual([]);
  expect(front.observed).toMatchObject([{ kind: 'command', command: 'quick', outcome: 'delivered' }]);
});

test('files go by the callback, without a token, and the request is accepted after that', async () => {
  const { discord } = await online([command('file', () => withFile)]);
  const { message } = await discord.slash({ name: 'file' });
  expect(message?.attachments).toMatchObject([{ filename: 'a.csv', size: 4 }]);
  expect(restCalls(discord)).toEqual([
    'POST /interactions/{interaction_id}/{interaction_token}/callback 204',
  ]);
});

test('what takes its time is deferred by the callback, and filled in by the token of the interaction', async () => {
  const { discord, front } = await online([command('slow', after(SLOW_MS, saying('Here it is.', false)))]);
  const reply = await discord.slash({ name: 'slow' });
  expect(reply.kind).toBe('defer');
  expect(textOf(await discord.finalMessage(reply))).toBe('Here it is.');
  expect(restCalls(discord)).toEqual([
    'POST /interactions/{interaction_id}/{interaction_token}/callback 204',
    'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original 200',
  ]);
  expect(front.log.slice(2)).toEqual([]);
});

test('where the callback fails, the answer still goes into the response', async () => {
  const { discord, front } = await online([command('file', () => withFile)]);
  discord.fail({ path: CALLBACK, status: 403, times: 1 });
  const { message } = await discord.slash({ name: 'file' });
  expect(message && textOf(message)).toMatch(/^Something went wrong here/);
  expect(front.log.slice(2)).toEqual([expect.stringMatching(/^Error \w+ during \/file:$/)]);
  expect(front.observed).toMatchObject([{ outcome: 'failed' }]);
});

test('where who brought it hung up, the answer goes by the callback', async () => {
  const { discord, front } = await online([command('slower', after(200, saying('Here it is.', false)))]);
  await discord.sendInteractionsTo(await impatientProxy(front.port));
  const { message } = await discord.slash({ name: 'slower' });
  expect(message && textOf(message)).toBe('Here it is.');
  expect(restCalls(discord)).toEqual([
    'POST /interactions/{interaction_id}/{interaction_token}/callback 204',
  ]);
});

test('where they hung up and Discord waits no longer, that is learnt from Discord', async () => {
  const { discord, front } = await online(
    [
      command('slower', async () => {
        const card = await after(200, saying('Here it is.', false))();
        // Nothing in this process moves meanwhile.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DISCORDS_PATIENCE_MS);
        return card;
      }),
    ],
    { replyTimeoutMs: 600 },
  );
  await discord.sendInteractionsTo(await impatientProxy(front.port));
  await expect(discord.slash({ name: 'slower' })).rejects.toThrow('did not answer');
  while (front.observed.length === 0) await nextTurn();
  expect(restCalls(discord)).toEqual([
    'POST /interactions/{interaction_id}/{interaction_token}/callback 404',
  ]);
  expect(front.observed).toMatchObject([{ outcome: 'gone' }]);
  expect(front.log.slice(2)).toEqual(['Discord no longer waits for an answer to /slower.']);
});

test('an interaction that was answered elsewhere is taken, and its request is over', async () => {
  const { discord, front } = await online([command('file', () => withFile)]);
  const first = await discord.slash({ name: 'file' });
  expect(first.message?.attachments).toHaveLength(1);
  // The same request once more, as a proxy sends it that got no answer.
  const body = JSON.stringify({
    id: first.interactionId,
    application_id: discord.applicationId,
    type: 2,
    token: discord.requests.find(({ path }) => CALLBACK.test(path))?.path.split('/')[3],
    data: { name: 'file', type: 1 },
  });
  const again = await fetch(front.url, {
    method: 'POST',
    body,
    headers: discord.signingKey.headersFor(body),
  });
  expect(again.status).toBe(202);
  expect(await again.text()).toBe('');
  expect(front.observed.map(({ outcome }) => outcome)).toEqual(['delivered', 'taken']);
});
