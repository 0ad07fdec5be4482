import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  GOOD_SESSION_MS,
  rationedWaitMs,
  repeatedWaitMs,
  type SessionStartLimit,
} from '../../../src/discord/gateway/identify-wait.ts';

const DAY_MS = 86_400_000;
const limit = (total: number, remaining: number, resetAfterMs = DAY_MS): SessionStartLimit => ({
  total,
  remaining,
  resetAfterMs,
  maxConcurrency: 1,
});
const anyLimit = fc
  .tuple(
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: 0, max: DAY_MS }),
  )
  .map(([total, remaining, resetAfterMs]) => limit(total, Math.min(total, remaining), resetAfterMs));

describe('the wait before an identify', () => {
  test.each([
    [1000, 1000, 0],
    [1000, 800, 0],
    [1000, 799, 2_000],
    [1000, 700, 200_000],
    [1000, 1, 1_598_000],
    [1000, 0, DAY_MS],
    [2000, 1600, 0],
    [2000, 1500, 100_000],
    [1, 1, 0],
    [1, 0, DAY_MS],
  ])('with %i a day, of which %i are left', (total, remaining, ms) => {
    expect(rationedWaitMs(limit(total, remaining))).toBe(ms);
  });

  test('is never longer than until all are there again', () => {
    fc.assert(
      fc.property(anyLimit, (one) => {
        const wait = rationedWaitMs(one);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(one.resetAfterMs);
      }),
    );
  });

  test('is the longer the fewer are left', () => {
    fc.assert(
      fc.property(anyLimit, (one) => {
        const fewer = { ...one, remaining: Math.max(one.remaining - 1, 0) };
        expect(rationedWaitMs(fewer)).toBeGreaterThanOrEqual(rationedWaitMs(one));
      }),
    );
  });

  test('holds up nobody who has one left of nothing known', () => {
    expect(rationedWaitMs(limit(1, 1, 0))).toBe(0);
  });
});

/** When a bot identifies that a supervisor starts anew so long after each identify, over some days. */
function identifiesOf(total: number, restartAfterMs: number, days: number, firstResetMs: number): number[] {
  const times: number[] = [];
  let remaining = total;
  let resetAt = firstResetMs;
  for (let now = 0; ; now += restartAfterMs) {
    while (now >= resetAt) {
      remaining = total;
      resetAt += DAY_MS;
    }
    now += rationedWaitMs(limit(total, remaining, resetAt - now));
    if (now >= days * DAY_MS) return times;
    if (now < resetAt) {
      if (remaining === 0) throw new Error('none was left');
      remaining -= 1;
    } else {
      remaining = total - 1;
      resetAt += DAY_MS;
    }
    times.push(now);
  }
}

describe('a bot that is started anew every second', () => {
  test('identifies 493 times on a day, of the 1,000 that it may', () => {
    expect(identifiesOf(1000, 1000, 1, DAY_MS)).toHaveLength(493);
  });

  test('identifies fewer than 1,000 times in any 24 hours, whenever it began', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 60_000 }),
        fc.integer({ min: 1, max: DAY_MS }),
        (restartAfterMs, firstResetMs) => {
          const times = identifiesOf(1000, restartAfterMs, 3, firstResetMs);
          const within = times.map((time, index) => (times[index + 999] ?? Number.POSITIVE_INFINITY) - time);
          expect(Math.min(...within)).toBeGreaterThan(DAY_MS);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('never asks for more than Discord gives, however few that are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: DAY_MS }), (total, reset) => {
        identifiesOf(total, 1000, 2, reset);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the wait of a shard whose sessions are ended soon', () => {
  test('grows from 5 seconds to 5 minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map(repeatedWaitMs)).toEqual([
      0, 0, 5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000,
    ]);
  });

  test('is itself no good session', () => {
    expect(repeatedWaitMs(Number.MAX_SAFE_INTEGER)).toBeLessThan(GOOD_SESSION_MS);
  });
});
