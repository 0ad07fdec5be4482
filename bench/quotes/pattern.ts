import type { Engine } from '../extraction/task.ts';
import { betweenMarks, type Marked, nearestName } from './between-marks.ts';
import type { GivenQuote, QuotesDocument } from './set.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const VERB = '(?:said|says|told|added|asked|wrote)';
const SAYING = new RegExp(String.raw`(${NAME}) ${VERB}\b|\b${VERB} (${NAME})`, 'gu');

/** A plain regular expression: every pair of marks is a quote, and the nearest "NAME said" or "said NAME" says who. */
export const pattern: Engine<QuotesDocument, readonly GivenQuote[]> = ({ text }) =>
  text.flatMap((words, paragraph) => {
    const quotations = betweenMarks(words);
    if (quotations.length === 0) return [];
    const names = [...words.matchAll(SAYING)].map(({ index, 0: whole, 1: before, 2: after }): Marked => {
      return { text: before ?? after ?? '', start: index, end: index + whole.length };
    });
    return quotations.map((quotation) => ({
      text: quotation.text,
      speaker: nearestName(quotation, names, quotations),
      paragraph,
    }));
  });
