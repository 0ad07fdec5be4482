import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Address } from '../../config/config.ts';

/** The head of a request has to be here by then, in milliseconds; a proxy sends it at once. */
const HEADERS_TIMEOUT_MS = 5_000;
/** The whole request has to be here by then, in milliseconds: Discord itself waits for 3 seconds only. */
const REQUEST_TIMEOUT_MS = 5_000;
/** How often slow requests are looked for, in milliseconds. */
const CHECK_EVERY_MS = 1_000;
/**
 * A connection on which nothing comes is closed by then, in milliseconds. Longer than load balancers keep theirs (nginx and
 * AWS 60 s, Traefik 90 s, Caddy 120 s, Google 600 s): whoever closes first may miss a request that is on its way.
 */
const KEEP_ALIVE_MS = 620_000;
/** Discord's own heads have less than 1 KiB, and proxies add to them. In bytes. */
const MAX_HEADER_BYTES = 8 * 1024;
/** Further connections are closed at once. */
const MAX_CONNECTIONS = 1_000;
/** How long answers under way may take when the server is closed, in milliseconds. */
const DRAIN_MS = 3_000;

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An HTTP server that slow and greedy clients cannot hold up. */
export interface BoundedServer {
  /** Waits for the answers under way, at most `DRAIN_MS`; no connection is open after that. */
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
): Promise<BoundedServer> {
  const underWay = new Map<ServerResponse, Promise<void>>();
  let isClosing = false;
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, connectionsCheckingInterval: CHECK_EVERY_MS },
    (request, response) => {
      if (isClosing) endConnection(response);
      underWay.set(
        response,
        handle(request, response).finally(() => underWay.delete(response)),
      );
    },
  );
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.maxConnections = MAX_CONNECTIONS;
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
      await drained(underWay);
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Waits for what is under way, and for what still comes on connections that are open. */
async function drained(underWay: ReadonlyMap<unknown, Promise<void>>): Promise<void> {
  const late = wait(DRAIN_MS, 'late' as const, { ref: false });
  while (underWay.size > 0) {
    if ((await Promise.race([Promise.allSettled(underWay.values()), late])) === 'late') return;
  }
}

function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
