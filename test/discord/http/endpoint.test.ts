import { Agent } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { saying } from '../../../src/commands/scope.ts';
import { MAX_BODY_BYTES } from '../../../src/discord/http/body.ts';
import { type Answer, ask, type InProcess, rawClient, startInProcess } from './http-front.ts';

const PING = '{"id":"1","application_id":"1","type":1,"token":"t","version":1}';
const nothing = { status: 401, body: '' };

/** A request that Discord signed. */
function signed({ port, key }: InProcess, body: string | Uint8Array, headers = {}): Promise<Answer> {
  return ask(port, { body, headers: { ...key.headersFor(body), ...headers } });
}

/** It still answers as it should, whatever was sent before. */
async function expectAlive(front: InProcess): Promise<void> {
  expect(await signed(front, PING)).toMatchObject({ status: 200, body: '{"type":1}' });
}

describe('what Discord signed', () => {
  test('a ping is answered with a pong', async () => {
    const front = await startInProcess();
    expect(await signed(front, PING)).toMatchObject({
      status: 200,
      body: '{"type":1}',
      headers: { 'content-type': 'application/json', 'content-length': '10', connection: 'keep-alive' },
    });
  });

  test('a command is answered in the response', async () => {
    const command = { name: 'hi', description: 'Says it', options: [], run: () => saying('Hello.', true) };
    const front = await startInProcess({ commands: [command] });
    const interaction = { id: '2', application_id: '1', type: 2, token: 't', data: { name: 'hi', type: 1 } };
    const { status, body } = await signed(front, JSON.stringify(interaction));
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ type: 4, data: { flags: 64 + 32768 } });
    expect(body).toContain('Hello.');
    expect(front.log.join('')).not.toContain('Hello');
  });

  test('several requests on one connection are answered each', async () => {
    const front = await startInProcess();
    const { socket, closed } = await rawClient(front.port);
    const head = Object.entries(front.key.headersFor(PING)).map(([name, value]) => `${name}: ${value}\r\n`);
    const request = `POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: ${PING.length}\r\n${head.join('')}`;
    socket.write(`${request}\r\n${PING}`.repeat(2));
    socket.write(`${request}Connection: close\r\n\r\n${PING}`);
    expect((await closed).split('{"type":1}')).toHaveLength(4);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"type":'],
    ['no text in UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['an object without anything', '{}'],
    ['an interaction without a token', '{"id":"1","type":2,"data":{"name":"ask"}}'],
    ['a million brackets', '['.repeat(MAX_BODY_BYTES)],
  ])('%s is a bad request', async (_, body) => {
    const front = await startInProcess();
    expect(await signed(front, body)).toMatchObject({ status: 400, body: '' });
    await expectAlive(front);
  });

  test('what is more than fair is told once, and then accepted without an answer', async () => {
    const command = { name: 'hi', description: 'Says it', options: [], run: () => saying('Hello.', true) };
    const front = await startInProcess({ commands: [command], settings: { LIMIT_PER_USER: '1' } });
    const asked = {
      application_id: '1',
      type: 2,
      token: 't',
      data: { name: 'hi', type: 1 },
      user: { id: '7' },
    };
    const answers: Answer[] = [];
    for (const id of ['1', '2', '3']) answers.push(await signed(front, JSON.stringify({ id, ...asked })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 202]);
    expect(answers[0]?.body).toContain('Hello.');
    expect(answers[1]?.body).not.toContain('Hello.');
    expect(answers[2]?.body).toBe('');
    expect(front.observed.map(({ outcome }) => outcome)).toEqual(['delivered', 'refused', 'refused']);
  });

  test('an interaction of a kind that is none yet is answered in words', async () => {
    const front = await startInProcess();
    const { status, body } = await signed(front, '{"id":"1","application_id":"1","type":99,"token":"t"}');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ type: 4 });
  });

  test('the largest body that is read is read whole', async () => {
    const front = await startInProcess();
    expect(await signed(front, PING.padEnd(MAX_BODY_BYTES))).toMatchObject({ status: 200 });
  });
});

