import { type DayNumber, monthsLater, startOf } from './calendar.ts';
import type { Step } from './meaning.ts';
import type { Placed } from './setting.ts';

/**
 * "Three weeks after" a day: days and weeks reach a day, months a month, years a year. "The week after" it is
 * the whole week. Undefined for hours and decades.
 */
export function countedFrom(
  anchor: DayNumber,
  { unit, count }: Step,
  sign: 1 | -1,
  wholePeriod = false,
): Placed | undefined {
  const steps = sign * count;
  if (unit === 'week' && wholePeriod)
    return { period: 'week', first: startOf('week', anchor) + 7 * steps, time: undefined };
  if (unit === 'day') return { period: 'day', first: anchor + steps, time: undefined };
  if (unit === 'week') return { period: 'day', first: anchor + 7 * steps, time: undefined };
  if (unit === 'month' || unit === 'year') {
    const day = monthsLater(anchor, unit === 'year' ? 12 * steps : steps);
    return { period: unit, first: startOf(unit, day), time: undefined };
  }
  return undefined;
}
