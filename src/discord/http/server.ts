import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Address } from '../../config/address.ts';

/** What a client may take up before it has shown who it is. */
export interface ServerLimits {
  /** The head of a request has to be here by then, in milliseconds; a proxy sends it at once. */
  readonly headersMs: number;
  /** The whole request has to be here by then, in milliseconds: Discord itself waits for 3 seconds only. */
  readonly requestMs: number;
  /** How often slow requests are looked for, in milliseconds. */
  readonly checkMs: number;
  /**
   * A connection on which nothing comes is closed by then, in milliseconds. Longer than load balancers keep theirs (nginx
   * and AWS 60 s, Traefik 90 s, Caddy 120 s, Google 600 s): whoever closes first may miss a request that is on its way.
   */
  readonly keepAliveMs: number;
  /** Discord's own heads have less than 1 KiB, and proxies add to them. */
  readonly headerBytes: number;
  /** Further connections are closed at once. */
  readonly connections: number;
  /** How long answers under way may take when the server is closed, in milliseconds. */
  readonly drainMs: number;
}

export const LIMITS: ServerLimits = {
  headersMs: 5_000,
  requestMs: 5_000,
  checkMs: 1_000,
  keepAliveMs: 620_000,
  headerBytes: 8 * 1024,
  connections: 1_000,
  drainMs: 3_000,
};

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server that slow and greedy clients cannot hold up. */
export interface BoundedServer {
  /** Waits for the answers under way, at most as long as the limits say; no connection is open after that. */
  close(): Promise<void>;
}

/**
 * Resolves when it listens; rejects with Node's error where it cannot. `failed` is told what goes wrong after that: a
 * connection that cannot be taken, since the process has too many files open, is no reason to end.
 */
export async function serve(
  { host, port }: Address,
  handle: Handler,
  failed: (error: unknown) => void,
  limits = LIMITS,
): Promise<BoundedServer> {
  const underWay = new Map<ServerResponse, Promise<void>>();
  let isClosing = false;
  const server = createServer(
    { maxHeaderSize: limits.headerBytes, connectionsCheckingInterval: limits.checkMs },
    (request, response) => {
      if (isClosing) endConnection(response);
      underWay.set(
        response,
        handle(request, response).finally(() => underWay.delete(response)),
      );
    },
  );
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = limits.keepAliveMs;
  server.maxConnections = limits.connections;
  server.listen(port, host);
  await once(server, 'listening');
  server.on('error', failed);
  return {
    close: async () => {
      isClosing = true;
      const closed = once(server, 'close');
      // Takes no connection any more, and ends those that are idle; the others end with their answer.
      server.close();
      for (const response of underWay.keys()) endConnection(response);
      await drained(underWay, limits.drainMs);
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Waits for what is under way, and for what still comes on connections that are open. */
async function drained(underWay: ReadonlyMap<unknown, Promise<void>>, most: number): Promise<void> {
  const late = wait(most, 'late' as const, { ref: false });
  while (underWay.size > 0) {
    if ((await Promise.race([Promise.allSettled(underWay.values()), late])) === 'late') return;
  }
}

function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
