import type { Range } from '../../story/story.ts';
import type { Clauses } from '../dates/language.ts';
import type { DatedEvent } from '../facts.ts';

/** A date of a sentence that an event could be told by. */
export type DateOfSentence = Pick<
  DatedEvent,
  'date' | 'precision' | 'firstDay' | 'lastDay' | 'approximate' | 'instant'
> & {
  /** Inside the sentence's text. */
  readonly range: Range;
};

/** How far before and after a date its neighbours are looked at, in characters. */
const AROUND = 40;
/** How far before a date the word may stand that leaves open what is told, in characters. */
const CLAUSE = 200;
/** Longest stretch of quoted words looked back on, in characters. */
const QUOTATION = 600;
const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'year', 'decade']);

/**
 * The date that most likely belongs to the main verb of a sentence: not one that describes a noun ("the 2020
 * election", "Monday's hearing") and, if there is a choice, not one in a subordinate clause, in quoted words, or where
 * something began or ended. The first in doubt; undefined when there is none.
 */
export function mainDate(
  sentence: string,
  dates: readonly DateOfSentence[],
  clauses: Clauses,
): DateOfSentence | undefined {
  const standing = dates.filter(
    (date) =>
      !describesNoun(sentence, date, clauses) &&
      !isLongBound(sentence, date, clauses) &&
      !clauses.hypothetical.test(sentence.slice(Math.max(0, date.range.start - CLAUSE), date.range.start)),
  );
  const depths = subordinateRanges(sentence, clauses);
  const doubts = standing.map((date) => doubtOf(sentence, date, depths, clauses));
  const least = Math.min(...doubts);
  const chosen = standing[doubts.indexOf(least)];
  return (
    chosen && (standing.find((date, index) => doubts[index] === least && isInside(date, chosen)) ?? chosen)
  );
}

/** "Last week, on April 9": the same time, said more exactly. */
function isInside(date: DateOfSentence, other: DateOfSentence): boolean {
  if (date.firstDay < other.firstDay || date.lastDay > other.lastDay) return false;
  return date.firstDay !== other.firstDay || date.lastDay !== other.lastDay;
}

/** "The 2020 election", "Monday's hearing", "the April 9 order": which thing is meant, not when something happened. */
function describesNoun(sentence: string, { range, precision }: DateOfSentence, clauses: Clauses): boolean {
  const before = sentence.slice(Math.max(0, range.start - AROUND), range.start);
  const after = sentence.slice(range.end, range.end + AROUND);
  if (clauses.possessive.test(after) || clauses.describes.test(before)) return true;
  if (clauses.adjective.test(sentence.slice(range.start, range.end))) return true;
  if (precision !== 'year') return false;
  return !clauses.yearStands.test(before) || clauses.namedByYear.test(after);
}

/** "Since 2016": something that lasts, and did not happen then. */
function isLongBound(sentence: string, { range, precision }: DateOfSentence, { bounds }: Clauses): boolean {
  return LONG.has(precision) && bounds.test(sentence.slice(Math.max(0, range.start - AROUND), range.start));
}

function doubtOf(
  sentence: string,
  { range }: DateOfSentence,
  subordinate: readonly Range[],
  { bounds }: Clauses,
) {
  const inClause = subordinate.some(({ start, end }) => range.start > start && range.start < end);
  const isBound = bounds.test(sentence.slice(Math.max(0, range.start - AROUND), range.start));
  return (inClause ? 2 : 0) + (isBound ? 1 : 0) + (insideQuotation(sentence, range.start) ? 1 : 0);
}

/** From a word that opens a clause to the next mark of punctuation. */
function subordinateRanges(sentence: string, { subordinate }: Clauses): Range[] {
  const ranges: Range[] = [];
  let start: number | undefined;
  for (const { index, groups } of sentence.matchAll(subordinate)) {
    if (groups?.['open'] !== undefined) start ??= index;
    else if (start !== undefined) {
      ranges.push({ start, end: index });
      start = undefined;
    }
  }
  if (start !== undefined) ranges.push({ start, end: sentence.length });
  return ranges;
}

function insideQuotation(sentence: string, offset: number): boolean {
  const before = sentence.slice(Math.max(0, offset - QUOTATION), offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}
