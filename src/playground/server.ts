import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Command } from '../commands/command.ts';
import { isLoopback, urlOf } from '../config/address.ts';
import type { Log } from '../log.ts';
import type { Library } from '../story/library.ts';
import { playground as words } from '../words/index.ts';
import { answerRequest } from './routes.ts';

/** Further ports that are tried where the wanted one is taken. */
const FURTHER_PORTS = 9;
/** A request whose head or body is not here by then is dropped, in milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;
/** A comment on a line that is silent otherwise keeps proxies from closing it, in milliseconds. */
const EVENTS_PULSE_MS = 25_000;

export interface PlaygroundOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly commands: readonly Command[];
  /** The newest library. */
  readonly current: () => Library;
  /** Calls back whenever the library is another one; returns what stops it. */
  readonly onChange: (listener: () => void) => () => void;
  readonly log: Log;
}

export type PlaygroundOutcome =
  | {
      readonly outcome: 'serving';
      readonly url: string;
      /** Other machines can reach it. */
      readonly isPublic: boolean;
      close(): Promise<void>;
    }
  /** A sentence says why, and what to do. */
  | { readonly outcome: 'failed'; readonly problem: string };

/** Serves the page on which Pilcrow looks as it does in Discord: one more front of the same commands. */
export async function servePlayground(options: PlaygroundOptions): Promise<PlaygroundOutcome> {
  const { host, port, commands, current, log } = options;
  const isPublic = !isLoopback(host);
  const followers = new Set<ServerResponse>();
  const tellAll = (line: string): void => {
    for (const follower of followers) follower.write(`${line}\n\n`);
  };
  /** Server-sent events (WHATWG HTML, 9.2): a line whenever the content was read anew. */
  const follow = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': here\n\n');
    followers.add(response);
    response.once('close', () => followers.delete(response));
  };
  const server = createServer((request, response) => {
    void answerRequest(request, response, { commands, library: current, log, isPublic, follow });
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = REQUEST_TIMEOUT_MS;
  const taken = await listen(server, host, port);
  if (taken === undefined) return { outcome: 'failed', problem: words.notServed(host, port) };
  const stop = options.onChange(() => tellAll('event: library\ndata: changed'));
  const pulse = setInterval(() => tellAll(': here'), EVENTS_PULSE_MS).unref();
  return {
    outcome: 'serving',
    url: urlOf({ host, port: taken }),
    isPublic,
    close: async () => {
      stop();
      clearInterval(pulse);
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The first free port from the wanted one on; undefined when there is none, or the address is not this machine's. */
async function listen(server: Server, host: string, port: number): Promise<number | undefined> {
  for (let next = port; next <= port + FURTHER_PORTS; next += 1) {
    const refused = await refusalOf(server, host, next);
    const address = server.address();
    if (refused === undefined) return typeof address === 'object' && address !== null ? address.port : next;
    if (refused !== 'EADDRINUSE') return undefined;
  }
  return undefined;
}

/** Tries to listen; why that was refused, or undefined when it was not. */
function refusalOf(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const refused = (error: Error): void => resolve('code' in error ? String(error.code) : error.name);
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      resolve(undefined);
    });
  });
}
