import type { IndexedPassage } from '../passages.ts';
import { shippedTable } from './shipped-table.ts';
import { meaningOf, meaningsOf, similarity } from './table.ts';

/** How near passages are to a question in meaning, whatever their words: cosines, 0 where nothing is known. */
export interface Nearness {
  /** What it is read from: the weights of the ranking were learnt for each. */
  readonly source: 'table' | 'reader';
  /** In the order of the sentences. */
  toSentences(passage: IndexedPassage): readonly number[];
  toPassage(passage: IndexedPassage): number;
}

/** What a passage and its sentences mean, in the order of the sentences. */
type Meanings = ReturnType<typeof meaningsOf>;

/** Made when they are asked for: the neighbours of a passage are read for their words alone. */
const kept = new WeakMap<IndexedPassage, Meanings>();

function meaningsIn(passage: IndexedPassage): Meanings {
  const known = kept.get(passage);
  if (known !== undefined) return known;
  const meanings = meaningsOf(
    passage.sentences.map(({ sequence }) => sequence),
    shippedTable(),
  );
  kept.set(passage, meanings);
  return meanings;
}

/** Nearness by the table that Pilcrow comes with. `sequence` is the stems of all words of the question. */
export function nearnessInTable(sequence: readonly string[]): Nearness {
  const asked = meaningOf(sequence, shippedTable());
  return {
    source: 'table',
    toSentences: (passage) => meaningsIn(passage).parts.map((meaning) => similarity(asked, meaning)),
    toPassage: (passage) => similarity(asked, meaningsIn(passage).whole),
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
  const meaningSentence = Math.max(0, ...nearness.toSentences(passage));
  const meaningPassage = nearness.toPassage(passage);
  return {
    meaningSentence,
    meaningPassage,
    meaningSentenceNeeded: meaningSentence * needed,
    meaningPassageNeeded: meaningPassage * needed,
  };
}
