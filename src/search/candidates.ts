import MiniSearch from 'minisearch';
import { inverseFrequency } from './word-weights.ts';

/** A passage that shares words with the question, by its number in the index, and how much so (BM25+). */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
}

/** Okapi BM25+ (Lv & Zhai 2011): term saturation, length normalisation, lower bound. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
interface Indexed {
  readonly id: number;
  readonly stems: string;
}

/** Everything of the index that a file can keep. */
export interface SavedCandidates {
  readonly search: ReturnType<MiniSearch['toJSON']>;
  readonly passagesWith: readonly (readonly [string, number])[];
}

const OPTIONS = {
  fields: ['stems'],
  // Stems are made by us, once; MiniSearch only takes them apart again.
  tokenize: (stems: string) => stems.split(' '),
  processTerm: (stem: string) => stem,
};

/** Finds passages by their words. The one place that knows MiniSearch. */
export class CandidateIndex {
  private readonly search: MiniSearch<Indexed>;
  /** In how many passages a stem stands. */
  readonly passagesWith: Map<string, number>;

  private constructor(search: MiniSearch<Indexed>, passagesWith: Map<string, number>) {
    this.search = search;
    this.passagesWith = passagesWith;
  }

  /** Of passages, each by its stems in order; a passage's number is its place in the list. */
  static of(passages: Iterable<readonly string[]>): CandidateIndex {
    const steps = CandidateIndex.inSteps(passages);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  }

  /** The same, with a step after each passage. */
  static *inSteps(passages: Iterable<readonly string[]>): Generator<void, CandidateIndex> {
    const index = new CandidateIndex(new MiniSearch<Indexed>(OPTIONS), new Map());
    let number = 0;
    for (const stems of passages) {
      index.add(number++, stems);
      yield;
    }
    return index;
  }

  /** Of what `save` gave. Throws when it is something else. */
  static from({ search, passagesWith }: SavedCandidates): CandidateIndex {
    return new CandidateIndex(MiniSearch.loadJS<Indexed>(search, OPTIONS), new Map(passagesWith));
  }

  save(): SavedCandidates {
    return { search: this.search.toJSON(), passagesWith: [...this.passagesWith] };
  }

  get size(): number {
    return this.search.documentCount;
  }

  private add(number: number, stems: readonly string[]): void {
    this.search.add({ id: number, stems: stems.join(' ') });
    for (const stem of new Set(stems)) this.passagesWith.set(stem, (this.passagesWith.get(stem) ?? 0) + 1);
  }

  /**
   * The best `count` passages, best first, ties in order of the index. `weights` says for each stem how much a match of it
   * counts, its rarity included.
   */
  find(weights: ReadonlyMap<string, number>, count: number): Candidate[] {
    const looked = [...weights.keys()].filter((stem) => this.passagesWith.has(stem));
    if (looked.length === 0) return [];
    const results = this.search.search(looked.join(' '), {
      bm25: BM25,
      // MiniSearch multiplies with the rarity of a word in this index: taken out, since the weight says it for all.
      boostTerm: (stem) =>
        (weights.get(stem) ?? 0) / inverseFrequency(this.passagesWith.get(stem) ?? 0, this.size),
    });
    return results
      .map(({ id, score, queryTerms }): Candidate => ({ passage: id, score: score / queryTerms.length }))
      .sort((one, other) => other.score - one.score || one.passage - other.passage)
      .slice(0, count);
  }
}
