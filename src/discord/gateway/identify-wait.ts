/**
 * How often the bot may identify, as `GET /gateway/bot` says:
 * https://docs.discord.com/developers/events/gateway#session-start-limit-object
 */
export interface SessionStartLimit {
  readonly total: number;
  readonly remaining: number;
  /** Until all are there again, in milliseconds. */
  readonly resetAfterMs: number;
  /** Shards that may identify within one window of `IDENTIFY_WINDOW_MS`. */
  readonly maxConcurrency: number;
}

/** Of a day's identifies this share is free: restarts while something is set up or updated wait for nothing. */
const FREE_SHARE = 0.2;
/**
 * Each one beyond those waits longer than the one before, by this share of `PACE_MS`: 2 seconds where there are 1,000 a
 * day. Waits of 2, 4, 6 … seconds fill a day after 294 of them, so that a bot which is restarted without end identifies
 * fewer than 500 times in a day, less than half of what Discord allows before it takes the token away.
 */
const PACE_MS = 2_000_000;

/** How long to wait before an identify, so that the rest lasts until the reset. In milliseconds. */
export function rationedWaitMs({ total, remaining, resetAfterMs }: SessionStartLimit): number {
  if (remaining <= 0) return resetAfterMs;
  const paced = Math.max(0, total - remaining - Math.floor(total * FREE_SHARE));
  return Math.min((paced / total) * PACE_MS, resetAfterMs);
}

/** A shard that identifies again sooner than this had no good session. In milliseconds. */
export const GOOD_SESSION_MS = 600_000;
const FIRST_REPEAT_MS = 5_000;
/** Shorter than `GOOD_SESSION_MS`: or else the wait alone would make a session good. */
const LONGEST_REPEAT_MS = 300_000;

/** How long a shard waits that has identified so many times in a row without a good session. In milliseconds. */
export function repeatedWaitMs(repeats: number): number {
  // Once is an accident.
  return repeats <= 1 ? 0 : Math.min(FIRST_REPEAT_MS * 2 ** (repeats - 2), LONGEST_REPEAT_MS);
}
