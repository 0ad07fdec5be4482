import {
  calendarDay,
  type DayNumber,
  dayNumber,
  monthsLater,
  PERIODS,
  type Period,
  shifted,
  startOf,
  weekdayOf,
} from './calendar.ts';
import { weekly, yearly } from './direction.ts';
import { inYear } from './in-year.ts';
import type { Fields, PointMeaning, Step } from './meaning.ts';
import type { Dated, Placed, Setting } from './setting.ts';

/** Places a date on the calendar; undefined when that cannot be done from what the paragraph says. */
export function place(meaning: PointMeaning, setting: Setting): Placed | undefined {
  const { fields, step } = meaning;
  const placed = step === undefined ? written(meaning, setting) : reckoned(step, fields, setting);
  if (placed === undefined || liesAhead(placed, meaning, setting)) return undefined;
  return { ...placed, time: fields.time };
}

/** Counted from the paragraph before, a day still to come is a sign that something else was meant. */
function liesAhead(
  { first }: Dated,
  { step }: PointMeaning,
  { carried, published, tense }: Setting,
): boolean {
  return carried && step?.from === 'context' && first > published && tense !== 'future';
}

function written({ fields, turn }: PointMeaning, setting: Setting): Dated | undefined {
  const { century, decade, year, month, day, weekday, weekend } = fields;
  if (century !== undefined) return { period: 'century', first: dayNumber(century, 1, 1) };
  if (decade !== undefined) return { period: 'decade', first: dayNumber(decade, 1, 1) };
  if (year !== undefined) return inYear(year, fields);
  if (
    fields.feast !== undefined ||
    month !== undefined ||
    fields.quarter !== undefined ||
    fields.season !== undefined
  )
    return yearly(fields, turn, setting);
  if (day === undefined && weekday !== undefined) return weekly('day', weekday, turn, setting);
  if (weekend !== undefined) return weekly('weekend', 6, turn, setting);
  if (fields.time === undefined || setting.contextDay === undefined) return undefined;
  return { period: 'day', first: setting.contextDay };
}

/** "Last week", "two months ago", "three days later", and what stands with it: "July last year". */
function reckoned(step: Step, fields: Fields, setting: Setting): Dated | undefined {
  const { published, context, contextDay } = setting;
  const { unit, count, from } = step;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  if (fields.weekday !== undefined && unit === 'day')
    return neighbour(fields.weekday, count, from === 'publication' ? published : (contextDay ?? published));
  if (unit === 'day') {
    const start = from === 'publication' ? published : contextDay;
    return start === undefined ? undefined : { period: 'day', first: start + count };
  }
  if (unit === 'quarter' && fields.year !== undefined) return sameQuarter(fields.year, setting);
  if (from === 'topic') return compared(unit, count, setting);
  if (from === 'publication' && step.toTheDay === true) return onTheDay(unit, count, published);
  const base = from === 'publication' ? published : context?.first;
  if (base === undefined) return undefined;
  if (from === 'context' && context !== undefined && isLonger(context.period, unit)) return undefined;
  if (unit === 'week' && step.toTheDay === true && contextDay !== undefined && context?.first === contextDay)
    return { period: 'day', first: contextDay + 7 * count };
  const first = shifted(unit, startOf(unit, base), count);
  if (unit === 'week' && fields.weekday !== undefined)
    return { period: 'day', first: first + fields.weekday - 1 };
  if (unit === 'year') return inYear(calendarDay(first).year, fields);
  return { period: unit, first };
}

/** Two weeks after "in May" lie in no week that could be named. */
function isLonger(period: Period, unit: Period): boolean {
  return PERIODS.indexOf(period) > PERIODS.indexOf(unit);
}

/** "A year ago today". */
function onTheDay(unit: Period, count: number, day: DayNumber): Dated | undefined {
  if (unit === 'week') return { period: 'day', first: day + 7 * count };
  if (unit !== 'month' && unit !== 'year') return undefined;
  return { period: 'day', first: monthsLater(day, unit === 'year' ? 12 * count : count) };
}

/** "The quarter" is the one the text speaks of, else the last one over; "a year earlier" that one a year before. */
function compared(unit: Period, count: number, { topic, context, published }: Setting): Dated | undefined {
  if (unit === 'quarter') {
    return { period: 'quarter', first: topic ?? shifted('quarter', startOf('quarter', published), -1) };
  }
  if (topic !== undefined) return { period: 'quarter', first: monthsLater(topic, 12 * count) };
  return { period: unit, first: shifted(unit, startOf(unit, context?.first ?? published), count) };
}

/** "The 1988 quarter": the one the text reports on, in that year. */
function sameQuarter(year: number, { topic }: Setting): Dated {
  if (topic === undefined) return { period: 'year', first: dayNumber(year, 1, 1) };
  return { period: 'quarter', first: dayNumber(year, calendarDay(topic).month, 1) };
}

/** "The following Friday": the first one after a day, or with -1 the last one before it. */
function neighbour(weekday: number, count: number, day: DayNumber): Dated {
  const distance = (weekday - weekdayOf(day) + 7) % 7;
  if (count > 0) return { period: 'day', first: day + (distance === 0 ? 7 : distance) };
  return { period: 'day', first: day - (distance === 0 ? 7 : 7 - distance) };
}
