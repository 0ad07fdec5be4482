import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type Address, urlOf } from '../config/address.ts';
import type { Metrics } from './metrics.ts';
import { readinessOf, type Watched } from './readiness.ts';

export interface StatusServer {
  /** Where it is served: `http://127.0.0.1:9090`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Whoever asks for the status sends a line or two at once. In milliseconds. */
const REQUEST_TIMEOUT_MS = 5_000;

/**
 * Serves `/healthz` (the process answers), `/readyz` (questions can be answered: 200, else 503) and `/metrics` (for
 * Prometheus). Rejects when the address cannot be listened on.
 */
export async function serveStatus(
  { host, port }: Address,
  watched: Watched,
  metrics: Pick<Metrics, 'text' | 'contentType'>,
): Promise<StatusServer> {
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/healthz') return send(response, 200, 'application/json', '{"alive":true}');
    if (path === '/metrics') return send(response, 200, metrics.contentType, await metrics.text());
    if (path !== '/readyz') return send(response, 404, 'text/plain', '');
    const readiness = readinessOf(watched);
    send(response, readiness.ready ? 200 : 503, 'application/json', JSON.stringify(readiness));
  };
  const server = createServer(({ method, url = '/' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return send(response, 405, 'text/plain', '');
    answer(url.replace(/[?#].*$/s, ''), response).catch(() => send(response, 500, 'text/plain', ''));
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = REQUEST_TIMEOUT_MS;
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: urlOf({ host, port: taken }),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, status: number, mediaType: string, body: string): void {
  response.writeHead(status, { 'content-type': mediaType, 'cache-control': 'no-store' });
  response.end(body);
}
