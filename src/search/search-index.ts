import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { CandidateIndex } from './candidates.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { passagesOf } from './passages.ts';

/**
 * Everything that searching some stories needs. It knows of no other story: what a server may not see can neither show
 * in its answers nor sway them.
 */
export interface SearchIndex {
  readonly stories: readonly Story[];
  readonly passages: readonly IndexedPassage[];
  readonly candidates: CandidateIndex;
  /** In how many passages a stem stands. */
  readonly passagesWith: ReadonlyMap<string, number>;
}

/** Sets of stories whose index is kept: all, each by itself, and those that some servers see. */
const MAX_INDEXES = 64;

const indexesByLibrary = new WeakMap<Library, Map<string, SearchIndex>>();

/** The index of some stories of a library: built at the first call, then kept until others are asked for more often. */
export function searchIndexOf(library: Library, stories: readonly Story[]): SearchIndex {
  const indexes = indexesByLibrary.get(library) ?? new Map<string, SearchIndex>();
  indexesByLibrary.set(library, indexes);
  const key = stories.map(({ shortKey }) => shortKey).join();
  const index = indexes.get(key) ?? buildIndex(stories);
  // Put at the end again: the one at the beginning was used longest ago.
  indexes.delete(key);
  indexes.set(key, index);
  const [oldest] = indexes.keys();
  if (indexes.size > MAX_INDEXES && oldest !== undefined) indexes.delete(oldest);
  return index;
}

function buildIndex(stories: readonly Story[]): SearchIndex {
  const passages = stories.flatMap(passagesOf);
  const passagesWith = new Map<string, number>();
  for (const { vocabulary } of passages) {
    for (const stem of vocabulary) passagesWith.set(stem, (passagesWith.get(stem) ?? 0) + 1);
  }
  return { stories, passages, candidates: new CandidateIndex(passages), passagesWith };
}

/**
 * How much a stem tells: inverse document frequency, log(1 + (N - n + 0.5) / (n + 0.5)) as in Lucene's BM25
 * (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework", eq. 3.3, kept positive). An unseen stem is the rarest.
 */
export function rarityOf(index: SearchIndex, stem: string): number {
  const containing = index.passagesWith.get(stem) ?? 0;
  return Math.log(1 + (index.passages.length - containing + 0.5) / (containing + 0.5));
}
