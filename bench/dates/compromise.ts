import nlp from 'compromise';
import plugin, { type DateJSON, type DatesMethods, type DurationJSON } from 'compromise-dates';
import { type Period, readDay } from '../../src/extract/dates/calendar.ts';
import { timexOf as timexValue } from '../../src/extract/dates/timex.ts';
import type { Range } from '../../src/story/story.ts';
import { type Found, rangeOf } from '../extraction/compromise.ts';
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

/** compromise-dates as it comes: its dates, and those of its durations that are in none of them. */
export const compromise: Engine<DatesDocument, readonly GivenTimex[]> = ({ text, dct }) => {
  try {
    const read = nlp<DatesMethods>(text);
    const dates: readonly FoundDate[] = read.dates({ today: dct, timezone: 'UTC' }).json({ offset: true });
    const durations: readonly FoundDuration[] = read.durations().json({ offset: true });
    const given: GivenTimex[] = [];
    for (const timex of [
      ...dates.flatMap((found) => timexOf(found, dateValue(found.dates))),
      ...durations.flatMap((found) => timexOf(found, durationValue(found.duration))),
    ]) {
      if (!given.some((other) => other.value !== null && meet(timex, other))) given.push(timex);
    }
    return given.filter(
      (one) => one.value !== null || !given.some((other) => one !== other && meet(one, other)),
    );
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

function meet(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
