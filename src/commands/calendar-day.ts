import { isCalendarDay } from '../story/published.ts';

/**
 * Reads a date as people type it into `from` and `to`: `2020`, `2020-11`, `2020-11-17`, as its first or its last day.
 * Undefined when it is none of these, or no day of the calendar.
 */
export function readDay(typed: string, end: 'first' | 'last'): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed.trim()) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return existing(year, month, day);
  if (month !== undefined) return existing(year, month, end === 'first' ? '1' : String(daysIn(year, month)));
  return end === 'first' ? `${year}-01-01` : `${year}-12-31`;
}

function existing(year: string, month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : undefined;
}

function daysIn(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
