import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_STRETCH, type Span, stretchesBetween } from '../../src/picture/time-scale.ts';

const day = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);

/** Spans of one day, each so many days after the one before. */
function daysApart(...gaps: readonly number[]): Span[] {
  let at = 18_000;
  return [0, ...gaps].map((gap) => {
    at += gap;
    return { firstDay: day(at), lastDay: day(at) };
  });
}

test('lines are as long as the time between events', () => {
  expect(stretchesBetween(daysApart(1, 2, 4))).toEqual([
    { kind: 'scaled', days: 1, height: LONGEST_STRETCH / 4 },
    { kind: 'scaled', days: 2, height: LONGEST_STRETCH / 2 },
    { kind: 'scaled', days: 4, height: LONGEST_STRETCH },
  ]);
});

test('a time beside which the others would come to nothing breaks the line, and the others keep their scale', () => {
  expect(stretchesBetween(daysApart(1, 2, 1000, 4))).toEqual([
    { kind: 'scaled', days: 1, height: LONGEST_STRETCH / 4 },
    { kind: 'scaled', days: 2, height: LONGEST_STRETCH / 2 },
    { kind: 'broken', days: 1000 },
    { kind: 'scaled', days: 4, height: LONGEST_STRETCH },
  ]);
});

test('events of one day, and times that overlap, have no line between them', () => {
  const spans = [
    { firstDay: '2018-01-01', lastDay: '2018-12-31' },
    { firstDay: '2018-11-03', lastDay: '2018-11-03' },
    { firstDay: '2018-11-03', lastDay: '2018-11-03' },
    { firstDay: '2019-01-10', lastDay: '2019-01-10' },
  ];
  expect(stretchesBetween(spans)).toEqual([
    { kind: 'scaled', days: 0, height: 0 },
    { kind: 'scaled', days: 0, height: 0 },
    // From the last day of the year, not from the day in November.
    { kind: 'scaled', days: 10, height: LONGEST_STRETCH },
  ]);
});

test('one event has no line, and none have none', () => {
  expect(stretchesBetween(daysApart())).toEqual([]);
  expect(stretchesBetween([])).toEqual([]);
});

test('law: all scaled lines have one scale, and a broken one stands for more time than any of them', () => {
  const gaps = fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40_000 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(gaps, (times) => {
      const stretches = stretchesBetween(daysApart(...times));
      expect(stretches.map(({ days }) => days)).toEqual(times);
      const scaled = stretches.flatMap((one) => (one.kind === 'scaled' && one.days > 0 ? [one] : []));
      const scales = scaled.map(({ days, height }) => height / days);
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 9);
      const longest = Math.max(0, ...scaled.map(({ days }) => days));
      const broken = stretches.flatMap((one) => (one.kind === 'broken' ? [one.days] : []));
      expect(broken.filter((days) => days <= longest)).toEqual([]);
      for (const { height } of scaled) expect(height).toBeLessThanOrEqual(LONGEST_STRETCH);
    }),
  );
});
