import type { Collection } from './collection.ts';
import { fourGramsOf } from './four-grams.ts';
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
  private readonly counts: readonly (readonly number[])[];
  private readonly weights: readonly number[];
  private readonly collection: Collection;

  constructor({ terms }: Question, collection: Collection) {
    this.collection = collection;
    const numbers = new Map(
      [...new Set(fourGramsOf(terms.map(({ plain }) => plain)))].map((gram, at) => [gram, at]),
    );
    const containing = new Array<number>(numbers.size).fill(0);
    this.counts = collection.passages.map(({ fourGrams }) => {
      const counts = new Array<number>(numbers.size).fill(0);
      for (const gram of fourGrams) {
        const at = numbers.get(gram);
        if (at === undefined) continue;
        if (counts[at] === 0) containing[at] = (containing[at] ?? 0) + 1;
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return counts;
    });
    this.weights = containing.map((count) => inverseFrequency(count, collection.passages.length));
  }

  scoreOf(index: number): number {
    const length = this.collection.passages[index]?.fourGrams.length ?? 0;
    const whole = sum(this.weights);
    if (whole === 0) return 0;
    const counts = this.counts[index] ?? [];
    const relativeLength = length / this.collection.averageGrams;
    return (
      sum(this.weights.map((weight, gram) => weight * saturated(counts[gram] ?? 0, relativeLength))) / whole
    );
  }
}

/** In the order given, so that every machine gets the same. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
