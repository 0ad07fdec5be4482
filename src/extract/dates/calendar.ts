/** A day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0). */
export type DayNumber = number;

/** Periods of the calendar that a date can name, from short to long. A week begins on Monday, a season on the first of its month. */
export const PERIODS = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Period = (typeof PERIODS)[number];

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Years that ISO 8601 writes with four digits, and that a news text can mean. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2999;

const MILLISECONDS = 86_400_000;
const MONTHS: { readonly [period in Period]?: number } = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Days and months beyond their end run over, as in `Date.UTC`: February 30 is March 2 or 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS);
}

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a month has that day: February 29 only in leap years. */
export function dayExists(year: number, month: number, day: number): boolean {
  const { month: found, day: dayFound } = calendarDay(dayNumber(year, month, day));
  return found === month && dayFound === day;
}

/** Reads `2025-04-17`; undefined when it is no day of the calendar. */
export function readDay(iso: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayExists(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The week of ISO 8601: the one that holds the year's first Thursday is week 1. */
export function isoWeekOf(number: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of a week of ISO 8601. */
export function weekStart(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** First day of the period that holds a day. A weekend is Saturday and Sunday of the day's week. */
export function startOf(period: Period, number: DayNumber): DayNumber {
  const { year, month } = calendarDay(number);
  switch (period) {
    case 'day':
      return number;
    case 'week':
      return number - weekdayOf(number) + 1;
    case 'weekend':
      return number - weekdayOf(number) + 6;
    case 'season':
      return dayNumber(year, month - (month % 3), 1);
    case 'decade':
      return dayNumber(year - (year % 10), 1, 1);
    case 'century':
      return dayNumber(year - (year % 100), 1, 1);
    case 'month':
    case 'quarter':
    case 'half':
    case 'year': {
      const months = MONTHS[period] ?? 1;
      return dayNumber(year, month - ((month - 1) % months), 1);
    }
  }
}

/** First day of the period that lies `count` periods after the one that begins at `start`. */
export function shifted(period: Period, start: DayNumber, count: number): DayNumber {
  if (period === 'day') return start + count;
  if (period === 'week' || period === 'weekend') return start + 7 * count;
  const { year, month } = calendarDay(start);
  return dayNumber(year, month + count * (MONTHS[period] ?? 1), 1);
}

/** Last day of the period that begins at `start`. */
export function lastDayOf(period: Period, start: DayNumber): DayNumber {
  return period === 'weekend' ? start + 1 : shifted(period, start, 1) - 1;
}

/** The same day of the month `count` months on, or the last one of that month: March 31 and one month is April 30. */
export function monthsLater(number: DayNumber, count: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const first = dayNumber(year, month + count, 1);
  return Math.min(first + day - 1, lastDayOf('month', first));
}
