import { type Rate, TokenBuckets } from './token-buckets.ts';

/** Answers a minute; undefined: no limit. */
export interface Limits {
  readonly perUser: number | undefined;
  readonly perServer: number | undefined;
}

/** Who asks, as far as Discord says. */
export interface Caller {
  readonly user: string | undefined;
  readonly server: string | undefined;
}

const SECONDS_A_MINUTE = 60;
/** Who was told is not told again for so long. */
const TOLD_FOR_SECONDS = 60;
/** Users, and servers, that are counted at once; each takes some 200 bytes. Those of the last minute count. */
const MAX_COUNTED = 10_000;

/**
 * Sees to it that nobody, and no server, asks so much that others wait: a bucket of tokens for each, of a minute's answers.
 * Kept in memory alone; who has not asked for a minute counts like somebody new.
 */
export class FairUse {
  private readonly users: TokenBuckets | undefined;
  private readonly servers: TokenBuckets | undefined;
  private readonly told = new TokenBuckets({ burst: 1, perSecond: 1 / TOLD_FOR_SECONDS }, MAX_COUNTED);
  private readonly now: () => number;

  /** `now` is the time in seconds, from whenever; it never goes back. */
  constructor({ perUser, perServer }: Limits, now: () => number) {
    this.users = perUser === undefined ? undefined : new TokenBuckets(aMinute(perUser), MAX_COUNTED);
    this.servers = perServer === undefined ? undefined : new TokenBuckets(aMinute(perServer), MAX_COUNTED);
    this.now = now;
  }

  /**
   * Seconds to wait until something that costs so many answers may be done; 0 when it may be now, and is then counted. What
   * is refused costs nothing.
   */
  wait({ user, server }: Caller, cost: number): number {
    const now = this.now();
    const wait = Math.max(
      user === undefined ? 0 : (this.users?.wait(user, cost, now) ?? 0),
      server === undefined ? 0 : (this.servers?.wait(server, cost, now) ?? 0),
    );
    if (wait > 0) return wait;
    if (user !== undefined) this.users?.take(user, cost, now);
    if (server !== undefined) this.servers?.take(server, cost, now);
    return 0;
  }

  /** Whether somebody who has to wait is to be told so: once a minute, so that refusals do not pile up in their turn. */
  tells({ user, server }: Caller): boolean {
    const whom = user ?? server ?? '';
    const now = this.now();
    if (this.told.wait(whom, 1, now) > 0) return false;
    this.told.take(whom, 1, now);
    return true;
  }
}

/** For a front that nobody shares with others. */
export const AS_MUCH_AS_ANYBODY_LIKES = new FairUse({ perUser: undefined, perServer: undefined }, () => 0);

function aMinute(answers: number): Rate {
  return { burst: answers, perSecond: answers / SECONDS_A_MINUTE };
}
