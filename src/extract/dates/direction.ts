import { calendarDay, lastDayOf, startOf, weekdayOf } from './calendar.ts';
import { inYear } from './in-year.ts';
import type { Fields } from './meaning.ts';
import type { Dated, Setting } from './setting.ts';
import type { Span } from './timex.ts';

/** A date without a year lies at most this many days ahead when nothing but nearness says so. */
const NEAR = 75;
/** … and then the one behind lies at least this many days back. */
const FAR = 120;
/** A date without a year that lies so few days back needs no other year from the paragraph. */
const RECENT = 45;

/** "August", "April 9", "the third quarter": the tense decides, and else nearness; news mostly looks back. */
export function yearly(fields: Fields, turn: -1 | 0 | 1 | undefined, setting: Setting): Dated | undefined {
  const { published, context, tense } = setting;
  const { year } = calendarDay(published);
  const choices = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3]
    .map((one) => inYear(one, fields))
    .filter((dated) => dated !== undefined)
    .filter(({ first }) => fields.weekday === undefined || weekdayOf(first) === fields.weekday);
  const lastOf = ({ period, first }: Dated) => lastDayOf(period, first);
  const behind = choices.findLast(({ first }) => first <= published);
  const ahead = choices.find((dated) => lastOf(dated) >= published);
  if (fields.feast?.onlyNear === true && turn === undefined) return nearby(fields, choices, setting);
  if (turn === -1) return choices.findLast((dated) => lastOf(dated) < published);
  if (turn === 1) return choices.find(({ first }) => first > published);
  if (turn === 0) return behind === ahead ? behind : inYear(year, fields);
  const recent = behind !== undefined && published - lastOf(behind) <= RECENT;
  const before = context ?? setting.told;
  const told = before === undefined || recent ? undefined : following(fields, before, setting);
  if (told !== undefined && tense !== 'future') return told;
  if (behind === undefined || ahead === undefined) return behind ?? ahead;
  if (fields.quarter !== undefined && published - lastOf(behind) <= FAR) return behind;
  if (tense === 'future') return ahead;
  const near = ahead.first - published <= NEAR && published - behind.first >= FAR;
  if (setting.forward === 'surely' && tense !== 'past') return ahead;
  if (setting.forward !== 'no' && ahead.first - published < published - behind.first) return ahead;
  return near && tense !== 'past' ? ahead : behind;
}

/** "Election Day": in the year that the paragraph speaks of, else one that is only weeks away. */
function nearby(
  fields: Fields,
  choices: readonly Dated[],
  { context, published }: Setting,
): Dated | undefined {
  if (context !== undefined && context.period !== 'decade' && context.period !== 'century')
    return inYear(calendarDay(context.first).year, fields);
  return choices.find(({ first }) => Math.abs(first - published) <= NEAR);
}

/** After "Nov. 12, 2020", "Nov. 17" is of that year: the first one on or after a date of an earlier year. */
function following(fields: Fields, context: Span, { published, told }: Setting): Dated | undefined {
  const { year } = calendarDay(context.first);
  if (year >= calendarDay(published).year) return undefined;
  if (context.period !== 'day' && context.period !== 'month' && context !== told) return undefined;
  const choices = [year, year + 1].map((one) => inYear(one, fields));
  const next = choices.find(
    (dated) => dated !== undefined && lastDayOf(dated.period, dated.first) >= context.first,
  );
  return next !== undefined && next.first <= published ? next : undefined;
}

/** "Wednesday", "the weekend": the last one, the day of publication with it, unless the sentence looks ahead. */
export function weekly(
  period: 'day' | 'weekend',
  weekday: number,
  turn: -1 | 0 | 1 | undefined,
  setting: Setting,
): Dated {
  const { published, tense, forward } = setting;
  const behind = published - ((weekdayOf(published) - weekday + 7) % 7);
  const ahead = published + ((weekday - weekdayOf(published) + 7) % 7);
  if (turn === -1) return { period, first: behind === published ? behind - 7 : behind };
  if (turn === 1) return { period, first: startOf('week', published) + 6 + weekday };
  if (turn === 0) return { period, first: tense === 'past' ? behind : ahead };
  return { period, first: tense === 'future' || (forward !== 'no' && tense !== 'past') ? ahead : behind };
}
