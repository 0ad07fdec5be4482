import {
  calendarDay,
  type DayNumber,
  dayNumber,
  FIRST_YEAR,
  isoWeekOf,
  LAST_YEAR,
  lastDayOf,
  type Period,
  readDay,
  weekStart,
} from './calendar.ts';

/** Winter counts to the year in which it ends: `2025-WI` is December 2024 to February 2025. */
export const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

/** What a TIMEX3 value covers on the calendar. */
export interface Span {
  readonly period: Period;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The time of day as the value has it, without the `T`: `22:00`, `MO`. */
  readonly time: string | undefined;
}

/**
 * Writes a period as TIMEX3 does: `2025-04-16`, `2025-W15`, `2025-W15-WE`, `2018-11`, `2023-Q4`, `2024-SU`, `2024-H1`,
 * `2020`, `199`, `19`. Undefined for a year that has not four digits.
 */
export function timexOf(period: Period, start: DayNumber): string | undefined {
  const { year, month, day } = calendarDay(start);
  const isoWeek = isoWeekOf(start);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  switch (period) {
    case 'day':
      return `${year}-${two(month)}-${two(day)}`;
    case 'week':
      return `${isoWeek.year}-W${two(isoWeek.week)}`;
    case 'weekend':
      return `${isoWeek.year}-W${two(isoWeek.week)}-WE`;
    case 'month':
      return `${year}-${two(month)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'season':
      return `${month === 12 ? year + 1 : year}-${SEASONS[(month % 12) / 3]}`;
    case 'year':
      return `${year}`;
    case 'decade':
      return `${year}`.slice(0, 3);
    case 'century':
      return `${year}`.slice(0, 2);
  }
}

/** Reads a TIMEX3 value back; undefined when it is not placed on the calendar (`P3D`, `XXXX-04-09`, `PAST_REF`). */
export function spanOf(value: string): Span | undefined {
  const [, date = '', time] = /^([^T]+)(?:T(.+))?$/.exec(value) ?? [];
  const day = readDay(date);
  if (day !== undefined) return { period: 'day', first: day, last: day, time };
  if (time !== undefined) return undefined;
  const found = longerPeriod(date);
  if (found === undefined) return undefined;
  return { ...found, last: lastDayOf(found.period, found.first), time };
}

function longerPeriod(date: string): { readonly period: Period; readonly first: DayNumber } | undefined {
  if (/^\d{2}$/.test(date)) return { period: 'century', first: dayNumber(Number(date) * 100, 1, 1) };
  if (/^\d{3}$/.test(date)) return { period: 'decade', first: dayNumber(Number(date) * 10, 1, 1) };
  const [, digits, part = ''] =
    /^(\d{4})(?:-(\d{2}|W\d{2}(?:-WE)?|Q[1-4]|H[12]|SP|SU|FA|WI))?$/.exec(date) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  const number = Number(part.replace(/\D/g, ''));
  if (part === '') return { period: 'year', first: dayNumber(year, 1, 1) };
  if (part.startsWith('Q')) return { period: 'quarter', first: dayNumber(year, number * 3 - 2, 1) };
  if (part.startsWith('H')) return { period: 'half', first: dayNumber(year, number * 6 - 5, 1) };
  if (part.endsWith('WE')) return { period: 'weekend', first: weekStart(year, number) + 5 };
  if (part.startsWith('W') && number > 0) return { period: 'week', first: weekStart(year, number) };
  if (/^\d/.test(part))
    return number < 1 || number > 12 ? undefined : { period: 'month', first: dayNumber(year, number, 1) };
  const season = SEASONS.findIndex((name) => part.startsWith(name));
  return season === -1 ? undefined : { period: 'season', first: seasonStart(year, season) };
}

/** First day of a season, 0 for the winter that ends in the year to 3 for fall. */
export function seasonStart(year: number, season: number): DayNumber {
  return dayNumber(year, season * 3, 1);
}

export function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
