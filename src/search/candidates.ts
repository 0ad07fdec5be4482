import MiniSearch from 'minisearch';
import type { IndexedPassage } from './indexed-passage.ts';

/** A passage that shares words with the question, by its place in the index, and how much so (BM25+). */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
}

/** Passages that go on to the ranking. Right ones beyond the 50th of BM25 are rarer than 1 in 20. */
const MAX_CANDIDATES = 50;
/** Okapi BM25+ (Lv & Zhai 2011): term saturation, length normalisation, lower bound. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

interface Indexed {
  readonly id: number;
  readonly stems: string;
}

/** Finds passages by their words. The one place that knows MiniSearch. */
export class CandidateIndex {
  private readonly search: MiniSearch<Indexed>;

  constructor(passages: readonly IndexedPassage[]) {
    this.search = new MiniSearch<Indexed>({
      fields: ['stems'],
      // Stems are made by us, once; MiniSearch only takes them apart again.
      tokenize: (stems) => stems.split(' '),
      processTerm: (stem) => stem,
    });
    this.search.addAll(passages.map((passage, id) => ({ id, stems: passage.stems.join(' ') })));
  }

  /**
   * The best passages, best first, ties in order of the index. `weights` says for each stem how
   * much a match of it counts (1 for the question's own words, less for words that only stand for them).
   */
  find(weights: ReadonlyMap<string, number>): Candidate[] {
    if (weights.size === 0) return [];
    const results = this.search.search([...weights.keys()].join(' '), {
      bm25: BM25,
      boostTerm: (stem) => weights.get(stem) ?? 1,
    });
    return results
      .map(({ id, score }): Candidate => ({ passage: id, score }))
      .sort((one, other) => other.score - one.score || one.passage - other.passage)
      .slice(0, MAX_CANDIDATES);
  }
}
