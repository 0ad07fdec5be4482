import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { LiveLibrary } from '../../src/live/live-library.ts';
import { putFiles, temporaryFolder } from '../cache/folders.ts';
import { article, inWords, openLive, until, untilServed } from './open-live.ts';

const ONE = '123456789012345678';
const TWO = '876543210987654321';
const FOR_ONE = `servers: ["${ONE}"]\n`;

async function opened(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  return { ...(await openLive(folder)), folder };
}

/** The servers that may see each story. */
function servers({ stories }: ReturnType<LiveLibrary['current']>): string[] {
  return stories.map(({ id, servers: few }) => `${id}: ${few === undefined ? 'all' : [...few].join()}`);
}

describe('a broken article', () => {
  test.each([
    ['has no settings', (file: string) => writeFile(file, 'x')],
    ['is empty', (file: string) => writeFile(file, '')],
    ['is no UTF-8', (file: string) => writeFile(file, new Uint8Array([0x2d, 0xe9]))],
    ['is too large', (file: string) => writeFile(file, 'x'.repeat(2 * 1024 * 1024 + 1))],
    [
      'is a link in a circle',
      async (file: string) => {
        await rm(file);
        await symlink(file, file);
      },
    ],
  ])('that %s is served as it was, and reported once', async (_, spoil) => {
    const { live, folder, said } = await opened({ 'dam/a.md': article('A.'), 'dam/b.md': article('B.') });
    const file = join(folder, 'dam/a.md');
    const [before] = live.current().stories;
    await spoil(file);
    await live.reload();
    await live.reload();
    expect(inWords(live.current())).toEqual(['dam/a: A.', 'dam/b: B.']);
    expect(live.current().stories[0]).toBe(before);
    expect(live.current().outdated).toEqual([file]);
    expect(live.current().faults.map((fault) => fault.file)).toEqual([file]);
    expect(said).toEqual([
      '! The content has 1 error and 0 warnings. 1 file is served as before. To see them, run: npm run pilcrow -- check',
    ]);
    await rm(file);
    await writeFile(file, article('A again.'));
    await live.reload();
    expect(inWords(live.current())).toEqual(['dam/a: A again.', 'dam/b: B.']);
    expect(live.current().outdated).toEqual([]);
    expect(said.slice(1)).toEqual([
      'Read the content anew: 1 article changed, 0 new, 0 gone.',
      'The content has no fault any more.',
    ]);
  });

  test('that was never good stays out', async () => {
    const { live, folder } = await opened({ 'dam/a.md': article('A.') });
    await putFiles(folder, { 'dam/b.md': 'x', 'ferry/a.md': 'x' });
    await live.reload();
    expect([inWords(live.current()), live.current().outdated]).toEqual([['dam/a: A.'], []]);
    expect(live.faults()).toHaveLength(2);
  });

  test('that is deleted is gone', async () => {
    const { live, folder } = await opened({ 'dam/a.md': article('A.'), 'dam/b.md': article('B.') });
    await writeFile(join(folder, 'dam/a.md'), 'x');
    await live.reload();
    await rm(join(folder, 'dam/a.md'));
    await live.reload();
    expect([inWords(live.current()), live.faults()]).toEqual([['dam/b: B.'], []]);
  });
});

test.skipIf(process.getuid?.() === 0)(
  'a story whose folder may not be read is served as it was',
  async () => {
    const { live, folder } = await opened({ 'dam/a.md': article('A.'), 'ferry/a.md': article('B.') });
    await chmod(join(folder, 'dam'), 0o000);
    await live.reload();
    expect(inWords(live.current())).toEqual(['dam/a: A.', 'ferry/a: B.']);
    expect(live.current().outdated).toEqual([join(folder, 'dam')]);
    await chmod(join(folder, 'dam'), 0o755);
    await live.reload();
    expect(live.faults()).toEqual([]);
  },
);

