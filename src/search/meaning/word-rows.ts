import { hashOf } from '../hashes.ts';

/** How many places there are for each word, at least: the fuller, the longer a word is looked for. */
const PLACES_A_WORD = 2;

/** The row of each word of a list. A Map of its words would take several times the memory. */
export class WordRows {
  readonly size: number;
  /** The words, a line each. */
  private readonly lines: string;
  /** Where each line begins, and where one after the last would. */
  private readonly begins: Uint32Array;
  /** Open addressing: each row, counted from 1, at the first free place from the hash of its word on. */
  private readonly places: Uint32Array;

  constructor(lines: string) {
    this.lines = lines;
    const begins = [0];
    for (let end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', end + 1)) begins.push(end + 1);
    this.size = begins.length;
    this.begins = Uint32Array.from([...begins, lines.length + 1]);
    this.places = new Uint32Array(2 ** Math.ceil(Math.log2(this.size * PLACES_A_WORD)));
    for (let row = 0; row < this.size; row += 1) {
      let place = this.placeOf(hashOf(lines, this.begins[row], (this.begins[row + 1] ?? 0) - 1));
      while (this.places[place] !== 0) place = this.placeOf(place + 1);
      this.places[place] = row + 1;
    }
  }

  get(word: string): number | undefined {
    for (let place = this.placeOf(hashOf(word)); ; place = this.placeOf(place + 1)) {
      const row = (this.places[place] ?? 0) - 1;
      if (row === -1) return undefined;
      const begin = this.begins[row] ?? 0;
      if (this.begins[row + 1] === begin + word.length + 1 && this.lines.startsWith(word, begin)) return row;
    }
  }

  private placeOf(hash: number): number {
    return hash & (this.places.length - 1);
  }
}
