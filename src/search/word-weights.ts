import { WORD_STATISTICS } from './english/word-statistics.ts';

/** What kind of word a question has: a name begins with a capital inside the question. */
export type WordKind = 'name' | 'number' | 'word';

/** What was counted in other texts, and in questions about them. `bench/fit.ts` makes it. */
export interface WordStatistics {
  /** Paragraphs that were counted. */
  readonly paragraphs: number;
  /** In how many of them a stem stands; rarer stems are not listed. */
  readonly paragraphsWith: ReadonlyMap<string, number>;
  /** How often the paragraph that answers has a stem that the question has, 0 to 1. */
  readonly necessity: ReadonlyMap<string, number>;
  /** The same of stems that were asked too seldom to tell. */
  readonly usualNecessity: Readonly<Record<WordKind, number>>;
}

/** A stem that is not listed counts as standing in so many paragraphs. */
const UNLISTED_PARAGRAPHS = 2;

/**
 * How much a stem tells among `all` passages of which `containing` have it: inverse document frequency,
 * log(1 + (N - n + 0.5) / (n + 0.5)) as in Lucene's BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance
 * Framework", eq. 3.3, kept positive).
 */
export function inverseFrequency(containing: number, all: number): number {
  return Math.log(1 + (all - containing + 0.5) / (containing + 0.5));
}

/** How rare a stem is in English texts: the same whatever stories there are. */
export function rarityOf(stem: string, statistics: WordStatistics): number {
  const containing = Math.max(UNLISTED_PARAGRAPHS, statistics.paragraphsWith.get(stem) ?? 0);
  return inverseFrequency(containing, statistics.paragraphs);
}

/**
 * How likely the paragraph that answers has a word of the question (term necessity: Zhao & Callan 2010, "Term Necessity
 * Prediction"): names nearly always, "type" and "kind" hardly ever.
 */
export function necessityOf(stem: string, kind: WordKind, statistics: WordStatistics): number {
  return statistics.necessity.get(stem) ?? statistics.usualNecessity[kind];
}

/** The statistics that Pilcrow comes with. */
export const ENGLISH: WordStatistics = readStatistics(WORD_STATISTICS);

/** The first line: paragraphs and the three usual necessities, in percent; then lines of `stem paragraphs necessity`, `-` for unknown. */
export function readStatistics(text: string): WordStatistics {
  const [head = '', ...lines] = text.trim().split('\n');
  const [paragraphs = 1, name = 100, number = 100, word = 100] = head.split(' ').map(Number);
  const paragraphsWith = new Map<string, number>();
  const necessity = new Map<string, number>();
  for (const line of lines) {
    const [stem = '', containing = '-', needed = '-'] = line.split(' ');
    if (containing !== '-') paragraphsWith.set(stem, Number(containing));
    if (needed !== '-') necessity.set(stem, Number(needed) / 100);
  }
  const usualNecessity = { name: name / 100, number: number / 100, word: word / 100 };
  return { paragraphs, paragraphsWith, necessity, usualNecessity };
}
