import type { Address } from './config/address.ts';
import type { LiveLibrary } from './live/live-library.ts';
import type { Log } from './log.ts';
import type { Metrics } from './status/metrics.ts';
import type { Connection } from './status/readiness.ts';
import { start } from './words/index.ts';

export interface Status {
  /** To be told how interactions go. */
  readonly observer: Metrics;
  close(): Promise<void>;
}

/** Tells at an address of its own how the bot is doing; undefined, with a sentence for the host, when that cannot be. */
export async function openStatus(
  address: Address,
  live: LiveLibrary,
  connections: (() => readonly Connection[]) | undefined,
  log: Log,
): Promise<Status | undefined> {
  // Loaded only now: a bot of which nobody asks that needs nothing of it.
  const { makeMetrics } = await import('./status/metrics.ts');
  const { serveStatus } = await import('./status/status-server.ts');
  const watched = { library: live.current, connections, now: Date.now };
  const observer = makeMetrics(watched);
  live.onChange(observer.swapped);
  try {
    const server = await serveStatus(address, watched, observer);
    log.info(start.statusServed(server.url));
    return { observer, close: server.close };
  } catch {
    log.warn(start.statusNotServed(address.host, address.port));
    return undefined;
  }
}
