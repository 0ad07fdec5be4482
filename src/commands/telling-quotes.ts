import type { Quote } from '../extract/facts.ts';
import { folded } from './find-by-name.ts';

/** Quotations of this many words tell most: shorter ones are phrases, longer ones have to be read twice. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 45;

/** The pieces of one utterance, in reading order; at least one. */
export type Utterance = readonly [Quote, ...Quote[]];

/** Quotations with those of the same utterance, in reading order. */
export function utterancesOf(quotes: readonly Quote[]): Utterance[] {
  const groups = new Map<string, [Quote, ...Quote[]]>();
  for (const quote of quotes) {
    const key = `${quote.article.key} ${quote.utterance}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quote]);
    else group.push(quote);
  }
  return [...groups.values()];
}

/**
 * Utterances in the order in which they tell most; one whose every piece another has as well is left out. `known` are the
 * names of the people and organisations of the stories.
 */
export function mostTelling(utterances: readonly Utterance[], known: ReadonlySet<string>): Utterance[] {
  const told = new Set<string>();
  return utterances
    .map((utterance, order) => ({ utterance, order, grade: gradeOf(utterance, known) }))
    .sort((one, other) => other.utterance.length - one.utterance.length || byGrade(one, other))
    .filter(({ utterance }) => {
      const isNew = utterance.some((quote) => !told.has(plainWordsOf(quote)));
      for (const quote of utterance) told.add(plainWordsOf(quote));
      return isNew;
    })
    .sort(byGrade)
    .map(({ utterance }) => utterance);
}

interface Graded {
  readonly order: number;
  readonly grade: number;
}

function byGrade(one: Graded, other: Graded): number {
  return other.grade - one.grade || one.order - other.order;
}

const wordsByQuote = new WeakMap<Quote, string>();

function plainWordsOf(quote: Quote): string {
  const words =
    wordsByQuote.get(quote) ??
    folded(quote.text)
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
  wordsByQuote.set(quote, words);
  return words;
}

/** A speaker who is told counts most, then one who has a name, then a telling length, then words that stand as a sentence of their own. */
function gradeOf(utterance: Utterance, known: ReadonlySet<string>): number {
  const [{ speaker }] = utterance;
  const words = utterance.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const isTellingLength = words >= FEWEST_WORDS && words <= MOST_WORDS;
  const isSentence = utterance.some(({ text }) => /^\p{Lu}/u.test(text));
  return (
    (speaker === undefined ? 0 : 8) +
    (known.has(speaker ?? '') ? 4 : 0) +
    (isTellingLength ? 2 : 0) +
    (isSentence ? 1 : 0)
  );
}
