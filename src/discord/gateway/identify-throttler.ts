import type { IIdentifyThrottler } from '@discordjs/ws';
import { GOOD_SESSION_MS, rationedWaitMs, repeatedWaitMs, type SessionStartLimit } from './identify-wait.ts';

/** Shards of one bucket identify one after the other, 5 seconds apart; half a second more, for the way to Discord. */
const IDENTIFY_WINDOW_MS = 5_500;

export interface ThrottlerOptions {
  /** What Discord says of the limit now; undefined when it cannot be asked. */
  readonly limit: () => Promise<SessionStartLimit | undefined>;
  /** Told of each wait before it begins. The limit is undefined where it is not for its sake. */
  readonly waits: (shardId: number, ms: number, limit: SessionStartLimit | undefined) => void;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Rejects when the signal is given. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** With nothing known, a limit that never bites but in its concurrency. */
const UNKNOWN: SessionStartLimit = { total: 1, remaining: 1, resetAfterMs: 0, maxConcurrency: 1 };

/**
 * The one gate that every identify passes. Discord allows 1,000 a day and takes the token away after that, so a bot that
 * is restarted over and over, or thrown out over and over, slows down well before. Resuming costs nothing and does not
 * come here. Rejects only when the signal is given, as the WebSocketShard asks of it.
 */
export function identifyThrottler({ limit, waits, now, sleep }: ThrottlerOptions): IIdentifyThrottler {
  const identifies = new Map<number, { readonly at: number; readonly repeats: number }>();
  const bucketFreeAt = new Map<number, number>();
  let known = UNKNOWN;
  let last: Promise<void> = Promise.resolve();

  const repeatsOf = (shardId: number): number => {
    const before = identifies.get(shardId);
    return before === undefined || now() - before.at > GOOD_SESSION_MS ? 0 : before.repeats + 1;
  };
  const pause = async (shardId: number, ms: number, signal: AbortSignal, because?: SessionStartLimit) => {
    if (ms <= 0) return;
    waits(shardId, ms, because);
    await sleep(ms, signal);
  };
  const pass = async (shardId: number, repeats: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    // Where Discord cannot be asked, what it said last, less what was spent since.
    known = (await limit()) ?? { ...known, remaining: Math.max(known.remaining - 1, 1) };
    signal.throwIfAborted();
    await pause(shardId, rationedWaitMs(known), signal, known);
    const bucket = shardId % Math.max(known.maxConcurrency, 1);
    await pause(shardId, (bucketFreeAt.get(bucket) ?? 0) - now(), signal);
    bucketFreeAt.set(bucket, now() + IDENTIFY_WINDOW_MS);
    identifies.set(shardId, { at: now(), repeats });
  };

  return {
    waitForIdentify: async (shardId, signal) => {
      const repeats = repeatsOf(shardId);
      // Outside the turn: one shard that is thrown out again and again holds up no other.
      await pause(shardId, repeatedWaitMs(repeats), signal);
      const turn = last.then(() => pass(shardId, repeats, signal));
      last = turn.catch(() => undefined);
      await turn;
    },
  };
}
