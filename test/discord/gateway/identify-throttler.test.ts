import { describe, expect, test } from 'vitest';
import { identifyThrottler } from '../../../src/discord/gateway/identify-throttler.ts';
import type { SessionStartLimit } from '../../../src/discord/gateway/identify-wait.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PLENTY: SessionStartLimit = { total: 1000, remaining: 999, resetAfterMs: DAY, maxConcurrency: 1 };
const never = new AbortController().signal;

/** A throttler in a time of its own, in which every wait is over at once. */
function throttlerWith(limit: () => SessionStartLimit | undefined) {
  let now = 0;
  const waits: (readonly [shard: number, ms: number])[] = [];
  const throttler = identifyThrottler({
    limit: async () => limit(),
    waits: (shard, ms) => waits.push([shard, ms]),
    now: () => now,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      now += ms;
    },
  });
  return {
    waits,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    identify: (shard: number, signal = never) => throttler.waitForIdentify(shard, signal),
  };
}

describe('shards', () => {
  test('of one bucket identify one after the other', async () => {
    const { identify, waits } = throttlerWith(() => ({ ...PLENTY, maxConcurrency: 2 }));
    await Promise.all([0, 1, 2, 3].map((shard) => identify(shard)));
    // In the time that shard 2 waits, the bucket of shard 3 has become free.
    expect(waits).toEqual([[2, 5_500]]);
  });

  test('slow down together when few identifies are left', async () => {
    let remaining = 700;
    const { identify, waits } = throttlerWith(() => ({
      ...PLENTY,
      remaining: remaining--,
      maxConcurrency: 16,
    }));
    await Promise.all([0, 1].map((shard) => identify(shard)));
    expect(waits).toEqual([
      [0, 200_000],
      [1, 202_000],
    ]);
  });

  test('go by what Discord said last when it cannot be asked', async () => {
    let limit: SessionStartLimit | undefined = { ...PLENTY, remaining: 799, maxConcurrency: 16 };
    const { identify, waits } = throttlerWith(() => limit);
    await identify(0);
    limit = undefined;
    await identify(1);
    expect(waits).toEqual([
      [0, 2_000],
      [1, 4_000],
    ]);
  });

  test('wait for nothing when Discord never could be asked', async () => {
    const { identify, waits } = throttlerWith(() => undefined);
    await identify(3);
    expect(waits).toEqual([]);
  });
});

describe('a shard', () => {
  test('whose sessions are ended at once waits longer and longer', async () => {
    const { identify, waits } = throttlerWith(() => PLENTY);
    for (let count = 0; count < 5; count += 1) await identify(0);
    expect(waits).toEqual([
      [0, 5_500],
      [0, 5_000],
      [0, 500],
      [0, 10_000],
      [0, 20_000],
    ]);
  });

  test('that had a good session identifies at once', async () => {
    const { identify, waits, pass } = throttlerWith(() => PLENTY);
    await identify(0);
    await identify(0);
    waits.length = 0;
    pass(11 * MINUTE);
    await identify(0);
    expect(waits).toEqual([]);
  });

  test('that Discord throws out over and over identifies fewer than 300 times a day', async () => {
    const { identify, now } = throttlerWith(() => PLENTY);
    let count = 0;
    for (; now() < DAY; count += 1) await identify(0);
    expect(count).toBeLessThan(300);
  });

  test('that closes while it waits is let go, and the next has its turn', async () => {
    const { identify, waits } = throttlerWith(() => ({ ...PLENTY, remaining: 799, maxConcurrency: 16 }));
    const closed = AbortSignal.abort();
    await expect(identify(0, closed)).rejects.toThrow('aborted');
    await identify(1);
    expect(waits).toEqual([[1, 2_000]]);
  });
});
