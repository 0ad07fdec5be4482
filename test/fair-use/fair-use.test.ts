import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FairUse } from '../../src/fair-use/fair-use.ts';
import { TokenBuckets } from '../../src/fair-use/token-buckets.ts';

/** For sums of fractions. */
const EPSILON = 1e-6;

/** Who asks, at what cost, and how many seconds after the one before. */
const asked = fc.array(
  fc.record({
    user: fc.constantFrom('1', '2', '3'),
    server: fc.constantFrom('10', '11', undefined),
    cost: fc.constantFrom(0.1, 1, 5),
    after: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5, noNaN: true })),
  }),
  { maxLength: 200 },
);

interface Taken {
  readonly cost: number;
  readonly at: number;
}

/** The most that was admitted within any interval, beyond what may be. */
function excess(taken: readonly Taken[], perMinute: number): number {
  let most = Number.NEGATIVE_INFINITY;
  taken.forEach(({ at: begin }, first) => {
    let sum = 0;
    for (const { cost, at } of taken.slice(first)) {
      sum += cost;
      most = Math.max(most, sum - perMinute - ((at - begin) * perMinute) / 60);
    }
  });
  return most;
}

/** A clock that stands where it is put, in seconds. */
class Clock {
  at = 0;
  readonly now = (): number => this.at;
}

describe('law:', () => {
  test('in any interval nobody, and no server, gets more than a minute’s answers and those of the interval', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const clock = new Clock();
        const fairUse = new FairUse({ perUser: 6, perServer: 15 }, clock.now);
        const users = new Map<string, Taken[]>();
        const servers = new Map<string, Taken[]>();
        for (const { user, server, cost, after } of all) {
          clock.at += after;
          if (fairUse.wait({ user, server }, cost) > 0) continue;
          const taken = { cost, at: clock.at };
          users.set(user, [...(users.get(user) ?? []), taken]);
          if (server !== undefined) servers.set(server, [...(servers.get(server) ?? []), taken]);
        }
        for (const taken of users.values()) expect(excess(taken, 6)).toBeLessThanOrEqual(EPSILON);
        for (const taken of servers.values()) expect(excess(taken, 15)).toBeLessThanOrEqual(EPSILON);
      }),
    );
  });

  test('what others ask elsewhere changes nothing for somebody', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const clock = new Clock();
        const together = new FairUse({ perUser: 6, perServer: undefined }, clock.now);
        const alone = new FairUse({ perUser: 6, perServer: undefined }, clock.now);
        for (const { user, server, cost, after } of all) {
          clock.at += after;
          const wait = together.wait({ user, server }, cost);
          if (user === '1') expect(wait).toBe(alone.wait({ user, server }, cost));
        }
      }),
    );
  });

  test('a server’s limit does not depend on who asks', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const clock = new Clock();
        const one = new FairUse({ perUser: undefined, perServer: 15 }, clock.now);
        const other = new FairUse({ perUser: undefined, perServer: 15 }, clock.now);
        for (const { user, server, cost, after } of all) {
          clock.at += after;
          expect(one.wait({ user, server }, cost)).toBe(other.wait({ user: '9', server }, cost));
        }
      }),
    );
  });

  test('after a minute of rest a whole minute’s answers can be had again', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const clock = new Clock();
        const fairUse = new FairUse({ perUser: 6, perServer: 15 }, clock.now);
        for (const { user, server, cost, after } of all) {
          clock.at += after;
          fairUse.wait({ user, server }, cost);
        }
        clock.at += 60;
        for (let count = 0; count < 6; count += 1)
          expect(fairUse.wait({ user: '1', server: '10' }, 1)).toBe(0);
      }),
    );
  });

  test('who waits as long as it takes is answered, if nobody else asks', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const clock = new Clock();
        const fairUse = new FairUse({ perUser: 6, perServer: 15 }, clock.now);
        for (const { user, server, cost, after } of all) {
          clock.at += after;
          const wait = fairUse.wait({ user, server }, cost);
          if (wait === 0) continue;
          clock.at += wait;
          expect(fairUse.wait({ user, server }, cost)).toBe(0);
        }
      }),
    );
  });
});

