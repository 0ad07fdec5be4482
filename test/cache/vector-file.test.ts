import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VectorFile } from '../../src/cache/vector-file.ts';
import { temporaryFolder } from './folders.ts';

const DAM = { values: Int8Array.of(1, -127, 0), scale: 0.5 };
const TREE = { values: Int8Array.of(-1, 2, 3), scale: 0.25 };
const RECORD_BYTES = 16 + 4 + 3 + 4;

async function folderWithTwo(): Promise<string> {
  const folder = join(await temporaryFolder(), 'vectors');
  const file = new VectorFile(folder, 'k', 3);
  await file.add(new Map([['the dam', DAM]]));
  await file.add(new Map([['the tree', TREE]]));
  return folder;
}

function bytesOfFile(folder: string): Promise<number> {
  return stat(join(folder, 'k.vectors')).then(({ size }) => size);
}

describe('vectors that were kept', () => {
  test('are read again by their texts', async () => {
    const folder = await folderWithTwo();
    const found = await new VectorFile(folder, 'k', 3).read(['the tree', 'the dam', 'a bird']);
    expect(found).toEqual(
      new Map([
        ['the tree', TREE],
        ['the dam', DAM],
      ]),
    );
    expect(await bytesOfFile(folder)).toBe(2 * RECORD_BYTES);
  });

  test('are thrown out with another key: another model sees other things', async () => {
    const folder = await folderWithTwo();
    expect(await new VectorFile(folder, 'other', 3).read(['the dam'])).toEqual(new Map());
    expect(await readdir(folder)).toEqual([]);
  });

  test('leave the file when more than half of it is of texts that are gone', async () => {
    const folder = await folderWithTwo();
    await new VectorFile(folder, 'k', 3).add(new Map([['a bird', DAM]]));
    await new VectorFile(folder, 'k', 3).read(['the tree', 'the dam']);
    expect(await bytesOfFile(folder)).toBe(3 * RECORD_BYTES);
    await new VectorFile(folder, 'k', 3).read(['the tree']);
    expect(await bytesOfFile(folder)).toBe(RECORD_BYTES);
    expect(await new VectorFile(folder, 'k', 3).read(['the tree', 'the dam'])).toEqual(
      new Map([['the tree', TREE]]),
    );
  });
});

describe('a file that is not whole', () => {
  test('ends in half a record: the others are read, and what comes later too', async () => {
    const folder = await folderWithTwo();
    await truncate(join(folder, 'k.vectors'), 2 * RECORD_BYTES - 5);
    const file = new VectorFile(folder, 'k', 3);
    expect(await file.read(['the dam', 'the tree'])).toEqual(new Map([['the dam', DAM]]));
    await file.add(new Map([['the tree', TREE]]));
    expect((await file.read(['the dam', 'the tree'])).size).toBe(2);
  });

  test('has a wrong byte: that record is not there', async () => {
    const folder = await folderWithTwo();
    const bytes = await readFile(join(folder, 'k.vectors'));
    bytes.writeUInt8(bytes.readUInt8(21) ^ 1, 21);
    await writeFile(join(folder, 'k.vectors'), bytes);
    expect(await new VectorFile(folder, 'k', 3).read(['the dam', 'the tree'])).toEqual(
      new Map([['the tree', TREE]]),
    );
  });

  test('is something else', async () => {
    const folder = await temporaryFolder({
      'k.vectors': 'no vectors at all, but a text that is long enough',
    });
    const file = new VectorFile(folder, 'k', 3);
    expect(await file.read(['the dam'])).toEqual(new Map());
    await file.add(new Map([['the dam', DAM]]));
    expect(await file.read(['the dam'])).toEqual(new Map([['the dam', DAM]]));
  });

  test('cannot be written: then nothing is kept, and nothing fails', async () => {
    const folder = await temporaryFolder({ vectors: 'a file where a folder should be' });
    const file = new VectorFile(join(folder, 'vectors'), 'k', 3);
    await file.add(new Map([['the dam', DAM]]));
    expect(await file.read(['the dam'])).toEqual(new Map());
  });
});
