import { isCalendarDay } from '../../story/published.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Year first is written in one order only. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/**
 * The day as `2025-04-17`, of `2025/04/17`, `17 April 2025` or `April 17, 2025`. Undefined when it is anything else: of
 * `04/05/2025` nobody knows whether it is in April or May.
 */
export function plainDay(written: string): string | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(written) ?? [];
  if (year !== undefined) return calendarDay(year, month, day);
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst !== null) return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(written);
  return monthFirst === null
    ? undefined
    : calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

/** `4` of “April”, “Apr” and “apr”; “Sept” is the one short form of four letters. */
function monthNumber(name = ''): string {
  const typed = name.toLowerCase();
  const at = MONTHS.findIndex(
    (month) => month === typed || month.slice(0, 3) === typed || (month === 'september' && typed === 'sept'),
  );
  return String(at + 1);
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(written) ? written : undefined;
}
