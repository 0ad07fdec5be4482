import type { PublishedDate } from './story.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/** Reads `2025-04-17` or `2025-04-17T14:05:00-04:00`; undefined when it is neither, or no day of the calendar. */
export function readPublished(value: string): PublishedDate | undefined {
  if (isCalendarDay(value)) return { day: value, instant: undefined };
  const day = INSTANT.exec(value)?.[1];
  const instant = Date.parse(value);
  if (day === undefined || !isCalendarDay(day) || Number.isNaN(instant)) return undefined;
  return { day, instant };
}

/** Whether a string is a day that exists: `2024-02-29` is, `2025-02-29` is not. */
export function isCalendarDay(value: string): boolean {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
