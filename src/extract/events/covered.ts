import type { DayNumber, Period } from '../dates/calendar.ts';
import { spanOf, timexOf } from '../dates/timex.ts';
import type { DatedEvent, Precision } from '../facts.ts';

type Covered = Pick<DatedEvent, 'date' | 'precision' | 'firstDay' | 'lastDay'>;

/** A weekend is shown as its week, and covers two days of it. */
const PRECISION: { readonly [period in Period]?: Precision } = {
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
};
const CLOCK = /^\d{2}:\d{2}$/;

/**
 * What a TIMEX3 value covers, as an event has it. Undefined for what is not placed on the calendar (`P3D`,
 * `PAST_REF`), and for halves of a year and centuries, which an event cannot say.
 */
export function coveredBy(value: string): Covered | undefined {
  const span = spanOf(value);
  const precision = span && PRECISION[span.period];
  if (span === undefined || precision === undefined) return undefined;
  const days = { firstDay: isoDay(span.first), lastDay: isoDay(span.last) };
  if (span.time !== undefined && CLOCK.test(span.time)) return { date: value, precision: 'time', ...days };
  const period = span.period === 'weekend' ? 'week' : span.period;
  const date = timexOf(period, span.first) ?? value;
  return { date: span.period === 'decade' ? `${date}X` : date, precision, ...days };
}

function isoDay(day: DayNumber): string {
  return timexOf('day', day) ?? '';
}