describe('who asks too much', () => {
  const somebody = { user: '1', server: '10' };

  test('waits until an answer’s worth has come in', () => {
    const clock = new Clock();
    const fairUse = new FairUse({ perUser: 2, perServer: 600 }, clock.now);
    const ask = (at: number): number => {
      clock.at = at;
      return fairUse.wait(somebody, 1);
    };
    expect([ask(0), ask(0), ask(0), ask(1), ask(30), ask(31)]).toEqual([0, 0, 30, 29, 0, 29]);
  });

  test('is told so once a minute', () => {
    const clock = new Clock();
    const fairUse = new FairUse({ perUser: 2, perServer: 600 }, clock.now);
    const tellsAt = (at: number, user: string): boolean => {
      clock.at = at;
      return fairUse.tells({ ...somebody, user });
    };
    expect([tellsAt(0, '1'), tellsAt(0, '1'), tellsAt(0, '2')]).toEqual([true, false, true]);
    expect([tellsAt(59, '1'), tellsAt(60, '1'), tellsAt(61, '1')]).toEqual([false, true, false]);
  });

  test('takes nothing from the server by what is refused', () => {
    const fairUse = new FairUse({ perUser: 1, perServer: 2 }, () => 0);
    for (let count = 0; count < 10; count += 1) fairUse.wait(somebody, 1);
    expect(fairUse.wait({ user: '2', server: '10' }, 1)).toBe(0);
    expect(fairUse.wait({ user: '3', server: '10' }, 1)).toBe(30);
    expect(fairUse.wait({ user: '3', server: '11' }, 1)).toBe(0);
  });

  test('may always ask where there is no limit, or where Discord names nobody', () => {
    const none = new FairUse({ perUser: undefined, perServer: undefined }, () => 0);
    const strict = new FairUse({ perUser: 1, perServer: 1 }, () => 0);
    for (let count = 0; count < 100; count += 1) {
      expect(none.wait(somebody, 5)).toBe(0);
      expect(strict.wait({ user: undefined, server: undefined }, 5)).toBe(0);
    }
  });

  test('may do at last what costs more than a minute’s answers', () => {
    const clock = new Clock();
    const fairUse = new FairUse({ perUser: 2, perServer: undefined }, clock.now);
    expect(fairUse.wait(somebody, 5)).toBe(0);
    clock.at = 60;
    expect(fairUse.wait(somebody, 1)).toBe(60);
    clock.at = 120;
    expect(fairUse.wait(somebody, 1)).toBe(0);
  });
});

describe('of many keys', () => {
  const rate = { burst: 2, perSecond: 1 };

  test('no more are kept than allowed, the full ones being forgotten first', () => {
    const buckets = new TokenBuckets(rate, 3);
    buckets.take('empty', 2, 0);
    buckets.take('full by now', 1, 0);
    buckets.take('half', 2, 0.5);
    buckets.take('new', 1, 1);
    expect(buckets.size).toBe(3);
    expect(buckets.wait('empty', 2, 1)).toBe(1);
    expect(buckets.wait('half', 2, 1)).toBe(1.5);
  });

  test('where none is full, the one used longest ago is forgotten', () => {
    const buckets = new TokenBuckets(rate, 2);
    buckets.take('first', 2, 0);
    buckets.take('second', 2, 0);
    buckets.take('first', 0, 0);
    buckets.take('third', 2, 0);
    expect(buckets.size).toBe(2);
    expect([buckets.wait('first', 2, 0), buckets.wait('second', 2, 0)]).toEqual([2, 0]);
  });

  test('law: never more are kept', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.nat({ max: 3 }))), (all) => {
        const buckets = new TokenBuckets(rate, 5);
        let now = 0;
        for (const [key, after] of all) {
          now += after;
          buckets.take(key, 1, now);
          expect(buckets.size).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
