import { verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { readPublicKey } from '../../../src/discord/http/public-key.ts';
import { at, numberAt } from '../../discord/json.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './index.ts';

interface Received {
  readonly body: unknown;
  readonly isSigned: boolean;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const COMMAND = {
  name: 'find',
  description: 'Finds',
  options: [{ name: 'words', description: 'x', type: 3 }],
};
const PONG: Answer = { status: 200, body: { type: 1 } };

/** A Discord, and an endpoint that answers as it is told. */
async function endpoint(answer: (received: Received) => Answer, options: FakeDiscordOptions = {}) {
  const discord = await startFakeDiscord({ ...options, commands: [COMMAND], replyTimeoutMs: 300 });
  const key = readPublicKey(discord.signingKey.publicKey);
  const server = createServer(async (request, response) => {
    const text = await textOf(request);
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
    const isSigned =
      key !== undefined &&
      verify(null, Buffer.from(`${String(timestamp)}${text}`), key, Buffer.from(String(signature), 'hex'));
    const { status, body } = answer({ body: JSON.parse(text), isSigned });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await discord.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { discord, url: `http://127.0.0.1:${port}/interactions` };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** As an endpoint should, with this answer to what people do. */
function proper(answer: Answer): (received: Received) => Answer {
  return ({ body, isSigned }) => {
    if (!isSigned) return { status: 401 };
    return numberAt(body, 'type') === 1 ? PONG : answer;
  };
}

const find = (discord: FakeDiscord) => discord.slash({ name: 'find', options: { words: 'x' } });

test('an endpoint that answers as it should gets interactions, and what it answers counts', async () => {
  const { discord, url } = await endpoint(
    proper({ status: 200, body: { type: 4, data: { content: 'found' } } }),
  );
  await discord.sendInteractionsTo(url);
  const { kind, message } = await find(discord);
  expect([kind, message?.content]).toEqual(['message', 'found']);
  expect(discord.sentPayloads).toEqual([
    {
      method: 'POST',
      route: '/interactions/{interaction_id}/{interaction_token}/callback',
      body: { type: 4, data: { content: 'found' } },
    },
  ]);
});

test.each([
  ['takes what is not signed', () => PONG],
  ['knows no ping', ({ isSigned }: Received): Answer => ({ status: isSigned ? 204 : 401 })],
  ['refuses everything', (): Answer => ({ status: 401 })],
])('an endpoint that %s is not taken', async (_, answer) => {
  const { discord, url } = await endpoint(answer);
  await expect(discord.sendInteractionsTo(url)).rejects.toThrow('could not be verified');
});

test.each([
  [
    'of a kind that does not go with it',
    { status: 200, body: { type: 8, data: { choices: [] } } },
    'Invalid Form Body',
  ],
  [
    'that breaks a limit',
    { status: 200, body: { type: 4, data: { content: 'x'.repeat(2001) } } },
    'Invalid Form Body',
  ],
  ['that is no object', { status: 200, body: [1] }, 'no JSON object'],
  ['with another status', { status: 500 }, '/interactions → 500'],
  ['that is put off and never comes', { status: 202 }, 'did not answer within 300 ms'],
])('an answer %s is none', async (_, answer, complaint) => {
  const { discord, url } = await endpoint(proper(answer));
  await discord.sendInteractionsTo(url);
  await expect(find(discord)).rejects.toThrow(complaint);
});

test('an answer that comes too late is none', async () => {
  const { discord, url } = await endpoint(
    proper({ status: 200, body: { type: 4, data: { content: 'x' } } }),
    {
      answerWithinMs: 1_000,
    },
  );
  await discord.sendInteractionsTo(url);
  const asked = find(discord);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_100);
  await expect(asked).rejects.toThrow('did not answer');
});

test('without an endpoint, interactions go over the gateway again', async () => {
  const { discord, url } = await endpoint(proper({ status: 202 }));
  await discord.sendInteractionsTo(url);
  await discord.sendInteractionsTo();
  await expect(find(discord)).rejects.toThrow('No bot is connected to the gateway.');
  expect(at(discord.requests[0], 'path')).toBeUndefined();
});
