import { fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type MeaningTable, readTable, type TableFile } from './table.ts';

const FILE = join(import.meta.dirname, 'table.bin');

let kept: MeaningTable | undefined;

/** The table that Pilcrow comes with; opened at the first question, and open from then on. */
export function shippedTable(): MeaningTable {
  kept ??= readTable(openFile(FILE));
  return kept;
}

function openFile(path: string): TableFile {
  const file = openSync(path, 'r');
  return {
    size: fstatSync(file).size,
    read: (from, length) => {
      const bytes = new Uint8Array(length);
      if (readSync(file, bytes, 0, length, from) !== length) throw new Error(`${path} ends too early`);
      return bytes;
    },
  };
}
