import { readDay } from './dates/calendar.ts';
import { type Candidate, candidatesIn } from './dates/candidates.ts';
import { ENGLISH } from './dates/english.ts';
import type { TemporalExpression } from './dates/expression.ts';
import type { Language } from './dates/language.ts';
import { DateReader, type Known } from './dates/reader.ts';
import { spanOf } from './dates/timex.ts';
import { dateTold } from './dates/told.ts';

export type { TemporalExpression } from './dates/expression.ts';

export interface DateReference extends Known {
  /** Calendar day of publication, `2025-04-17`. */
  readonly publishedDay: string;
  /** Rules of the text's language; English when left out. */
  readonly language?: Language;
}

/**
 * Tags the temporal expressions of a text, in reading order, none inside another, and places them on the calendar as
 * seen from the day of publication. Rules by language as data, in the manner of HeidelTime (Strötgen & Gertz 2013).
 * Leaves out a date that the text gives no means to place; returns an empty list when the day of publication is none.
 */
export function datesIn(text: string, reference: DateReference): readonly TemporalExpression[] {
  return placed(text, candidatesIn(text, reference.language ?? ENGLISH), reference);
}

function placed(
  text: string,
  candidates: readonly Candidate[],
  reference: DateReference,
): readonly TemporalExpression[] {
  const published = readDay(reference.publishedDay);
  if (published === undefined) return [];
  const reader = new DateReader(text, published, reference.language ?? ENGLISH, reference);
  for (const candidate of candidates) reader.read(candidate);
  return reader.found;
}

/** A paragraph of an article and the heading it stands under. */
export interface DatedText {
  readonly text: string;
  readonly section: string | undefined;
}

/**
 * The dates of each paragraph of an article. A paragraph that opens with "two weeks later" counts from the one date of
 * the paragraph before it, and dates without a year take that of the paragraph before or of the heading.
 */
export function datesInParagraphs(
  paragraphs: readonly DatedText[],
  reference: DateReference,
  candidates = candidatesInParagraphs(paragraphs, reference.language),
): readonly (readonly TemporalExpression[])[] {
  let section: string | undefined;
  let heading: string | undefined;
  let before: string | undefined;
  return paragraphs.map((paragraph, index) => {
    if (paragraph.section !== section) {
      section = paragraph.section;
      heading = headingDate(section ?? '', reference);
      before = undefined;
    }
    const known = { ...reference, told: before ?? heading };
    const expressions = placed(paragraph.text, candidates[index] ?? [], known);
    before = dateTold(expressions.map(({ value }) => value));
    return expressions;
  });
}

/** The words of each paragraph that may be dates: to be found once by who places them twice. */
export function candidatesInParagraphs(
  paragraphs: readonly DatedText[],
  language: Language = ENGLISH,
): readonly (readonly Candidate[])[] {
  return paragraphs.map(({ text }) => candidatesIn(text, language));
}

/** The one date that a heading names; "November 2020", "The 2020 election". */
function headingDate(heading: string, reference: DateReference): string | undefined {
  const values = datesIn(heading, reference).map(({ value }) => value);
  const [only, ...others] = values.filter((value) => spanOf(value) !== undefined);
  return others.length === 0 ? only : undefined;
}
