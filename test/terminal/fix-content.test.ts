import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixContent } from '../../src/terminal/fix-content.ts';

test('what could not be mended is named, and the rest is mended', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = '---\ntitle: T\npublished: 2024-05-15\n---\n\nText.';
  await mkdir(join(folder, 'dam'));
  for (const name of ['a.md', 'b.md']) await writeFile(join(folder, 'dam', name), text);
  await writeFile(join(folder, 'dam', 'A B.md'), `${text}\n`);
  await writeFile(join(folder, 'dam', 'a-b.md'), `${text}\n`);
  const said: string[] = [];
  const request = { renames: true, isDryRun: false };
  expect(await fixContent(folder, request, (line) => void said.push(line))).toBe(false);
  expect(said).toEqual([
    `${folder}/dam/a.md:6: fixed: the last line ends with a line break.`,
    `${folder}/dam/b.md:6: fixed: the last line ends with a line break.`,
    `${folder}/dam/A B.md: not fixed: Another file has the name it should have.`,
  ]);
  expect(await readFile(join(folder, 'dam', 'b.md'), 'utf8')).toBe(`${text}\n`);
});
