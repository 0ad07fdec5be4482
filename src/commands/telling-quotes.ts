import type { Quote } from '../extract/facts.ts';
import { folded } from './find-by-name.ts';

/** Quotations of this many words tell most: shorter ones are phrases, longer ones have to be read twice. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 45;

const wordsByQuote = new WeakMap<Quote, string>();

/**
 * The quotations of stories in the order in which they tell most; the same words are told once, by the speaker who is best
 * known. `known` are the names of the people and organisations of the stories.
 */
export function mostTelling(quotes: readonly Quote[], known: ReadonlySet<string>): Quote[] {
  const told = new Set<string>();
  return quotes
    .map((quote, order) => ({ quote, order, grade: gradeOf(quote, known) }))
    .sort((one, other) => other.grade - one.grade || one.order - other.order)
    .map(({ quote }) => quote)
    .filter((quote) => {
      const words = plainWordsOf(quote);
      return !told.has(words) && told.add(words);
    });
}

/** A speaker who is told counts most, then one who has a name, then a telling length, then words that stand as a sentence of their own. */
function plainWordsOf(quote: Quote): string {
  const words =
    wordsByQuote.get(quote) ??
    folded(quote.text)
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
  wordsByQuote.set(quote, words);
  return words;
}

function gradeOf(quote: Quote, known: ReadonlySet<string>): number {
  const words = quote.text.split(/\s+/u).length;
  const isTellingLength = words >= FEWEST_WORDS && words <= MOST_WORDS;
  const isSentence = /^\p{Lu}/u.test(quote.text);
  return (
    (quote.speaker === undefined ? 0 : 8) +
    (known.has(quote.speaker ?? '') ? 4 : 0) +
    (isTellingLength ? 2 : 0) +
    (isSentence ? 1 : 0)
  );
}
