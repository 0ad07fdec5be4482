import type { Range } from '../../story/story.ts';
import { calendarDay, type DayNumber } from './calendar.ts';
import type { Language } from './language.ts';

/** A thing of which a text gives the day: "the election on Nov. 3, 2020". */
export interface NamedDay {
  /** Lower case, as the text has it: `election`. */
  readonly name: string;
  readonly day: DayNumber;
}

/** How far from a date, and after a length of time, its thing may stand, in characters. */
const REACH = 60;

/** The thing that a day written out in full belongs to; undefined when the words around it name none. */
export function namedDayAt(
  text: string,
  range: Range,
  day: DayNumber,
  language: Language,
): NamedDay | undefined {
  const { before, determiner, after } = language.namedThings;
  const lead = text.slice(Math.max(0, range.start - REACH), range.start);
  const ahead = determiner.test(lead) ? after.exec(text.slice(range.end, range.end + REACH)) : null;
  const behind = before.exec(lead);
  const name = (ahead ?? behind)?.groups?.['name']?.toLowerCase();
  return name === undefined ? undefined : { name, day };
}

/** "The 2020 election" at the start of `words`: its day and where it ends. Undefined when the story gives it none, or two. */
export function namedDayIn(
  words: string,
  namedDays: readonly NamedDay[],
  language: Language,
): { readonly day: DayNumber; readonly end: number } | undefined {
  const match = language.namedThings.here.exec(words);
  const name = match?.groups?.['name']?.toLowerCase();
  const year = match?.groups?.['year'];
  if (match === null || name === undefined) return undefined;
  const days = namedDays
    .filter((one) => one.name === name)
    .filter((one) => year === undefined || calendarDay(one.day).year === Number(year))
    .map(({ day }) => day);
  const [day] = days;
  return day === undefined || days.some((other) => other !== day) ? undefined : { day, end: match[0].length };
}
