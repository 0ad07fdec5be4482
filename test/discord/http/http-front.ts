import { once } from 'node:events';
import { type Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import { readConfig } from '../../../src/config/config.ts';
import type { Front } from '../../../src/discord/front.ts';
import { startHttp } from '../../../src/discord/http/start-http.ts';
import type { SeenInteraction } from '../../../src/interactions/observer.ts';
import { newSigningKey, type SigningKey } from '../../e2e/fake-discord/interactions/signing.ts';
import { freePort } from '../../free-port.ts';
import { libraryFrom } from '../../library.ts';
import { logInto } from '../../log.ts';

export interface InProcess {
  readonly port: number;
  readonly url: string;
  readonly key: SigningKey;
  readonly log: string[];
  readonly observed: readonly SeenInteraction[];
  readonly stop: () => Promise<void>;
}

export interface InProcessOptions {
  readonly commands?: readonly Command[];
  readonly key?: SigningKey;
  readonly settings?: Readonly<Record<string, string>>;
  readonly now?: () => number;
  readonly servers?: Front['servers'];
}

/** The endpoint in this process, by the very parts that the real one is made of; it ends with the test. */
export async function startInProcess(options: InProcessOptions = {}): Promise<InProcess> {
  const { commands = [], key = newSigningKey(), settings = {}, now = Date.now, servers } = options;
  const port = await freePort();
  const read = readConfig({
    DISCORD_PUBLIC_KEY: key.publicKey,
    HTTP_PORT: String(port),
    // Nobody listens there.
    DISCORD_API_URL: 'http://127.0.0.1:9/api',
    ...settings,
  });
  if (read.outcome === 'wrong' || read.config.http === undefined) throw new Error(JSON.stringify(read));
  const log: string[] = [];
  const observed: SeenInteraction[] = [];
  const library = libraryFrom({ s: { articles: { a: 'The dam opened on Monday.' } } });
  const { config } = read;
  const front: Front = {
    config,
    commands,
    library: () => library,
    log: logInto(log),
    observer: { interaction: (seen) => observed.push(seen), answer: () => undefined },
    failed: (sentence) => {
      throw new Error(sentence);
    },
    servers,
  };
  const { online, stop } = startHttp(front, read.config.http, now);
  await online;
  onTestFinished(stop);
  return { port, url: `http://127.0.0.1:${port}/interactions`, key, log, observed, stop };
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  readonly agent?: Agent;
}

/** Sends one request, as it is. */
export function ask(
  port: number,
  { method = 'POST', path = '/interactions', headers = {}, body = '', agent }: Sent,
) {
  return new Promise<Answer>((resolve, reject) => {
    const list = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
    );
    const sent = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      headers: list,
      ...(agent ? { agent } : {}),
    });
    sent.on('error', reject);
    sent.on('response', async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece);
      const text = Buffer.concat(pieces).toString('utf8');
      resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers });
    });
    sent.end(body);
  });
}

/** A client that writes bytes as it likes. */
export interface RawClient {
  readonly socket: Socket;
  readonly received: () => string;
  /** Resolves with all that was received when the server has closed the connection. */
  readonly closed: Promise<string>;
}

export async function rawClient(port: number): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('data', (piece: Buffer) => {
    received += piece.toString('latin1');
  });
  // A server that closes while something is still on its way resets the connection.
  socket.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(received)));
  await once(socket, 'connect');
  onTestFinished(() => void socket.destroy());
  return { socket, received: () => received, closed };
}
