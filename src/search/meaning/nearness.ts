import type { IndexedPassage, IndexedSentence } from '../passages.ts';
import { shippedTable } from './shipped-table.ts';
import { type Meaning, meaningOf, similarity } from './table.ts';

/** How near passages are to a question in meaning, whatever their words: cosines, 0 where nothing is known. */
export interface Nearness {
  /** What it is read from: the weights of the ranking were learnt for each. */
  readonly source: 'table' | 'reader';
  toSentence(passage: IndexedPassage, sentence: IndexedSentence): number;
  toPassage(passage: IndexedPassage): number;
}

/** Nearness by the table that Pilcrow comes with. `sequence` is the stems of all words of the question. */
export function nearnessInTable(sequence: readonly string[]): Nearness {
  const asked: Meaning = meaningOf(sequence, shippedTable());
  return {
    source: 'table',
    toSentence: (_, { meaning }) => similarity(asked, meaning),
    toPassage: ({ meaning }) => similarity(asked, meaning),
  };
}

/** What is measured of a passage's meaning. */
export interface MeaningFeatures {
  /** Of the best sentence. */
  readonly meaningSentence: number;
  readonly meaningPassage: number;
  /** The same, times the share of the question that no sentence has in words: where words fail, meaning counts more. */
  readonly meaningSentenceNeeded: number;
  readonly meaningPassageNeeded: number;
}

/** `needed` is the share of the question that the words of no passage cover, 0 to 1. */
export function meaningFeatures(
  nearness: Nearness,
  passage: IndexedPassage,
  needed: number,
): MeaningFeatures {
  const meaningSentence = Math.max(
    0,
    ...passage.sentences.map((sentence) => nearness.toSentence(passage, sentence)),
  );
  const meaningPassage = nearness.toPassage(passage);
  return {
    meaningSentence,
    meaningPassage,
    meaningSentenceNeeded: meaningSentence * needed,
    meaningPassageNeeded: meaningPassage * needed,
  };
}
