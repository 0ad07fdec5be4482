import type { Quote } from '../extract/facts.ts';
import { folded } from './find-by-name.ts';

/** Quotations of this many words tell most: shorter ones are phrases, longer ones have to be read twice. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 45;

/** The quotations of stories in the order in which they tell most; the same words are told once. */
export function mostTelling(quotes: readonly Quote[]): Quote[] {
  const told = new Set<string>();
  return quotes
    .map((quote, order) => ({ quote, order, grade: gradeOf(quote) }))
    .sort((one, other) => other.grade - one.grade || one.order - other.order)
    .map(({ quote }) => quote)
    .filter((quote) => {
      const words = folded(quote.text).replace(/[^\p{L}\p{N} ]/gu, '');
      return !told.has(words) && told.add(words);
    });
}

/** A speaker who is known counts most, then a telling length, then words that stand as a sentence of their own. */
function gradeOf(quote: Quote): number {
  const words = quote.text.split(/\s+/u).length;
  const isTellingLength = words >= FEWEST_WORDS && words <= MOST_WORDS;
  const isSentence = /^\p{Lu}/u.test(quote.text);
  return (quote.speaker === undefined ? 0 : 4) + (isTellingLength ? 2 : 0) + (isSentence ? 1 : 0);
}
