import { spanOf } from './timex.ts';

/**
 * The one day, or else the one month, that the dates of a paragraph tell of: what "two weeks later" at the head of the
 * next paragraph is counted from. Undefined when they tell of several.
 */
export function dateTold(values: readonly string[]): string | undefined {
  const days = new Set<string>();
  const months = new Set<string>();
  for (const value of values) {
    const period = spanOf(value)?.period;
    if (period === 'day') days.add(value.slice(0, 'YYYY-MM-DD'.length));
    if (period === 'month') months.add(value);
  }
  const told = days.size > 0 ? days : months;
  return told.size === 1 ? [...told][0] : undefined;
}
