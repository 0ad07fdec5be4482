import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/commands/calendar-day.ts';

describe('a date as it is typed, as its first and its last day', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-11', '2020-11-01', '2020-11-30'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2020-4', '2020-04-01', '2020-04-30'],
    ['2020-11-17', '2020-11-17', '2020-11-17'],
    ['2020-1-6', '2020-01-06', '2020-01-06'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    [' 2020-11-17 ', '2020-11-17', '2020-11-17'],
  ])('%s is %s to %s', (typed, first, last) => {
    expect([readDay(typed, 'first'), readDay(typed, 'last')]).toEqual([first, last]);
  });
});

describe('what is no date', () => {
  test.each([
    '',
    'yesterday',
    '20',
    '20201117',
    '2020-',
    '2020-00',
    '2020-13',
    '2020-11-31',
    '2021-02-29',
    '2020-11-0',
    '2020-011',
    '2020/11/17',
    '17-11-2020',
    '2020-11-17T10:00',
    '-2020',
    '２０２０',
  ])('“%s”', (typed) => {
    expect([readDay(typed, 'first'), readDay(typed, 'last')]).toEqual([undefined, undefined]);
  });
});

test('law: the day after the last day of a month or a year is the first of another', () => {
  const year = fc.integer({ min: 1000, max: 9998 });
  const month = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
  fc.assert(
    fc.property(year, month, (inYear, inMonth) => {
      const typed = inMonth === undefined ? `${inYear}` : `${inYear}-${inMonth}`;
      const [first = '', last = ''] = [readDay(typed, 'first'), readDay(typed, 'last')];
      const next = new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      const following = inMonth === undefined || inMonth === 12 ? [inYear + 1, 1] : [inYear, inMonth + 1];
      expect(first <= last).toBe(true);
      expect(next).toBe(readDay(following.join('-'), 'first'));
    }),
  );
});

test('law: every text is a day of the calendar or none', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0123-9 '), maxLength: 11 });
  fc.assert(
    fc.property(
      fc.oneof(near, fc.string({ unit: 'binary' })),
      fc.constantFrom('first', 'last'),
      (text, end) => {
        const day = readDay(text, end);
        if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      },
    ),
    { numRuns: 500 },
  );
});
