import { EventEmitter, once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { bodyReader } from '../../../src/discord/http/body.ts';
import { type BoundedServer, LIMITS, type ServerLimits, serve } from '../../../src/discord/http/server.ts';
import { freePort } from '../../free-port.ts';
import { ask, rawClient } from './http-front.ts';

/** As in use, with less patience. */
const QUICK = { ...LIMITS, headersMs: 300, requestMs: 300, checkMs: 50, keepAliveMs: 300 };

const HEAD = 'POST / HTTP/1.1\r\nHost: a\r\n';

/** Answers every request that is whole; `/slow` only when it is let. */
async function started(limits: ServerLimits = QUICK) {
  const readBody = bodyReader();
  const door = new EventEmitter();
  const port = await freePort();
  const server: BoundedServer = await serve(
    { host: '127.0.0.1', port },
    async (request, response) => {
      if (request.url === '/slow') {
        door.emit('here');
        await once(door, 'open');
      }
      const body = await readBody(request);
      if (typeof body === 'string') response.destroy();
      else response.end('whole');
    },
    () => undefined,
    limits,
  );
  onTestFinished(() => server.close());
  return { port, server, door };
}

test('who connects and says nothing is sent away', async () => {
  const { port } = await started();
  const { closed } = await rawClient(port);
  expect(await closed).toContain('408');
});

test('who sends the head of a request a byte at a time is sent away', async () => {
  const { port } = await started();
  const { socket, closed } = await rawClient(port);
  const dripping = setInterval(() => socket.write('x'), 20);
  socket.write(`${HEAD}X-Slow: `);
  expect(await closed).toMatch(/^HTTP\/1\.1 408 /);
  clearInterval(dripping);
});

test('who sends the body a byte at a time is sent away', async () => {
  const { port } = await started();
  const { socket, closed } = await rawClient(port);
  const dripping = setInterval(() => socket.write('x'), 20);
  socket.write(`${HEAD}Content-Length: 1000\r\n\r\n`);
  expect(await closed).not.toContain('200');
  clearInterval(dripping);
});

test('a connection on which nothing more comes is closed', async () => {
  const { port } = await started();
  const { socket, closed } = await rawClient(port);
  socket.write(`${HEAD}Content-Length: 0\r\n\r\n`);
  expect(await closed).toMatch(/^HTTP\/1\.1 200 OK.*whole$/s);
});

test('too long a head is refused', async () => {
  const { port } = await started();
  const { socket, closed } = await rawClient(port);
  socket.write(`${HEAD}X-Long: ${'x'.repeat(LIMITS.headerBytes)}\r\n\r\n`);
  expect(await closed).toMatch(/^HTTP\/1\.1 431 /);
});

test('more connections than there may be are closed, and those that are there are answered', async () => {
  const { port } = await started({ ...LIMITS, connections: 2 });
  const [first, second] = [await rawClient(port), await rawClient(port)];
  const third = await rawClient(port);
  expect(await third.closed).toBe('');
  for (const { socket } of [first, second])
    socket.write(`${HEAD}Connection: close\r\nContent-Length: 0\r\n\r\n`);
  expect(await first.closed).toContain('whole');
  expect(await second.closed).toContain('whole');
});

test('where it cannot listen, that is told', async () => {
  const { port } = await started();
  const again = serve(
    { host: '127.0.0.1', port },
    async () => undefined,
    () => undefined,
  );
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('being closed, it answers what is under way, and no connection stays open', async () => {
  const { port, server, door } = await started(LIMITS);
  const idle = await rawClient(port);
  idle.socket.write(`${HEAD}Content-Length: 0\r\n\r\n`);
  await once(idle.socket, 'data');
  const isHere = once(door, 'here');
  const slow = ask(port, { path: '/slow' });
  await isHere;
  const closing = server.close();
  await idle.closed;
  await expect(ask(port, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  door.emit('open');
  expect(await slow).toMatchObject({ status: 200, body: 'whole', headers: { connection: 'close' } });
  await closing;
});

test('being closed, it does not wait for ever', async () => {
  const { port, server, door } = await started({ ...LIMITS, drainMs: 100 });
  const isHere = once(door, 'here');
  const slow = ask(port, { path: '/slow' });
  slow.catch(() => undefined);
  await isHere;
  await server.close();
  await expect(slow).rejects.toMatchObject({ code: 'ECONNRESET' });
  door.emit('open');
});
