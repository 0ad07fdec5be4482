import type { Collection } from './collection.ts';
import { fourGramsOf } from './four-grams.ts';
import { countIn } from './hashes.ts';
import type { Question } from './question.ts';
import { inverseFrequency } from './word-weights.ts';

/** Okapi BM25+ (Lv & Zhai 2011): term saturation, length normalisation, lower bound. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** What `count` occurrences are worth in a passage so long, the average being 1. */
export function saturated(count: number, relativeLength: number): number {
  const { k, b, d } = BM25;
  return count === 0 ? 0 : d + (count * (k + 1)) / (count + k * (1 - b + b * relativeLength));
}

/** BM25+ over letter 4-grams, of all passages of a collection at once. */
export class FourGramScores {
  /** Of each passage, how often it has each 4-gram of the question. */
  private readonly counts: readonly Uint16Array[];
  private readonly weights: readonly number[];
  private readonly whole: number;
  private readonly collection: Collection;

  constructor({ terms }: Question, collection: Collection) {
    this.collection = collection;
    const grams = [...new Set(fourGramsOf(terms.map(({ plain }) => plain)))];
    const containing = new Array<number>(grams.length).fill(0);
    this.counts = collection.passages.map(({ fourGrams }) => {
      const counts = new Uint16Array(grams.length);
      for (let at = 0; at < grams.length; at += 1) {
        const count = countIn(fourGrams, grams[at] ?? 0);
        counts[at] = count;
        if (count > 0) containing[at] = (containing[at] ?? 0) + 1;
      }
      return counts;
    });
    this.weights = containing.map((count) => inverseFrequency(count, collection.passages.length));
    this.whole = sum(this.weights);
  }

  scoreOf(index: number): number {
    const length = this.collection.passages[index]?.fourGrams.length ?? 0;
    const counts = this.counts[index];
    if (this.whole === 0 || counts === undefined) return 0;
    const relativeLength = length / this.collection.averageGrams;
    let found = 0;
    for (let gram = 0; gram < counts.length; gram += 1) {
      const count = counts[gram] ?? 0;
      if (count > 0) found += (this.weights[gram] ?? 0) * saturated(count, relativeLength);
    }
    return found / this.whole;
  }
}

/** In the order given, so that every machine gets the same. */
function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
