import type { PackedVector } from './packed-vector.ts';

const ROWS_IN_BLOCK = 1024;

/** Packed vectors by their text, side by side in large blocks: an object for each would take as much room again. */
export class VectorTable {
  private readonly dimensions: number;
  private readonly rows = new Map<string, number>();
  private readonly scales: number[] = [];
  private readonly blocks: Int8Array[] = [];

  constructor(dimensions: number) {
    this.dimensions = dimensions;
  }

  get size(): number {
    return this.rows.size;
  }

  has(text: string): boolean {
    return this.rows.has(text);
  }

  add(text: string, { values, scale }: PackedVector): void {
    if (this.rows.has(text)) return;
    const row = this.rows.size;
    if (row % ROWS_IN_BLOCK === 0) this.blocks.push(new Int8Array(ROWS_IN_BLOCK * this.dimensions));
    this.blocks.at(-1)?.set(values, (row % ROWS_IN_BLOCK) * this.dimensions);
    this.scales.push(scale);
    this.rows.set(text, row);
  }

  get(text: string): PackedVector | undefined {
    const row = this.rows.get(text);
    if (row === undefined) return undefined;
    const block = this.blocks[Math.floor(row / ROWS_IN_BLOCK)];
    const scale = this.scales[row];
    if (block === undefined || scale === undefined) return undefined;
    const start = (row % ROWS_IN_BLOCK) * this.dimensions;
    return { values: block.subarray(start, start + this.dimensions), scale };
  }
}
