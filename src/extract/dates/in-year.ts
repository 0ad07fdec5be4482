import { dayExists, dayNumber } from './calendar.ts';
import { feastDay } from './feasts.ts';
import type { Fields } from './meaning.ts';
import type { Dated } from './setting.ts';
import { seasonStart } from './timex.ts';

/** What the fields name inside a year; undefined for February 30, and for a feast in a year without it. */
export function inYear(
  year: number,
  { feast, month, day, quarter, season, half }: Fields,
): Dated | undefined {
  if (feast !== undefined) {
    const first = feastDay(feast, year);
    return first === undefined ? undefined : { period: 'day', first };
  }
  if (month !== undefined && day !== undefined) {
    return dayExists(year, month, day) ? { period: 'day', first: dayNumber(year, month, day) } : undefined;
  }
  if (month !== undefined) return { period: 'month', first: dayNumber(year, month, 1) };
  if (quarter !== undefined) return { period: 'quarter', first: dayNumber(year, quarter * 3 - 2, 1) };
  if (season !== undefined) return { period: 'season', first: seasonStart(year, season) };
  if (half !== undefined) return { period: 'half', first: dayNumber(year, half * 6 - 5, 1) };
  return { period: 'year', first: dayNumber(year, 1, 1) };
}
