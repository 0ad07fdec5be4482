import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CacheFolder, hashOf } from '../../src/cache/cache-folder.ts';
import { VERSION } from '../../src/version.ts';
import { changeFiles, temporaryFolder } from './folders.ts';

const VALUE = { words: ['dam', 'dám 🌊', ''], numbers: [0, -1.5], nothing: null };

/** A folder with `VALUE` under one name and key. */
async function folderWithValue(): Promise<{ folder: string; cache: CacheFolder }> {
  const folder = await temporaryFolder();
  const cache = new CacheFolder(folder);
  await cache.write('name', 'key', VALUE);
  return { folder, cache };
}

describe('what was kept', () => {
  test('is read again, by another reader too', async () => {
    const { folder, cache } = await folderWithValue();
    expect(await cache.read('name', 'key')).toEqual(VALUE);
    expect(await new CacheFolder(folder).read('name', 'key')).toEqual(VALUE);
  });

  test('is not there under another key or another name', async () => {
    const { cache } = await folderWithValue();
    expect(await cache.read('name', 'another key')).toBeUndefined();
    expect(await cache.read('another name', 'key')).toBeUndefined();
  });

  test('gives way to what is kept later under the same name', async () => {
    const { folder, cache } = await folderWithValue();
    await cache.write('name', 'later', 2);
    expect(await cache.read('name', 'key')).toBeUndefined();
    expect(await cache.read('name', 'later')).toBe(2);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('stands beside what is kept under other names', async () => {
    const { folder, cache } = await folderWithValue();
    await cache.write('../name', 'key', 2);
    expect(await cache.read('name', 'key')).toEqual(VALUE);
    expect(await cache.read('../name', 'key')).toBe(2);
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('by another version is not there', async () => {
    const { folder, cache } = await folderWithValue();
    await changeFiles(folder, (text) => text.replace(`"key":"${VERSION} `, '"key":"0.0.1 '));
    expect(await cache.read('name', 'key')).toBeUndefined();
  });
});

test('law: whatever JSON can say is read as it was kept, under any name and key', async () => {
  const cache = new CacheFolder(await temporaryFolder());
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string({ unit: 'binary' }), fc.jsonValue(), async (name, key, value) => {
      await cache.write(name, key, value);
      expect(await cache.read(name, key)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

describe('a damaged entry is not there, and can be kept anew', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['empty', () => ''],
    ['one byte', (text) => text.slice(0, 1)],
    ['torn in the middle', (text) => text.slice(0, text.length / 2)],
    ['torn at the end', (text) => text.slice(0, -1)],
    ['with more after it', (text) => `${text}}`],
    ['not JSON', () => 'no JSON \0 at all'],
    ['null', () => 'null'],
    ['a text', () => '"key"'],
    ['a list', (text) => `[${text}]`],
    ['without a key', () => '{"value":1}'],
    ['without a value', (text) => JSON.stringify({ key: JSON.parse(text).key })],
  ])('%s', async (_, damage) => {
    const { folder, cache } = await folderWithValue();
    await changeFiles(folder, damage);
    expect(await cache.read('name', 'key')).toBeUndefined();
    await cache.write('name', 'key', 2);
    expect(await cache.read('name', 'key')).toBe(2);
  });
});

describe('what cannot be kept is no exception', () => {
  test('a folder that is not there is made', async () => {
    const cache = new CacheFolder(join(await temporaryFolder(), 'one', 'two'));
    expect(await cache.read('name', 'key')).toBeUndefined();
    await cache.write('name', 'key', 1);
    expect(await cache.read('name', 'key')).toBe(1);
  });

  test('a folder that cannot be made: nothing is kept', async () => {
    const folder = await temporaryFolder({ file: 'text' });
    const cache = new CacheFolder(join(folder, 'file', 'cache'));
    expect(await cache.read('name', 'key')).toBeUndefined();
    expect(await cache.write('name', 'key', 1)).toBeUndefined();
    expect(await cache.read('name', 'key')).toBeUndefined();
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('text');
    expect(await readdir(folder)).toEqual(['file']);
  });

  test('a place that is taken by a folder: nothing stays behind', async () => {
    const { folder, cache } = await folderWithValue();
    const [name = ''] = await readdir(folder);
    await rm(join(folder, name));
    await mkdir(join(folder, name, 'below'), { recursive: true });
    expect(await cache.write('name', 'key', 1)).toBeUndefined();
    expect(await cache.read('name', 'key')).toBeUndefined();
    expect(await readdir(folder)).toEqual([name]);
  });

  test('a value that JSON cannot say: the one before stays', async () => {
    const { folder, cache } = await folderWithValue();
    const circle: { inside?: unknown } = {};
    circle.inside = circle;
    expect(await cache.write('name', 'key', circle)).toBeUndefined();
    expect(await cache.write('name', 'key', 1n)).toBeUndefined();
    expect(await cache.read('name', 'key')).toEqual(VALUE);
    expect(await readdir(folder)).toHaveLength(1);
  });
});

const LENGTHS = [2_000_000, 1, 50_000];

describe('writers at once', () => {
  test('of two processes: a reader sees the entry of one or of the other, whole', async () => {
    const folder = await temporaryFolder();
    const write = (letter: string): string =>
      `import { CacheFolder } from './src/cache/cache-folder.ts';
       const cache = new CacheFolder(${JSON.stringify(folder)});
       for (let round = 0; round < 40; round += 1) {
         for (const length of ${JSON.stringify(LENGTHS)}) await cache.write('name', 'key', '${letter}'.repeat(length));
       }`;
    const run = (script: string) =>
      promisify(execFile)(
        process.execPath,
        ['--import', './src/typescript/run.mjs', '--input-type=module', '--eval', script],
        { cwd: join(import.meta.dirname, '../..') },
      );
    let areWriting = true;
    const written = Promise.all(['a', 'b'].map((letter) => run(write(letter)))).finally(() => {
      areWriting = false;
    });
    const read = new Set<unknown>();
    while (areWriting) read.add(await new CacheFolder(folder).read('name', 'key'));
    await written;
    read.add(await new CacheFolder(folder).read('name', 'key'));
    const whole = ['a', 'b'].flatMap((letter) => LENGTHS.map((length) => letter.repeat(length)));
    // Before the first has written, there is none.
    read.delete(undefined);
    expect(read.size).toBeGreaterThan(1);
    expect([...read].filter((value) => !whole.includes(String(value)))).toEqual([]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('under different names do not meet', async () => {
    const folder = await temporaryFolder();
    const cache = new CacheFolder(folder);
    await Promise.all(LENGTHS.map((length) => cache.write(`name ${length}`, 'key', 'a'.repeat(length))));
    for (const length of LENGTHS) expect(await cache.read(`name ${length}`, 'key')).toBe('a'.repeat(length));
    expect(await readdir(folder)).toHaveLength(LENGTHS.length);
  });

  test('of one process leave the entry of one', async () => {
    for (let round = 0; round < 10; round += 1) {
      const folder = await temporaryFolder();
      await Promise.all(
        LENGTHS.map((length) => new CacheFolder(folder).write('name', 'key', 'a'.repeat(length))),
      );
      const kept = await new CacheFolder(folder).read('name', 'key');
      expect(LENGTHS.map((length) => 'a'.repeat(length))).toContain(kept);
      expect(await readdir(folder)).toHaveLength(1);
    }
  });
});

test('tidying removes what was not asked for, and nothing that is not an entry', async () => {
  const folder = await temporaryFolder();
  const before = new CacheFolder(folder);
  await before.write('kept', 'key', 1);
  await before.write('gone', 'key', 2);
  await writeFile(join(folder, 'notes.txt'), 'of the host');
  const after = new CacheFolder(folder);
  expect(await after.read('kept', 'key')).toBe(1);
  await after.tidy();
  expect(await readdir(folder)).toHaveLength(2);
  expect(await after.read('kept', 'key')).toBe(1);
  expect(await after.read('gone', 'key')).toBeUndefined();
});

test('a hash is SHA-256 in hexadecimal', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
