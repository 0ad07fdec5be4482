import { KeptVectors } from './kept-vectors.ts';
import { WordRows } from './word-rows.ts';

/**
 * What words mean, as numbers: one vector for each stem, learnt from a sentence encoder so that the sum of the vectors
 * of a text points where the encoder puts the whole text (a static embedding table: Tulkens & van Dongen 2024,
 * "Model2Vec"). A question and a passage that share no word can so be close. `bench/meaning/build.py` makes the file;
 * NOTICE says what it was made from.
 */
export interface MeaningTable {
  readonly dimensions: number;
  /** The row of each stem. */
  readonly rows: WordRows;
  /** How much each row counts. */
  readonly weights: Uint16Array;
  /** The vector of each row. */
  readonly vectors: KeptVectors;
}

/** The bytes of a table, of which most are never read. */
export interface TableFile {
  readonly size: number;
  /** Throws where there are not so many. */
  read(from: number, length: number): Uint8Array;
}

/** Where a text points. Whole numbers, so that every machine computes the same. */
export interface Meaning {
  readonly parts: Int8Array;
  /** Its Euclidean length; 0 when the table has no word of the text. */
  readonly length: number;
}

const HEADER_BYTES = 12;
const LARGEST_PART = 127;

/**
 * Three numbers (words, dimensions, bytes of the list of words), the list with a line for each word, a weight of two
 * bytes for each, then its vector, a byte a dimension. Numbers have the least byte first.
 */
export function readTable(file: TableFile): MeaningTable {
  const header = viewOf(file.read(0, HEADER_BYTES));
  const count = header.getUint32(0, true);
  const dimensions = header.getUint32(4, true);
  const listBytes = header.getUint32(8, true);
  const from = HEADER_BYTES + listBytes + 2 * count;
  if (file.size !== from + count * dimensions) throw new Error('Not a table of meanings');
  const rows = new WordRows(new TextDecoder().decode(file.read(HEADER_BYTES, listBytes)));
  if (rows.size !== count) throw new Error('Not a table of meanings');
  const weights = viewOf(file.read(HEADER_BYTES + listBytes, 2 * count));
  return {
    dimensions,
    rows,
    weights: Uint16Array.from({ length: count }, (_, row) => weights.getUint16(2 * row, true)),
    vectors: new KeptVectors(count, dimensions, (row) => file.read(from + row * dimensions, dimensions)),
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** The meaning of a text, from the stems of all its words: the sum of their vectors, each times its weight. */
export function meaningOf(stems: readonly string[], table: MeaningTable): Meaning {
  return rounded(sumOf(stems, table));
}

/** The meanings of the parts of a text, and of the whole: read once for both. */
export function meaningsOf(
  parts: readonly (readonly string[])[],
  table: MeaningTable,
): { readonly parts: readonly Meaning[]; readonly whole: Meaning } {
  const whole = new Float64Array(table.dimensions);
  const meanings = parts.map((stems) => {
    const sums = sumOf(stems, table);
    for (let at = 0; at < whole.length; at += 1) whole[at] = (whole[at] ?? 0) + (sums[at] ?? 0);
    return rounded(sums);
  });
  const [only] = meanings;
  return { parts: meanings, whole: only !== undefined && meanings.length === 1 ? only : rounded(whole) };
}

function sumOf(stems: readonly string[], { dimensions, rows, weights, vectors }: MeaningTable): Float64Array {
  const sums = new Float64Array(dimensions);
  for (const stem of stems) {
    const row = rows.get(stem);
    if (row === undefined) continue;
    const weight = weights[row] ?? 0;
    const vector = vectors.of(row);
    // Whole numbers far below 2^53: exact in whatever order.
    for (let at = 0; at < dimensions; at += 1) sums[at] = (sums[at] ?? 0) + weight * (vector[at] ?? 0);
  }
  return sums;
}

/** The same direction in whole numbers of one byte. */
function rounded(sums: Float64Array): Meaning {
  const rounded = new Int8Array(sums.length);
  let largest = 0;
  for (const sum of sums) largest = Math.max(largest, Math.abs(sum));
  if (largest === 0) return { parts: rounded, length: 0 };
  let square = 0;
  sums.forEach((sum, at) => {
    const part = Math.round((sum * LARGEST_PART) / largest);
    rounded[at] = part;
    square += part * part;
  });
  return { parts: rounded, length: Math.sqrt(square) };
}

/** How alike two meanings are: the cosine of the angle between them, 0 where one is not known. */
export function similarity(one: Meaning, other: Meaning): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [these, those] = [one.parts, other.parts];
  let product = 0;
  // In whole numbers of 32 bits, which engines compute faster: this runs for each sentence of a story.
  for (let at = 0; at < these.length; at += 1)
    product = (product + Math.imul(these[at] ?? 0, those[at] ?? 0)) | 0;
  return product / (one.length * other.length);
}