describe('a story.yaml', () => {
  test.each([
    ['that is broken', 'servers: [here]\n'],
    ['that is no YAML', 'servers: ["'],
    ['with a slip', `server: ["${TWO}"]\n`],
    ['that is empty', ''],
  ])('%s leaves its servers as they were', async (_, settings) => {
    const { live, folder } = await opened({
      'dam/a.md': article('A.'),
      'dam/story.yaml': `title: The dam\n${FOR_ONE}`,
    });
    await putFiles(folder, { 'dam/story.yaml': settings, 'dam/b.md': article('B.') });
    await live.reload();
    expect(inWords(live.current())).toEqual(['dam/a: A.', 'dam/b: B.']);
    expect(servers(live.current())).toEqual([`dam: ${ONE}`]);
    expect(live.current().stories[0]?.title).toBe('The dam');
    expect(live.current().outdated).toEqual([join(folder, 'dam/story.yaml')]);
  });

  test('that is called otherwise leaves them as they were', async () => {
    const { live, folder } = await opened({ 'dam/a.md': article('A.'), 'dam/story.yaml': FOR_ONE });
    await rename(join(folder, 'dam/story.yaml'), join(folder, 'dam/story.yml'));
    await live.reload();
    expect(servers(live.current())).toEqual([`dam: ${ONE}`]);
  });

  test('that is broken where it said nothing of servers leaves the story as it was', async () => {
    const { live, folder } = await opened({
      'dam/a.md': article('A.'),
      'dam/story.yaml': 'title: The dam\n',
    });
    await writeFile(join(folder, 'dam/story.yaml'), 'title: "The\n');
    await live.reload();
    expect(live.current().stories.map(({ title }) => title)).toEqual(['The dam']);
  });

  test.each([
    ['story.yaml', 'servers: [here]\n'],
    ['story.yml', FOR_ONE],
    ['story.yaml.txt', FOR_ONE],
    ['story.yaml', Buffer.from(`\uFEFF${FOR_ONE}`, 'utf16le')],
  ])('a broken %s that may close an open story closes it', async (name, settings) => {
    const { live, folder } = await opened({ 'dam/a.md': article('A.'), 'ferry/a.md': article('B.') });
    await writeFile(join(folder, 'dam', name), settings);
    await live.reload();
    expect(servers(live.current())).toEqual(['ferry: all']);
  });

  test('that goes, or opens the story to more, is believed when it stays so', async () => {
    const { live, folder } = await opened({
      'dam/a.md': article('A.'),
      'dam/story.yaml': FOR_ONE,
      'ferry/a.md': article('B.'),
    });
    const seen: string[] = [];
    live.onChange((library) => void seen.push(servers(library).join(' ')));
    await rm(join(folder, 'dam/story.yaml'));
    await live.reload();
    expect(servers(live.current())).toEqual([`dam: ${ONE}`, 'ferry: all']);
    await until(
      () => servers(live.current()),
      ([dam]) => dam === 'dam: all',
    );
    await writeFile(join(folder, 'dam/story.yaml'), FOR_ONE);
    await live.reload();
    await writeFile(join(folder, 'dam/story.yaml'), `servers: ["${ONE}", "${TWO}"]\n`);
    await until(
      () => servers(live.current()),
      ([dam]) => dam === `dam: ${ONE},${TWO}`,
    );
    expect(seen).toEqual(['dam: all ferry: all', `dam: ${ONE} ferry: all`, `dam: ${ONE},${TWO} ferry: all`]);
  });

  test('of a story that went and comes back without it opens it only when it stays so', async () => {
    const { live, folder } = await opened({
      'dam/a.md': article('A.'),
      'dam/story.yaml': FOR_ONE,
      'ferry/a.md': article('B.'),
    });
    await rm(join(folder, 'dam'), { recursive: true });
    await live.reload();
    await mkdir(join(folder, 'dam'));
    await writeFile(join(folder, 'dam/a.md'), article('A.'));
    await live.reload();
    expect(servers(live.current())).toEqual(['ferry: all']);
    await writeFile(join(folder, 'dam/story.yaml'), FOR_ONE);
    await live.reload();
    expect(servers(live.current())).toEqual([`dam: ${ONE}`, 'ferry: all']);
  });
});

test('where no story is left, the last library is served, and that is said once', async () => {
  const { live, folder, said } = await opened({ 'dam/a.md': article('A.') });
  const before = live.current();
  await rm(join(folder, 'dam'), { recursive: true });
  expect(await live.reload()).toEqual({ outcome: 'nothing' });
  expect(await live.reload()).toEqual({ outcome: 'nothing' });
  expect(live.current()).toBe(before);
  expect(said).toEqual([
    `! There is no story in ${folder} any more. What was read before is still served; it is gone after a restart.`,
  ]);
  await putFiles(folder, { 'dam/a.md': article('A again.') });
  await untilServed(live, 'dam/a: A again.');
});
