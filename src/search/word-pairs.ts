import { countIn, hashOf } from './hashes.ts';

/** The neighbouring words of a question, function words too. */
export class WordPairs {
  /** For each word, the numbers of the pairs that begin with it, by the word that ends them. */
  private readonly numbers = new Map<string, Map<string, number>>();
  private readonly sequence: readonly string[];
  private readonly hashes: Int32Array;
  private readonly count: number;

  constructor(sequence: readonly string[]) {
    this.sequence = sequence;
    this.hashes = pairHashesOf(sequence);
    let count = 0;
    for (let at = 0; at + 1 < sequence.length; at += 1) {
      const [word = '', next = ''] = [sequence[at], sequence[at + 1]];
      const nexts = this.numbers.get(word) ?? new Map<string, number>();
      this.numbers.set(word, nexts);
      if (!nexts.has(next)) nexts.set(next, count++);
    }
    this.count = count;
  }

  /** The share of them that stand side by side in a text, 0 to 1. With the ascending hashes of the text's own pairs, one that has none is not read. */
  shareIn(text: readonly string[], pairHashes?: Int32Array): number {
    if (this.sequence.length < 2) return 0;
    if (pairHashes !== undefined && !this.hashes.some((hash) => countIn(pairHashes, hash) > 0)) return 0;
    const there = new Uint8Array(this.count);
    for (let at = 0; at + 1 < text.length; at += 1) {
      const number = this.numbers.get(text[at] ?? '')?.get(text[at + 1] ?? '');
      if (number !== undefined) there[number] = 1;
    }
    let found = 0;
    for (let at = 0; at + 1 < this.sequence.length; at += 1) {
      const number = this.numbers.get(this.sequence[at] ?? '')?.get(this.sequence[at + 1] ?? '');
      if (number !== undefined && there[number] === 1) found += 1;
    }
    return found / (this.sequence.length - 1);
  }
}

/** A number of 32 bits for each two neighbouring words. */
export function pairHashesOf(sequence: readonly string[]): Int32Array {
  return Int32Array.from({ length: Math.max(0, sequence.length - 1) }, (_, at) =>
    hashOf(`${sequence[at]} ${sequence[at + 1]}`),
  );
}
