import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeptVectors } from '../../src/search/meaning/kept-vectors.ts';
import { shippedTable } from '../../src/search/meaning/shipped-table.ts';
import {
  type Meaning,
  meaningOf,
  readTable,
  similarity,
  type TableFile,
} from '../../src/search/meaning/table.ts';
import { WordRows } from '../../src/search/meaning/word-rows.ts';
import { termsOf } from '../../src/search/terms.ts';

/** A table of three words in two dimensions: `up` and `high` point one way, `left` across. */
function madeTable(cutOff = 0): TableFile {
  const words = new TextEncoder().encode('up\nhigh\nleft');
  const bytes = new Uint8Array(12 + words.length + 3 * 2 + 3 * 2);
  const view = new DataView(bytes.buffer);
  [3, 2, words.length].forEach((value, at) => {
    view.setUint32(4 * at, value, true);
  });
  bytes.set(words, 12);
  [1000, 10, 1000].forEach((weight, row) => {
    view.setUint16(12 + words.length + 2 * row, weight, true);
  });
  new Int8Array(bytes.buffer, 12 + words.length + 6).set([0, 127, 0, 127, -127, 0]);
  const size = bytes.length - cutOff;
  return { size, read: (from, length) => bytes.subarray(from, Math.min(size, from + length)) };
}

function meaning(text: string): Meaning {
  return meaningOf(
    termsOf(text).map(({ stem }) => stem),
    shippedTable(),
  );
}

function alike(one: string, other: string): number {
  return similarity(meaning(one), meaning(other));
}

describe('a table of meanings', () => {
  const table = readTable(madeTable());

  test('has a weighed vector for each word', () => {
    expect(table.dimensions).toBe(2);
    expect(['up', 'high', 'left', 'u', 'upper', ''].map((word) => table.rows.get(word))).toEqual([
      0,
      1,
      2,
      undefined,
      undefined,
      undefined,
    ]);
    expect([...table.weights]).toEqual([1000, 10, 1000]);
    expect([2, 0, 2].map((row) => [...table.vectors.of(row)])).toEqual([
      [-127, 0],
      [0, 127],
      [-127, 0],
    ]);
  });

  test('gives a text the sum of its words, in whole numbers', () => {
    expect([...meaningOf(['up', 'left'], table).parts]).toEqual([-127, 127]);
    expect([...meaningOf(['high', 'left'], table).parts]).toEqual([-127, 1]);
    expect(meaningOf(['high'], table).length).toBe(127);
  });

  test('likens texts by their direction alone', () => {
    expect(similarity(meaningOf(['up'], table), meaningOf(['high'], table))).toBe(1);
    expect(similarity(meaningOf(['up'], table), meaningOf(['left'], table))).toBe(0);
  });

  test('knows nothing of words it does not have', () => {
    const unknown = meaningOf(['zyzzyva'], table);
    expect(unknown.length).toBe(0);
    expect(similarity(unknown, meaningOf(['up'], table))).toBe(0);
  });

  test('is refused when it is cut off', () => {
    expect(() => readTable(madeTable(1))).toThrow('Not a table of meanings');
  });
});

describe('the table that Pilcrow comes with', () => {
  test('finds a sentence that shares no word with the question', () => {
    const question = 'Why did the boss lose her job?';
    const answer = 'The board dismissed its chief executive after the accounts were found to be false.';
    expect(alike(question, answer)).toBeGreaterThan(
      alike(question, 'The harbour lay under fog all morning.'),
    );
    expect(alike(question, answer)).toBeGreaterThan(alike(question, 'Tickets cost four crowns at the gate.'));
  });

  test('holds words of like meaning close', () => {
    expect(alike('physician', 'doctor')).toBeGreaterThan(0.5);
    expect(alike('physician', 'harbour')).toBeLessThan(0.3);
  });

  test('is the file that was built', () => {
    const folder = join(import.meta.dirname, '../../src/search/meaning');
    const checksum = createHash('sha256')
      .update(readFileSync(join(folder, 'table.bin')))
      .digest('hex');
    expect(readFileSync(join(folder, 'table.bin.sha256'), 'utf8')).toBe(`${checksum}  table.bin\n`);
  });

  test('fits its limits', () => {
    const { rows, weights, dimensions } = shippedTable();
    expect(weights.length).toBe(rows.size);
    expect(rows.size * dimensions).toBeLessThan(8_000_000);
  });
});

test('law: a list of words gives each its row, whatever they are', () => {
  const lists = fc.uniqueArray(
    fc.string().filter((word) => !word.includes('\n')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(lists, fc.string(), (words, other) => {
      const rows = new WordRows(words.join('\n'));
      expect(rows.size).toBe(words.length);
      expect(words.map((word) => rows.get(word))).toEqual([...words.keys()]);
      if (!words.includes(other)) expect(rows.get(other)).toBeUndefined();
    }),
  );
});

test('more vectors than are taken memory for at once are all kept', () => {
  const read: number[] = [];
  const vectors = new KeptVectors(2_000, 2, (row) => {
    read.push(row);
    return Uint8Array.of(row % 100, row / 100);
  });
  const rows = Array.from({ length: 2_000 }, (_, at) => (at * 7) % 2_000);
  for (const row of [...rows, ...rows])
    expect([...vectors.of(row)]).toEqual([row % 100, Math.floor(row / 100)]);
  expect(read).toEqual(rows);
});
