/** How much may be taken: `burst` at once, and `perSecond` for good. In answers. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** By which sums of fractions may be off. */
const ROUNDING = 1e-9;

interface Bucket {
  tokens: number;
  /** When it held so many, in seconds. */
  at: number;
}

/**
 * Token buckets by key (Turner 1986, "New Directions in Communications"): each fills steadily up to `burst`, and what is
 * asked takes from it. Whoever has a full one is not known, so that keys are forgotten a while after they were last used.
 * Holds no clock: whoever asks says when, in seconds that never go back.
 */
export class TokenBuckets {
  /** Those used longest ago first. */
  private readonly buckets = new Map<string, Bucket>();
  private readonly rate: Rate;
  private readonly most: number;

  /** Keeps at most `most` keys: beyond that it forgets the full ones, and then those used longest ago. */
  constructor(rate: Rate, most: number) {
    this.rate = rate;
    this.most = most;
  }

  get size(): number {
    return this.buckets.size;
  }

  /** Seconds until so much can be taken; 0 when it can be now. What is more than `burst` can be taken from a full bucket. */
  wait(key: string, cost: number, now: number): number {
    const lacking = Math.min(cost, this.rate.burst) - this.tokensIn(key, now);
    return lacking <= ROUNDING ? 0 : lacking / this.rate.perSecond;
  }

  /** Takes it, whether or not it is there. */
  take(key: string, cost: number, now: number): void {
    const tokens = this.tokensIn(key, now) - cost;
    this.buckets.delete(key);
    if (this.buckets.size >= this.most) this.forget(now);
    this.buckets.set(key, { tokens, at: now });
  }

  private tokensIn(key: string, now: number): number {
    const bucket = this.buckets.get(key);
    const { burst, perSecond } = this.rate;
    return bucket === undefined ? burst : Math.min(burst, bucket.tokens + (now - bucket.at) * perSecond);
  }

  private forget(now: number): void {
    for (const key of this.buckets.keys())
      if (this.tokensIn(key, now) > this.rate.burst - ROUNDING) this.buckets.delete(key);
    for (const key of this.buckets.keys()) {
      if (this.buckets.size < this.most) break;
      this.buckets.delete(key);
    }
  }
}
