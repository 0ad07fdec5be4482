import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ArticleCache } from '../../src/cache/article-cache.ts';
import { CacheFolder } from '../../src/cache/cache-folder.ts';
import type { Library } from '../../src/story/library.ts';
import { readContent } from '../../src/story/read-content.ts';
import { changeFiles, inodesIn, putFiles, temporaryFolder } from './folders.ts';

const article = (title: string, text = 'Text.', more = ''): string =>
  `---\ntitle: ${title}\npublished: 2024-01-01\n${more}---\n\n${text}\n`;

const FILES = {
  'dam/closes.md': article('The dam closes', 'It closed on *Monday*.\n\nOak &amp; Ash said so.'),
  'dam/constructor.md': article('Who built the dam', 'Oak did.', 'publisher: The Valley Post\n'),
  'dam/opens.md': article('The dam opens', '- One.\n- Two.'),
  'dam/story.yaml': 'title: The dam\nservers: ["123456789012345678"]\n',
  'flood/opens.md': article('The flood', 'It rose.'),
};

function read(content: string, cache: string): Promise<Library> {
  return readContent(content, new ArticleCache(new CacheFolder(cache)));
}

/** A content folder and a cache in which it was read once. */
async function readOnce(files: Readonly<Record<string, string>> = FILES) {
  const [content, cache] = [await temporaryFolder(files), await temporaryFolder()];
  return { content, cache, library: await read(content, cache) };
}

function titles({ stories }: Library): string[] {
  return stories.flatMap(({ articles }) => articles.map(({ key, title }) => `${key}: ${title}`));
}

function problems({ faults }: Library): string[] {
  return faults.map(({ file, line, problem }) => `${file.split('/').at(-1)}:${line}: ${problem}`);
}

describe('a library that is read again', () => {
  test('is the same as one that is read without a cache', async () => {
    const { content, cache, library } = await readOnce();
    const anew = await readContent(content);
    expect(library).toEqual(anew);
    expect(await read(content, cache)).toEqual(anew);
    expect(await read(content, cache)).toEqual(anew);
  });

  test('comes from the cache, a file a story, which stays as it is', async () => {
    const { content, cache } = await readOnce();
    const before = await inodesIn(cache);
    expect(Object.keys(before)).toHaveLength(2);
    await read(content, cache);
    expect(await inodesIn(cache)).toEqual(before);
  });

  test('is the same when nothing can be kept', async () => {
    const { content, library } = await readOnce();
    expect(await read(content, join(content, 'dam/opens.md/cache'))).toEqual(library);
  });
});

describe('what has changed is read anew', () => {
  test('a text, the others as before', async () => {
    const { content, cache, library } = await readOnce();
    await putFiles(content, { 'dam/opens.md': article('The dam opens late', 'It opened.') });
    const before = Object.entries(await inodesIn(cache));
    const first = await read(content, cache);
    const after = await inodesIn(cache);
    expect(before.filter(([name, inode]) => after[name] !== inode)).toHaveLength(1);
    const second = await read(content, cache);
    expect(await inodesIn(cache)).toEqual(after);
    for (const again of [first, second]) {
      expect(again).toEqual(await readContent(content));
      const [dam, flood] = again.stories;
      expect(dam?.articles[2]?.paragraphs.map(({ text }) => text)).toEqual(['It opened.']);
      expect(dam?.articles.slice(0, 2)).toEqual(library.stories[0]?.articles.slice(0, 2));
      expect(flood).toEqual(library.stories[1]);
    }
  });

  test('the settings of a story', async () => {
    const { content, cache } = await readOnce();
    await putFiles(content, { 'dam/story.yaml': 'title: The high dam\n' });
    const [dam] = (await read(content, cache)).stories;
    expect(dam).toMatchObject({ title: 'The high dam', servers: undefined });
  });

  test('an article that is new', async () => {
    const { content, cache } = await readOnce({ 'dam/opens.md': FILES['dam/opens.md'] });
    await putFiles(content, FILES);
    expect(await read(content, cache)).toEqual(await readContent(content));
    expect(await read(content, cache)).toEqual(await readContent(content));
  });

  test('an article that is gone, and comes back', async () => {
    const { content, cache, library } = await readOnce();
    await rm(join(content, 'dam/closes.md'));
    const without = [
      'dam/constructor: Who built the dam',
      'dam/opens: The dam opens',
      'flood/opens: The flood',
    ];
    expect(titles(await read(content, cache))).toEqual(without);
    expect(titles(await read(content, cache))).toEqual(without);
    await putFiles(content, { 'dam/closes.md': FILES['dam/closes.md'] });
    expect(await read(content, cache)).toEqual(library);
  });
});

