import nlp from 'compromise';
import plugin, { type DateJSON, type DatesMethods, type DurationJSON } from 'compromise-dates';
import { type Period, readDay } from '../../src/extract/dates/calendar.ts';
import { timexOf as timexValue } from '../../src/extract/dates/timex.ts';
import { type Found, rangeOf } from '../extraction/compromise.ts';
import { meet } from '../extraction/spans.ts';
import type { Engine } from '../extraction/task.ts';
import type { DatesDocument, GivenTimex } from './set.ts';

nlp.plugin(plugin);

const [DAY, MINUTE] = ['0000-00-00', '0000-00-00T00:00'];
const PERIODS: readonly Period[] = ['week', 'month', 'quarter', 'season', 'year'];

interface FoundDate extends Found {
  readonly dates: DateJSON;
}

interface FoundDuration extends Found {
  readonly duration: DurationJSON;
}

/** compromise-dates as it comes: its dates and its durations; of two that overlap, the one it can place. */
export const compromise: Engine<DatesDocument, readonly GivenTimex[]> = ({ text, dct }) => {
  try {
    const read = nlp<DatesMethods>(text);
    const dates: readonly FoundDate[] = read.dates({ today: dct, timezone: 'UTC' }).json({ offset: true });
    const durations: readonly FoundDuration[] = read.durations().json({ offset: true });
    const found = dates.flatMap((one) => timexOf(one, dateValue(one.dates)));
    const lengths = durations.flatMap((one) => timexOf(one, durationValue(one.duration)));
    const given = found.filter(({ value }) => value !== null);
    for (const one of [...lengths, ...found]) if (!given.some((other) => meet(one, other))) given.push(one);
    return given;
  } catch {
    // It throws on some texts.
    return [];
  }
};

/** "on Friday" is given as "Friday". */
function timexOf({ terms }: Found, value: string | null): GivenTimex[] {
  const first = terms.findIndex(({ tags }) => !tags.includes('Preposition'));
  const range = first < 0 ? undefined : rangeOf({ terms: terms.slice(first) });
  return range === undefined ? [] : [{ ...range, value }];
}

function dateValue({ start, unit }: DateJSON): string | null {
  const day = readDay(start?.slice(0, DAY.length) ?? '');
  if (start === null || day === undefined) return null;
  if (unit === 'time' || unit === 'millisecond') return start.slice(0, MINUTE.length);
  const period = PERIODS.find((one) => one === unit) ?? 'day';
  return timexValue(period, day) ?? null;
}

function durationValue(duration: DurationJSON): string {
  const part = (units: readonly string[]): string =>
    units.map((unit) => (unit in duration ? `${duration[unit]}${unit[0]?.toUpperCase()}` : '')).join('');
  const time = part(['hour', 'minute', 'second']);
  return `P${part(['year', 'month', 'week', 'day'])}${time === '' ? '' : `T${time}`}`;
}