describe('what is not shown to be Discord’s is refused', () => {
  test.each([
    ['no signature', { 'x-signature-ed25519': '' }],
    ['no timestamp', { 'x-signature-timestamp': '' }],
    ['another signature', { 'x-signature-ed25519': '0'.repeat(128) }],
    ['a compressed body', { 'content-encoding': 'gzip' }],
    ['a body that claims to be plain', { 'content-encoding': 'identity' }],
    ['the signature twice', { 'x-signature-ed25519': ['0'.repeat(128), '0'.repeat(128)] }],
  ])('%s', async (_, headers) => {
    const front = await startInProcess();
    expect(await signed(front, PING, headers)).toMatchObject({
      ...nothing,
      headers: { connection: 'close' },
    });
    await expectAlive(front);
  });

  test('headers that are there twice, both of them right', async () => {
    const front = await startInProcess();
    const headers = front.key.headersFor(PING);
    for (const name of ['x-signature-ed25519', 'x-signature-timestamp']) {
      const twice = [headers[name] ?? '', headers[name] ?? ''];
      expect(await signed(front, PING, { ...headers, [name]: twice })).toMatchObject(nothing);
    }
  });

  test('a body that was changed, and one that was packed', async () => {
    const front = await startInProcess();
    const headers = front.key.headersFor(PING);
    expect(await ask(front.port, { headers, body: PING.replace('"t"', '"T"') })).toMatchObject(nothing);
    expect(await ask(front.port, { headers, body: `${PING} ` })).toMatchObject(nothing);
    expect(await ask(front.port, { headers, body: gzipSync(PING) })).toMatchObject(nothing);
  });

  test('what was signed six minutes ago, and the host is told once to look at the clock', async () => {
    const front = await startInProcess({ now: () => 1_750_000_360_000 });
    const headers = front.key.headersFor(PING, 1_750_000_000);
    for (let count = 0; count < 3; count += 1) {
      expect(await ask(front.port, { headers, body: PING })).toMatchObject(nothing);
    }
    expect(
      front.log.filter((line) => line.includes('signed 360 seconds before this machine’s time')),
    ).toHaveLength(1);
  });

  test('the host is told once what may be wrong, and only while nothing was right', async () => {
    const headers = { 'x-signature-ed25519': '0'.repeat(128) };
    const front = await startInProcess();
    for (let count = 0; count < 3; count += 1) await signed(front, PING, headers);
    expect(front.log.filter((line) => line.includes('compare the key'))).toHaveLength(1);
    const other = await startInProcess();
    await expectAlive(other);
    await signed(other, PING, headers);
    expect(other.log.filter((line) => line.includes('compare the key'))).toEqual([]);
  });

  test('a key under which anybody could sign is refused at the start', async () => {
    const key = { publicKey: '0'.repeat(64), headersFor: () => ({}) };
    await expect(startInProcess({ key })).rejects.toThrow(
      'DISCORD_PUBLIC_KEY has the length of a public key, but is none.',
    );
  });
});