describe('an article with a fault', () => {
  test('says so at every reading', async () => {
    const { content, cache, library } = await readOnce({
      ...FILES,
      'dam/opens.md': article('The dam opens', 'It opened.', 'publishr: The Valley Post\n'),
      'dam/broken.md': 'no settings',
      'flood/ebbs.md': article('The flood ebbs', '| a |\n|---|\n| b |\n\nIt fell.'),
    });
    const expected = [
      'broken.md:1: The file does not begin with settings between two “---” lines.',
      'opens.md:4: “publishr” is not a key that is read here.',
      'ebbs.md:6: A table is not read.',
    ];
    expect(problems(library)).toEqual(expected);
    for (let time = 2; time <= 3; time += 1) {
      const again = await read(content, cache);
      expect(problems(again)).toEqual(expected);
      expect(again).toEqual(library);
    }
  });

  test('is kept once it is mended, and not any more once it is broken', async () => {
    const broken = article('The dam opens', 'It opened.', 'publishr: The Valley Post\n');
    const { content, cache } = await readOnce({ 'dam/opens.md': broken });
    await putFiles(content, { 'dam/opens.md': FILES['dam/opens.md'] });
    for (let time = 2; time <= 3; time += 1) expect(problems(await read(content, cache))).toEqual([]);
    await putFiles(content, { 'dam/opens.md': broken });
    for (let time = 4; time <= 5; time += 1) expect(problems(await read(content, cache))).toHaveLength(1);
  });
});

describe('a damaged cache is read over', () => {
  const articles = (text: string, change: (article: Record<string, unknown>) => unknown): string => {
    const entry = JSON.parse(text);
    for (const kept of Object.values<{ article: unknown }>(entry.value)) {
      kept.article = change(kept.article as Record<string, unknown>);
    }
    return JSON.stringify(entry);
  };

  test.each<readonly [string, (text: string) => string]>([
    ['torn', (text) => text.slice(0, -20)],
    ['empty', () => ''],
    ['not JSON', () => 'no JSON'],
    ['null for a story', (text) => JSON.stringify({ ...JSON.parse(text), value: null })],
    ['a list for a story', (text) => JSON.stringify({ ...JSON.parse(text), value: [null, 1] })],
    ['a text for a story', (text) => JSON.stringify({ ...JSON.parse(text), value: 'text' })],
    ['null for articles', (text) => articles(text, () => null)],
    ['numbers for articles', (text) => articles(text, () => 7)],
    ['no heads', (text) => articles(text, ({ paragraphs }) => ({ paragraphs }))],
    ['empty heads', (text) => articles(text, ({ paragraphs }) => ({ head: {}, paragraphs }))],
    ['no paragraphs', (text) => articles(text, ({ head }) => ({ head }))],
    ['paragraphs of nothing', (text) => articles(text, ({ head }) => ({ head, paragraphs: [null] }))],
    ['paragraphs of no numbers', (text) => articles(text, ({ head }) => ({ head, paragraphs: [['text']] }))],
  ])('%s', async (_, damage) => {
    const { content, cache, library } = await readOnce();
    await changeFiles(cache, damage);
    expect(await read(content, cache)).toEqual(library);
    const mended = await inodesIn(cache);
    expect(await read(content, cache)).toEqual(library);
    expect(await inodesIn(cache)).toEqual(mended);
  });
});

describe('stories are not mixed up', () => {
  test('although their articles are alike', async () => {
    const alike = article('The dam', 'It opened.');
    const { content, cache } = await readOnce({ 'dam/opens.md': alike, 'flood/opens.md': alike });
    const again = await read(content, cache);
    expect(titles(again)).toEqual(['dam/opens: The dam', 'flood/opens: The dam']);
    expect(again).toEqual(await readContent(content));
  });

  test('although they change places', async () => {
    const { content, cache } = await readOnce();
    await rename(join(content, 'dam'), join(content, 'other'));
    await rename(join(content, 'flood'), join(content, 'dam'));
    await rename(join(content, 'other'), join(content, 'flood'));
    expect(await read(content, cache)).toEqual(await readContent(content));
  });

  test('although two content folders share a cache', async () => {
    const { content, cache, library } = await readOnce();
    const other = await temporaryFolder({ ...FILES, 'dam/opens.md': article('Another dam') });
    expect(await read(other, cache)).toEqual(await readContent(other));
    expect(await read(content, cache)).toEqual(library);
  });
});
