/** Vectors for which memory is taken at once. */
const VECTORS_A_PIECE = 512;

/**
 * The vectors of a table, each read when it is first asked for and kept in pieces of memory that grow with their number:
 * the words of a story and of the questions about it are one in twenty of the table's. `read` gives the bytes of a row.
 */
export class KeptVectors {
  private readonly dimensions: number;
  private readonly read: (row: number) => Uint8Array;
  /** Where each row is kept, counted from 1. */
  private readonly places: Uint32Array;
  private readonly pieces: Int8Array[] = [];
  private kept = 0;

  constructor(count: number, dimensions: number, read: (row: number) => Uint8Array) {
    this.dimensions = dimensions;
    this.read = read;
    this.places = new Uint32Array(count);
  }

  /** The vector of a row, a byte a dimension. */
  of(row: number): Int8Array {
    const known = (this.places[row] ?? 0) - 1;
    if (known >= 0) return this.at(known);
    const vector = this.at(this.kept);
    vector.set(this.read(row));
    this.kept += 1;
    this.places[row] = this.kept;
    return vector;
  }

  private at(place: number): Int8Array {
    const number = Math.floor(place / VECTORS_A_PIECE);
    const piece = this.pieces[number] ?? new Int8Array(VECTORS_A_PIECE * this.dimensions);
    this.pieces[number] = piece;
    const from = (place % VECTORS_A_PIECE) * this.dimensions;
    return piece.subarray(from, from + this.dimensions);
  }
}