describe('other requests', () => {
  test.each(['/', '/interactions/', '/Interactions', '/interactions/..', '//interactions', '/healthz'])(
    '%s is not there',
    async (path) => {
      const front = await startInProcess();
      const headers = front.key.headersFor(PING);
      expect(await ask(front.port, { path, headers, body: PING })).toMatchObject({ status: 404, body: '' });
    },
  );

  test('a query is none of its business', async () => {
    const front = await startInProcess();
    const headers = front.key.headersFor(PING);
    expect(await ask(front.port, { path: '/interactions?a=b', headers, body: PING })).toMatchObject({
      status: 200,
    });
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])(
    '%s is not allowed',
    async (method) => {
      const front = await startInProcess();
      expect(await ask(front.port, { method })).toMatchObject({
        status: 405,
        body: '',
        headers: { allow: 'POST' },
      });
    },
  );

  test('a body that is announced as too large is not waited for', async () => {
    const front = await startInProcess();
    const { socket, closed } = await rawClient(front.port);
    socket.write(`POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: ${MAX_BODY_BYTES + 1}\r\n\r\n`);
    expect(await closed).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('a body that turns out too large is read no further', async () => {
    const front = await startInProcess();
    const { socket, closed } = await rawClient(front.port);
    socket.write('POST /interactions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
    const piece = Buffer.alloc(64 * 1024, 'x');
    const chunk = Buffer.concat([
      Buffer.from(`${piece.length.toString(16)}\r\n`),
      piece,
      Buffer.from('\r\n'),
    ]);
    // Far more than is read; the connection breaks before all of it was taken.
    for (let count = 0; count < 4096 && !socket.destroyed; count += 1) {
      if (!socket.write(chunk)) await Promise.race([closed, new Promise((go) => socket.once('drain', go))]);
    }
    await closed;
    expect(socket.bytesWritten).toBeLessThan(64 * MAX_BODY_BYTES);
    await expectAlive(front);
  });

  test('many bodies that come at once do not fill the memory', async () => {
    const front = await startInProcess();
    const clients = await Promise.all(Array.from({ length: 80 }, () => rawClient(front.port)));
    const head = `POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: ${MAX_BODY_BYTES}\r\n\r\n`;
    for (const { socket } of clients) socket.write(head + 'x'.repeat(MAX_BODY_BYTES - 1));
    const refused = await Promise.race(clients.map(({ closed }) => closed));
    expect(refused === '' || refused.startsWith('HTTP/1.1 503 ')).toBe(true);
    for (const { socket } of clients) socket.destroy();
    await expectAlive(front);
  });

  test('a client that goes away in the middle is no fault', async () => {
    const front = await startInProcess();
    const { socket, closed } = await rawClient(front.port);
    socket.write('POST /interactions HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc');
    socket.end();
    await closed;
    await expectAlive(front);
    expect(front.log.filter((line) => line.includes('failed'))).toEqual([]);
  });

  test('strangers keep no connection open', async () => {
    const front = await startInProcess();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const { headers } = await ask(front.port, { body: '{}', agent });
    expect(headers['connection']).toBe('close');
  });
});

test('garbage on the wire ends nothing, and is told nothing', async () => {
  const front = await startInProcess();
  const line = fc.constantFrom(
    'POST /interactions HTTP/1.1\r\n',
    'GET http://x/interactions HTTP/1.1\r\n',
    'CONNECT x:1 HTTP/1.1\r\n',
    'Host: a\r\n',
    'Content-Length: 3\r\n',
    'Content-Length: 3\r\nContent-Length: 4\r\n',
    'Content-Length: -1\r\n',
    'Content-Length: 99999999999999999999\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Transfer-Encoding: chunked, gzip\r\n',
    'Upgrade: websocket\r\nConnection: upgrade\r\n',
    'Expect: 100-continue\r\n',
    `X-Signature-Ed25519: ${'0'.repeat(128)}\r\nX-Signature-Timestamp: 1\r\n`,
    'X-Signature-Timestamp: \u0000\r\n',
    ' folded\r\n',
    '\r\n',
    'ffffffffffffffff\r\n',
    '0\r\n\r\n',
  );
  const piece = fc.oneof(
    line.map((text) => Buffer.from(text, 'latin1')),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
      const { socket, closed } = await rawClient(front.port);
      socket.end(Buffer.concat(pieces));
      const received = await closed;
      expect(received).not.toMatch(/200 OK|Error:|\bat .*\.[jt]s/);
    }),
    { numRuns: 300 },
  );
  await expectAlive(front);
  expect(front.log.filter((text) => text.includes('failed'))).toEqual([]);
});
