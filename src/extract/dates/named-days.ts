import type { Range } from '../../story/story.ts';
import { calendarDay, type DayNumber, readDay } from './calendar.ts';
import type { TemporalExpression } from './expression.ts';
import type { Found, Language } from './language.ts';

/** A thing of which a text gives the day: "the election on Nov. 3, 2020", "Ortiz resigned on April 16". */
export interface NamedDay {
  /** Lower case, singular: `election`, `resignation`. */
  readonly name: string;
  readonly day: DayNumber;
  /** What kind of it, lower case: "presidential"; left out when the text does not say. */
  readonly kind?: string;
  /** Whose it is: "Ortiz"; left out when the text does not say. */
  readonly owner?: string;
}

/** How far from a date, and after a length of time, its thing may stand, in characters. */
const REACH = 80;
const YEAR = /\d{4}/;

/**
 * The things of a text whose day it gives, from the dates found in it. A date without a year counts when it lies behind
 * the day of publication: one ahead may yet move.
 */
export function namedDaysIn(
  text: string,
  dates: readonly TemporalExpression[],
  published: DayNumber,
  language: Language,
): readonly NamedDay[] {
  return dates.flatMap(({ range, value, approximate }) => {
    const day = approximate ? undefined : readDay(value);
    if (day === undefined || (day > published && !YEAR.test(text.slice(range.start, range.end)))) return [];
    const named = namedDayAt(text, range, day, language);
    return named === undefined ? [] : [named];
  });
}

/** The thing that a date belongs to; undefined when the words around it name none. */
export function namedDayAt(
  text: string,
  range: Range,
  day: DayNumber,
  language: Language,
): NamedDay | undefined {
  const { before, determiner, after } = language.namedThings;
  const lead = text.slice(Math.max(0, range.start - REACH), range.start);
  const ahead = determiner.test(lead) ? after.exec(text.slice(range.end, range.end + REACH)) : null;
  const found = ahead ?? firstMatch(before, lead);
  return found?.groups === undefined ? undefined : namedDay(found.groups, day, language);
}

function namedDay(found: Found, day: DayNumber, { namedThings }: Language): NamedDay | undefined {
  const { name, kind = '', owner } = found;
  if (name === undefined) return undefined;
  return {
    name: namedThings.nameOf(name),
    day,
    ...(kind === '' ? {} : { kind: kind.trim().toLowerCase() }),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** "The 2020 election" at the start of `words`: its day and where it ends. Undefined when the story gives it none, or two. */
export function namedDayIn(
  words: string,
  namedDays: readonly NamedDay[],
  language: Language,
): { readonly day: DayNumber; readonly end: number } | undefined {
  const match = firstMatch(language.namedThings.here, words);
  const meant = match?.groups === undefined ? undefined : namedDay(match.groups, Number.NaN, language);
  const year = match?.groups?.['year'];
  if (match === null || meant === undefined) return undefined;
  const days = namedDays
    .filter((one) => isSame(one, meant, language))
    .filter((one) => year === undefined || calendarDay(one.day).year === Number(year))
    .map(({ day }) => day);
  const [day] = days;
  return day === undefined || days.some((other) => other !== day) ? undefined : { day, end: match[0].length };
}

/** Whether a thing with a day can be the one spoken of: nothing that both say of it differs. */
function isSame(known: NamedDay, meant: NamedDay, { namedThings }: Language): boolean {
  if (known.name !== meant.name) return false;
  if (known.owner !== undefined && meant.owner !== undefined && known.owner !== meant.owner) return false;
  if (meant.kind === undefined || meant.kind === known.kind) return true;
  return known.kind === undefined && !namedThings.another.test(meant.kind);
}

function firstMatch(patterns: readonly RegExp[], words: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    if (match !== null) return match;
  }
  return null;
}
