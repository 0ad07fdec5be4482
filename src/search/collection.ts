import type { Story } from '../story/story.ts';
import { type IndexedPassage, passagesOf } from './passages.ts';

/** Passages that are compared with one another: those of a story, or the candidates of a search. */
export interface Collection {
  readonly passages: readonly IndexedPassage[];
  /** Whether it is a whole story; how rare a word is among passages that were picked for it says nothing. */
  readonly isWhole: boolean;
  /** In how many of them a stem stands. */
  readonly passagesWith: ReadonlyMap<string, number>;
  /** Words of a passage, of a sentence and 4-grams of a passage, on average; function words aside. */
  readonly averageLength: number;
  readonly averageGrams: number;
}

/** Passages of the stories whose collections are kept, all together: the stories in use. */
const MAX_KEPT_PASSAGES = 5_000;

const kept = new Map<Story, Collection>();
let keptPassages = 0;

/** All passages of a story; kept while it is in use. */
export function storyCollection(story: Story): Collection {
  const known = kept.get(story);
  const collection = known ?? collectionOf(passagesOf(story), true);
  if (known === undefined) keptPassages += collection.passages.length;
  // Put at the end again: the one at the beginning was used longest ago.
  kept.delete(story);
  kept.set(story, collection);
  for (const [other, { passages }] of kept) {
    if (keptPassages <= MAX_KEPT_PASSAGES || other === story) break;
    kept.delete(other);
    keptPassages -= passages.length;
  }
  return collection;
}

export function forgetCollection(story: Story): void {
  keptPassages -= kept.get(story)?.passages.length ?? 0;
  kept.delete(story);
}

export function collectionOf(passages: readonly IndexedPassage[], isWhole = false): Collection {
  const passagesWith = new Map<string, number>();
  let words = 0;
  let grams = 0;
  for (const { vocabulary, stems, fourGrams } of passages) {
    for (const stem of vocabulary) passagesWith.set(stem, (passagesWith.get(stem) ?? 0) + 1);
    words += stems.length;
    grams += fourGrams.length;
  }
  const count = Math.max(1, passages.length);
  return {
    passages,
    isWhole,
    passagesWith,
    averageLength: Math.max(1, words / count),
    averageGrams: Math.max(1, grams / count),
  };
}
