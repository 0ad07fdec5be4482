import type { Identify } from './protocol.ts';

/** https://docs.discord.com/developers/events/gateway#session-start-limit-object */
export interface SessionStartOptions {
  readonly total?: number;
  /** Left out: one less than all. */
  readonly remaining?: number;
  /** Until all are there again, in milliseconds, from the first time that somebody asks. Left out: four hours. */
  readonly resetAfterMs?: number;
  readonly maxConcurrency?: number;
  /** Shards of one bucket that identify within so many milliseconds get an invalid session. Discord: 5,000; left out: 0. */
  readonly windowMs?: number;
}

const DEFAULTS = { total: 1000, resetAfterMs: 14_400_000, maxConcurrency: 1, windowMs: 0 };

/** How often the bot may identify, counted as Discord does. */
export class SessionStarts {
  readonly #total: number;
  readonly #resetAfterMs: number;
  readonly #maxConcurrency: number;
  readonly #windowMs: number;
  readonly #lastInBucket = new Map<number, number>();
  #remaining: number;
  #resetAt: number | undefined;

  constructor(options: SessionStartOptions = {}) {
    const { total, resetAfterMs, maxConcurrency, windowMs } = { ...DEFAULTS, ...options };
    this.#total = total;
    this.#remaining = options.remaining ?? total - 1;
    this.#resetAfterMs = resetAfterMs;
    this.#maxConcurrency = maxConcurrency;
    this.#windowMs = windowMs;
  }

  /** As it stands in `GET /gateway/bot`. */
  get asJson() {
    const resetAt = this.#renewedUntil();
    return {
      total: this.#total,
      remaining: this.#remaining,
      reset_after: resetAt - Date.now(),
      max_concurrency: this.#maxConcurrency,
    };
  }

  /** Counts an identify. With none left, Discord throws the bot out for good. */
  take({ shard: [id] }: Identify): 'granted' | 'too-soon' | 'none-left' {
    this.#renewedUntil();
    if (this.#remaining === 0) return 'none-left';
    this.#remaining -= 1;
    const bucket = id % this.#maxConcurrency;
    const last = this.#lastInBucket.get(bucket) ?? Number.NEGATIVE_INFINITY;
    this.#lastInBucket.set(bucket, Date.now());
    return Date.now() - last < this.#windowMs ? 'too-soon' : 'granted';
  }

  /** When they are there again; if that time is over, they are there. */
  #renewedUntil(): number {
    const now = Date.now();
    if (this.#resetAt !== undefined && now < this.#resetAt) return this.#resetAt;
    if (this.#resetAt !== undefined) this.#remaining = this.#total;
    this.#resetAt = now + this.#resetAfterMs;
    return this.#resetAt;
  }
}
