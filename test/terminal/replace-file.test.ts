import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ReadFile, readForFix, replaceFile } from '../../src/terminal/replace-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function read(file: string): Promise<ReadFile> {
  const found = await readForFix(file);
  if (found === undefined) throw new Error('not read');
  return found;
}

test('a file gets its new text and keeps its mode, and nothing is left beside it', async () => {
  const file = join(folder, 'a.md');
  await writeFile(file, '\uFEFFOne.');
  await chmod(file, 0o640);
  const before = await read(file);
  expect(before.text).toBe('\uFEFFOne.');
  expect(await replaceFile(before, 'Two.')).toBeUndefined();
  expect(await readFile(file, 'utf8')).toBe('Two.');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a file that was changed meanwhile stays as it is', async () => {
  const file = join(folder, 'a.md');
  await writeFile(file, 'One.');
  const before = await read(file);
  await writeFile(file, 'Other.');
  expect(await replaceFile(before, 'Two.')).toBe('It was changed meanwhile. Run it again.');
  expect(await readFile(file, 'utf8')).toBe('Other.');
  expect(await readdir(folder)).toEqual(['a.md']);
});

test('a file that is gone is not made again', async () => {
  const file = join(folder, 'a.md');
  await writeFile(file, 'One.');
  const before = await read(file);
  await rm(file);
  expect(await replaceFile(before, 'Two.')).toBe(
    'It cannot be written (ENOENT). Look whether the file and its folder may be written to.',
  );
  expect(await readdir(folder)).toEqual([]);
});

test('a link stays a link, and what it leads to is written', async () => {
  await writeFile(join(folder, 'real.md'), 'One.');
  await symlink('real.md', join(folder, 'link.md'));
  expect(await replaceFile(await read(join(folder, 'link.md')), 'Two.')).toBeUndefined();
  expect((await lstat(join(folder, 'link.md'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'real.md'), 'utf8')).toBe('Two.');
});

test('what is not UTF-8, or not there, is not read', async () => {
  await writeFile(join(folder, 'a.md'), new Uint8Array([0xe9, 0x0a]));
  expect(await readForFix(join(folder, 'a.md'))).toBeUndefined();
  expect(await readForFix(join(folder, 'b.md'))).toBeUndefined();
});
