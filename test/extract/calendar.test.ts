import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayExists,
  dayNumber,
  isoWeekOf,
  lastDayOf,
  monthsLater,
  PERIODS,
  readDay,
  shifted,
  startOf,
  weekdayOf,
  weekStart,
} from '../../src/extract/dates/calendar.ts';
import { feastDay } from '../../src/extract/dates/feasts.ts';
import { spanOf, timexOf } from '../../src/extract/dates/timex.ts';

const someDay = fc.integer({ min: dayNumber(1100, 1, 1), max: dayNumber(2899, 12, 31) });

function day(iso: string): number {
  return readDay(iso) ?? Number.NaN;
}

describe('the calendar', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2025, 4, 17)).toBe(20195);
    expect(calendarDay(20195)).toEqual({ year: 2025, month: 4, day: 17 });
    expect(calendarDay(dayNumber(99, 1, 1))).toEqual({ year: 99, month: 1, day: 1 });
  });

  it('knows leap years', () => {
    expect(dayExists(2024, 2, 29)).toBe(true);
    expect(dayExists(2025, 2, 29)).toBe(false);
    expect(dayExists(1900, 2, 29)).toBe(false);
    expect(readDay('2025-02-29')).toBeUndefined();
    expect(readDay('2025-4-9')).toBeUndefined();
  });

  it('begins the week on Monday and numbers weeks as ISO 8601 does', () => {
    expect(weekdayOf(day('2025-04-14'))).toBe(1);
    expect(weekdayOf(day('1969-12-28'))).toBe(7);
    expect(isoWeekOf(day('2025-04-09'))).toEqual({ year: 2025, week: 15 });
    expect(isoWeekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(weekStart(2025, 15)).toBe(day('2025-04-07'));
  });

  it.each([
    [1961, '1961-04-02'],
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('knows when Easter was in %i', (year, iso) => {
    expect(feastDay({ rule: { easter: 0 } }, year)).toBe(day(iso));
  });

  it('finds the days of a month that hang on the weekday', () => {
    expect(feastDay({ rule: { month: 5, weekday: 1, nth: -1 } }, 2025)).toBe(day('2025-05-26'));
    expect(feastDay({ rule: { month: 11, weekday: 1, nth: 1, later: 1 } }, 2022)).toBe(day('2022-11-08'));
    expect(feastDay({ rule: { month: 1, day: 20 }, years: { every: 4, rest: 1 } }, 2022)).toBeUndefined();
  });

  it('keeps to the end of a month when months are counted', () => {
    expect(monthsLater(day('2025-03-31'), 1)).toBe(day('2025-04-30'));
    expect(monthsLater(day('2024-02-29'), -12)).toBe(day('2023-02-28'));
  });

  it('lets winter belong to the year in which it ends', () => {
    expect(timexOf('season', startOf('season', day('2024-12-24')))).toBe('2025-WI');
    expect(spanOf('2025-WI')).toEqual({
      period: 'season',
      first: day('2024-12-01'),
      last: day('2025-02-28'),
      time: undefined,
    });
  });

  it('holds every day in each of its periods, and the next period begins where one ends', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...PERIODS), (number, period) => {
        const start = startOf(period, number);
        if (period !== 'weekend') {
          expect(start).toBeLessThanOrEqual(number);
          expect(lastDayOf(period, start)).toBeGreaterThanOrEqual(number);
          expect(shifted(period, start, 1)).toBe(lastDayOf(period, start) + 1);
        }
        expect(startOf(period, start)).toBe(start);
        expect(shifted(period, shifted(period, start, 7), -7)).toBe(start);
      }),
    );
  });
});

describe('a TIMEX3 value', () => {
  it.each([
    ['day', '2025-04-16', '2025-04-16'],
    ['week', '2025-W15', '2025-04-07'],
    ['weekend', '2025-W15-WE', '2025-04-12'],
    ['month', '2018-11', '2018-11-01'],
    ['quarter', '2023-Q4', '2023-10-01'],
    ['season', '2024-SU', '2024-06-01'],
    ['half', '2024-H2', '2024-07-01'],
    ['year', '2020', '2020-01-01'],
    ['decade', '199', '1990-01-01'],
    ['century', '19', '1900-01-01'],
  ] as const)('writes a %s as %s', (period, value, first) => {
    expect(timexOf(period, day(first))).toBe(value);
  });

  it('has no form for years without four digits', () => {
    expect(timexOf('year', dayNumber(812, 1, 1))).toBeUndefined();
    expect(timexOf('day', Number.NaN)).toBeUndefined();
  });

  it.each(['P3D', 'PT2H', 'PAST_REF', 'XXXX-04-09', 'XXXX-WXX-1', '2025-13', '2025-02-30', '2025-W00', ''])(
    'is on no day when it is “%s”',
    (value) => {
      expect(spanOf(value)).toBeUndefined();
    },
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...PERIODS), (number, period) => {
        const first = startOf(period, number);
        const value = timexOf(period, first) ?? '';
        expect(spanOf(value)).toEqual({ period, first, last: lastDayOf(period, first), time: undefined });
      }),
    );
  });
});
