import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';

/** Between two attempts, growing by as much again each time; in milliseconds. */
const FIRST_WAIT_MS = 100;

export interface Attempts {
  /** When nobody waits any longer, by `performance.now()`. */
  readonly until: number;
  /** An attempt without an answer for so long is given up for another; in milliseconds. */
  readonly attemptMs: number;
}

export type Attempted<Value> =
  | { readonly outcome: 'done'; readonly value: Value }
  /** What went wrong last, when the time was over. */
  | { readonly outcome: 'late'; readonly error: unknown };

/**
 * Makes a request until it is answered, as long as somebody waits for it: after a 5xx, a rate limit, a broken connection or
 * no answer at all it is made again, unless the wait would outlast the time. It is made once, however late. Rejects with what
 * Discord refuses it for.
 */
export async function attempt<Value>(
  request: (signal: AbortSignal) => Promise<Value>,
  { until, attemptMs }: Attempts,
): Promise<Attempted<Value>> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs += FIRST_WAIT_MS) {
    try {
      return { outcome: 'done', value: await within(attemptMs, request) };
    } catch (error) {
      if (isFinal(error)) throw error;
      const pause = error instanceof RateLimitError ? error.retryAfter : waitMs;
      if (performance.now() + pause >= until) return { outcome: 'late', error };
      await sleep(pause, undefined, { ref: false });
    }
  }
}

/** Rejects when the time is over, whatever the request makes of the signal: one that waits for a connection hears none. */
async function within<Value>(ms: number, request: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const giving = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      giving.abort();
      reject(giving.signal.reason);
    }, ms);
    request(giving.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** A refusal, which would be the same again, or a fault of our own. */
function isFinal(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return true;
  return !(error instanceof HTTPError || error instanceof RateLimitError || isOfNetwork(error));
}

/** Codes of the system, of its resolver and of undici; a request that was given up is an AbortError. */
const NETWORK_CODE = /^(?:E[A-Z]+|EAI_[A-Z]+|UND_ERR_[A-Z_]+)$/;

function isOfNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && NETWORK_CODE.test(String(error.code)));
}
