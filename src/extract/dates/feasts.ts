import { type DayNumber, dayNumber, lastDayOf, weekdayOf } from './calendar.ts';

/** How a day is found that comes back every year. */
type FeastRule =
  | { readonly month: number; readonly day: number }
  /** The first weekday of a month (1) to the fourth (4), or the last (-1); `later` so many days after it. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly later?: number }
  /** So many days after Easter Sunday of the western churches. */
  | { readonly easter: number };

/** A day that has a name and comes back: a holiday, the day of an election. */
export interface Feast {
  readonly rule: FeastRule;
  /** Only in years that leave `rest` when divided by `every`. */
  readonly years?: { readonly every: number; readonly rest: number };
  /** Too common a name to be sought far away: placed only by a year nearby, or when it is weeks away. */
  readonly onlyNear?: boolean;
}

/** The day of a feast in a year; undefined in years that do not have it. */
export function feastDay({ rule, years }: Feast, year: number): DayNumber | undefined {
  if (years !== undefined && year % years.every !== years.rest) return undefined;
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.later ?? 0);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  const first = dayNumber(year, month, 1);
  if (nth < 0) {
    const last = lastDayOf('month', first);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** The Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
