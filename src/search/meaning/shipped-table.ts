import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MeaningTable, readTable } from './table.ts';

const FILE = join(import.meta.dirname, 'table.bin');

let kept: MeaningTable | undefined;

/** The table that Pilcrow comes with; read at the first question, in some 30 ms. */
export function shippedTable(): MeaningTable {
  kept ??= readTable(readFileSync(FILE));
  return kept;
}
