import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { Command } from '../../src/commands/command.ts';
import { readConfig } from '../../src/config/config.ts';
import { startHttp } from '../../src/discord/http/start-http.ts';
import type { Library } from '../../src/story/library.ts';
import { newSigningKey } from '../e2e/fake-discord/interactions/signing.ts';
import { readBody } from '../e2e/fake-discord/rest/body.ts';
import { freePort } from '../free-port.ts';
import type { Captured, Fault, Front, Sent } from './gateway-front.ts';

/** A request as somebody may send it to the endpoint; what is left out is as Discord has it. */
export interface RawRequest {
  readonly body: string;
  readonly method?: string;
  readonly path?: string;
  /** By name; an empty value leaves it away. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpFront {
  readonly front: Front;
  /** The status that a request is answered with, and what was logged as a fault. */
  raw(sent: RawRequest): Promise<{ readonly status: number; readonly faults: readonly Fault[] }>;
  close(): Promise<void>;
}

/** The status of a request whose interaction is answered elsewhere. */
const ACCEPTED = 202;

/** The front of signed requests, over loopback: the real endpoint, and a REST API that takes whatever follows. One at a time. */
export async function openHttpFront(
  library: () => Library,
  commands: readonly Command[],
): Promise<HttpFront> {
  let sent: Sent[] = [];
  let faults: Fault[] = [];
  let isOver = (): void => undefined;
  const api = createServer(async (asked, response) => {
    const { json } = await readBody(asked);
    sent.push({ kind: kindOf(asked), body: json });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
  const key = newSigningKey();
  const port = await freePort();
  const read = readConfig({
    DISCORD_PUBLIC_KEY: key.publicKey,
    HTTP_PORT: String(port),
    DISCORD_API_URL: `http://127.0.0.1:${portOf(api.address())}/api`,
    LIMIT_PER_USER: 'off',
    LIMIT_PER_SERVER: 'off',
  });
  if (read.outcome === 'wrong' || read.config.http === undefined) throw new Error(JSON.stringify(read));
  const nothing = (): void => undefined;
  const bot = startHttp(
    {
      config: read.config,
      commands,
      library,
      log: {
        debug: nothing,
        info: nothing,
        warn: nothing,
        fault: (sentence, error) => void faults.push({ sentence, error }),
      },
      observer: { interaction: () => isOver(), answer: nothing },
      failed: (sentence) => {
        throw new Error(sentence);
      },
      servers: undefined,
    },
    read.config.http,
  );
  await bot.online;
  const agent = new Agent({ keepAlive: true });

  const exchange = async ({ body, method = 'POST', path = '/interactions', headers = {} }: RawRequest) => {
    sent = [];
    faults = [];
    const all = Object.entries({ ...key.headersFor(body), ...headers });
    const asked = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      agent,
      headers: Object.fromEntries(all.filter(([, value]) => value !== '')),
    });
    asked.end(body);
    const [response]: IncomingMessage[] = await once(asked, 'response');
    let text = '';
    for await (const piece of response ?? []) text += String(piece);
    return { status: response?.statusCode ?? 0, text };
  };

  return {
    front: async (payload): Promise<Captured> => {
      const answered = new Promise<void>((resolve) => {
        isOver = resolve;
      });
      const { text, status } = await exchange({ body: JSON.stringify(payload) ?? '' });
      // What was accepted may still be answered after that: an answer that was deferred is filled in.
      if (status === ACCEPTED) await answered;
      if (text !== '') sent.push({ kind: 'callback', body: JSON.parse(text) });
      return { sent, faults };
    },
    raw: async (one) => {
      const { status } = await exchange(one);
      return { status, faults };
    },
    close: async () => {
      agent.destroy();
      await bot.stop();
      api.close();
    },
  };
}

function kindOf({ method, url = '' }: IncomingMessage): Sent['kind'] {
  if (url.endsWith('/callback')) return 'callback';
  return method === 'PATCH' ? 'edit' : 'follow-up';
}

function portOf(address: unknown): number {
  return typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;
}
