import { readDay } from './dates/calendar.ts';
import { candidatesIn } from './dates/candidates.ts';
import { ENGLISH } from './dates/english.ts';
import type { TemporalExpression } from './dates/expression.ts';
import type { Language } from './dates/language.ts';
import type { NamedDay } from './dates/named-days.ts';
import { DateReader } from './dates/reader.ts';

export type { TemporalExpression } from './dates/expression.ts';

export interface DateReference {
  /** Calendar day of publication, `2025-04-17`. */
  readonly publishedDay: string;
  /** Rules of the text's language; English when left out. */
  readonly language?: Language;
  /** Days that the story gives elsewhere for things it names, for "two weeks after the election". */
  readonly namedDays?: readonly NamedDay[];
}

/**
 * Tags the temporal expressions of a text, in reading order, none inside another, and places them on the calendar as
 * seen from the day of publication. Rules by language as data, in the manner of HeidelTime (Strötgen & Gertz 2013).
 * Leaves out a date that the text gives no means to place; returns an empty list when the day of publication is none.
 */
export function datesIn(text: string, reference: DateReference): readonly TemporalExpression[] {
  const published = readDay(reference.publishedDay);
  if (published === undefined) return [];
  const language = reference.language ?? ENGLISH;
  const reader = new DateReader(text, published, language, reference.namedDays ?? []);
  for (const candidate of candidatesIn(text, language)) reader.read(candidate);
  return reader.found;
}
