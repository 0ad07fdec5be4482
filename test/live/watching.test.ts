import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isIgnored } from '../../src/live/watch-content.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { article, inWords, openLive, until, untilServed } from './open-live.ts';

const FILES = { 'dam/opening.md': article('It opened.') };

/** A live library of a folder with one article, by the path of that. */
async function opened(files: Readonly<Record<string, string>> = FILES) {
  const folder = await temporaryFolder(files);
  return { ...(await openLive(folder)), folder, file: join(folder, 'dam/opening.md') };
}

describe('a change is read, however it comes about', () => {
  test('a file written over', async () => {
    const { live, file, said } = await opened();
    await writeFile(file, article('It opened late.'));
    await untilServed(live, 'dam/opening: It opened late.');
    expect(said).toEqual(['Read the content anew: 1 article changed, 0 new, 0 gone.']);
  });

  test('a file emptied, then written bit by bit: no half of it that is broken is ever served', async () => {
    const { live, file } = await opened();
    const served: string[][] = [];
    live.onChange((library) => void served.push(inWords(library)));
    const handle = await open(file, 'w');
    for (const part of ['---\ntitle: T\n', 'published: 2024-01-01\n', '---\n', 'It opened late.\n']) {
      await handle.write(part);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await handle.close();
    await untilServed(live, 'dam/opening: It opened late.');
    expect(served).toEqual([['dam/opening: It opened late.']]);
  });

  test('a file written beside and moved into place', async () => {
    const { live, file } = await opened();
    await writeFile(`${file}.tmp`, article('It opened late.'));
    await rename(`${file}.tmp`, file);
    await untilServed(live, 'dam/opening: It opened late.');
  });

  test('a file set aside as a backup and written anew, over and over', async () => {
    const { live, file } = await opened();
    for (const text of ['Once.', 'Twice.', 'Three times.']) {
      await writeFile(join(file, '..', '.opening.md.swp'), 'x');
      await rename(file, `${file}~`);
      await writeFile(file, article(text));
      await rm(`${file}~`);
      await untilServed(live, `dam/opening: ${text}`);
    }
  });

  test('a new article, a renamed one, a deleted one', async () => {
    const { live, folder, file } = await opened();
    await writeFile(join(folder, 'dam/a.md'), article('A.'));
    await untilServed(live, 'dam/a: A.', 'dam/opening: It opened.');
    await rename(file, join(folder, 'dam/z.md'));
    await untilServed(live, 'dam/a: A.', 'dam/z: It opened.');
    await rm(join(folder, 'dam/z.md'));
    await untilServed(live, 'dam/a: A.');
  });

  test('a new story, a renamed one, a deleted one', async () => {
    const { live, folder } = await opened();
    await mkdir(join(folder, 'ferry'));
    await writeFile(join(folder, 'ferry/a.md'), article('It sails.'));
    await untilServed(live, 'dam/opening: It opened.', 'ferry/a: It sails.');
    await rename(join(folder, 'ferry'), join(folder, 'boat'));
    await untilServed(live, 'boat/a: It sails.', 'dam/opening: It opened.');
    await writeFile(join(folder, 'boat/a.md'), article('It rests.'));
    await untilServed(live, 'boat/a: It rests.', 'dam/opening: It opened.');
    await rm(join(folder, 'dam'), { recursive: true });
    await untilServed(live, 'boat/a: It rests.');
  });

  test('500 files at once are few reloads', async () => {
    const { live, folder } = await opened();
    let swaps = 0;
    live.onChange(() => {
      swaps += 1;
    });
    const names = Array.from(
      { length: 500 },
      (_, at) => `crowd-${at % 10}/a${String(at).padStart(3, '0')}.md`,
    );
    for (const name of names) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), article(`Text of ${name}.`));
    }
    const all = names.map((name) => `${name.slice(0, -3)}: Text of ${name}.`).sort();
    await untilServed(live, ...all, 'dam/opening: It opened.');
    for (const name of readdirSync(folder))
      if (name.startsWith('crowd')) rmSync(join(folder, name), { recursive: true });
    await untilServed(live, 'dam/opening: It opened.');
    expect(swaps).toBeLessThanOrEqual(6);
  });

  test('what a symbolic link leads to: an article, a story', async () => {
    const elsewhere = await temporaryFolder({ 'real.md': article('Far.'), 'story/a.md': article('Away.') });
    const { live, folder } = await opened();
    await symlink(join(elsewhere, 'real.md'), join(folder, 'dam/far.md'));
    await symlink(join(elsewhere, 'story'), join(folder, 'linked'));
    await untilServed(live, 'dam/far: Far.', 'dam/opening: It opened.', 'linked/a: Away.');
    await writeFile(join(elsewhere, 'real.md'), article('Farther.'));
    await writeFile(join(elsewhere, 'story/a.md'), article('Back.'));
    await untilServed(live, 'dam/far: Farther.', 'dam/opening: It opened.', 'linked/a: Back.');
  });
});

describe('the content folder itself', () => {
  test('may go, and what was read is served until it comes back', async () => {
    const { live, folder, file, said } = await opened();
    await rename(folder, `${folder}-away`);
    await untilSaid(said, `! There is no story in ${folder} any more.`);
    expect(inWords(live.current())).toEqual(['dam/opening: It opened.']);
    expect(live.faults().map(({ problem }) => problem)).toEqual(['The folder cannot be read (ENOENT).']);
    await writeFile(join(`${folder}-away`, 'dam/opening.md'), article('It opened late.'));
    await rename(`${folder}-away`, folder);
    await untilServed(live, 'dam/opening: It opened late.');
    expect(live.faults()).toEqual([]);
    await writeFile(file, article('It opened early.'));
    await untilServed(live, 'dam/opening: It opened early.');
  });

  test('may not be there at the start', async () => {
    const folder = join(await temporaryFolder(), 'content');
    const { live } = await openLive(folder);
    expect(inWords(live.current())).toEqual([]);
    await mkdir(join(folder, 'dam'), { recursive: true });
    await writeFile(join(folder, 'dam/opening.md'), article('It opened.'));
    await untilServed(live, 'dam/opening: It opened.');
    await writeFile(join(folder, 'dam/opening.md'), article('It opened late.'));
    await untilServed(live, 'dam/opening: It opened late.');
  });

  test('may be a link that is turned to another folder', async () => {
    const releases = await temporaryFolder({
      'one/dam/a.md': article('One.'),
      'two/dam/a.md': article('Two.'),
    });
    const folder = join(releases, 'content');
    await symlink(join(releases, 'one'), folder);
    const { live } = await openLive(folder);
    await symlink(join(releases, 'two'), `${folder}-new`);
    await rename(`${folder}-new`, folder);
    await untilServed(live, 'dam/a: Two.');
    await writeFile(join(releases, 'two/dam/a.md'), article('Two, changed.'));
    await untilServed(live, 'dam/a: Two, changed.');
  });
});

test.each([
  ['.opening.md.swp', true],
  ['.git', true],
  ['opening.md~', true],
  ['opening.md.tmp', true],
  ['opening.swx', true],
  ['#opening.md#', true],
  ['_drafts', true],
  ['opening.md', false],
  ['story.yaml', false],
  ['dam', false],
])('%s is nothing that is read: %s', (name, ignored) => {
  expect(isIgnored(join('/content/.x/dam', name))).toBe(ignored);
});

async function untilSaid(said: readonly string[], beginning: string): Promise<void> {
  await until(
    () => said,
    (lines) => lines.some((line) => line.startsWith(beginning)),
  );
}
