import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFileOf } from '../../src/import/article-file.ts';
import { HeldArticles, isStoryId } from '../../src/import/article-place.ts';
import { slugOf } from '../../src/import/slug.ts';
import { NO_FACTS } from '../../src/import/source-article.ts';
import { visibleCharacters } from '../../src/import/visible-characters.ts';
import { readArticle } from '../../src/story/article.ts';
import { temporaryFolder } from '../cache/folders.ts';

describe('a headline as a name', () => {
  test.each([
    ['The dam opens a year late', 'the-dam-opens-a-year-late'],
    ['Café “Zum Schiff”: 100 Jahre, groß gefeiert', 'cafe-zum-schiff-100-jahre-gross-gefeiert'],
    ['Łódź, Ærø & the mayor’s plan', 'lodz-aero-the-mayors-plan'],
    ['../../etc/passwd', 'etc-passwd'],
    ['הגשר החדש בעמק נפתח לתנועה', 'article-04ee5efd'],
    ['5G を全国で', 'article-3a24ccd4'],
    ['…', 'article-b4935894'],
    [
      'A headline that goes on and on, long after everybody has understood what it is about',
      'a-headline-that-goes-on-and-on-long-after-everybody-has',
    ],
  ])('%s', (title, slug) => expect(slugOf(title)).toBe(slug));

  test('is always a name that the content format allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(isStoryId(slugOf(title))).toBe(true);
      }),
    );
  });

  test.each(['..', '../x', 'a/b', 'a\\b', '/x', '', 'A', 'a_b', '-a', 'a-', 'a.md', 'a'.repeat(81)])(
    '“%s” names no story',
    (name) => expect(isStoryId(name)).toBe(false),
  );
});

const DAM = { title: 'The dam opens', day: '2024-05-15', url: 'https://post.example/dam' };

const fileOf = ({ title, day, url }: typeof DAM, body = 'Words.\n'): string =>
  articleFileOf(
    { facts: { ...NO_FACTS, url }, body, settings: {}, leftOut: [], notes: [] },
    { title, published: day },
  );

describe('the place of an article', () => {
  test('is a file of its story, named by day and headline', async () => {
    const folder = await temporaryFolder();
    const held = await HeldArticles.in(folder);
    const place = await held.placeFor('dam', DAM, fileOf(DAM));
    expect(place).toEqual({
      storyId: 'dam',
      file: join(folder, 'dam', '2024-05-15-the-dam-opens.md'),
      state: 'new',
    });
    await held.write(place, DAM, fileOf(DAM));
    expect(await readFile(place.file, 'utf8')).toBe(fileOf(DAM));
    expect([...held.stories]).toEqual([['dam', 1]]);
  });

  test('is the file that holds it already: by its address, or by headline and day', async () => {
    const folder = await temporaryFolder({ 'dam/mine.md': fileOf(DAM) });
    const held = await HeldArticles.in(folder);
    const file = join(folder, 'dam', 'mine.md');
    const sameAddress = { ...DAM, title: 'Other words', url: 'https://post.example/dam/#top' };
    const sameTitle = { ...DAM, title: 'The Dam Opens!', url: 'https://copy.example/x' };
    expect(await held.placeFor('dam', DAM, fileOf(DAM))).toEqual({
      storyId: 'dam',
      file,
      state: 'unchanged',
    });
    expect(await held.placeFor('dam', sameAddress, fileOf(sameAddress))).toMatchObject({
      file,
      state: 'differs',
    });
    expect(await held.placeFor('dam', sameTitle, fileOf(sameTitle))).toMatchObject({
      file,
      state: 'differs',
    });
    expect(held.storyOf(DAM)).toBe('dam');
    expect(held.storyOf({ ...DAM, day: '2024-05-16', url: 'https://post.example/2' })).toBeUndefined();
  });

  test('another article with the same name is put beside it', async () => {
    const folder = await temporaryFolder({ 'dam/2024-05-15-the-dam-opens.md': 'by hand' });
    const held = await HeldArticles.in(folder);
    const first = await held.placeFor('dam', DAM, fileOf(DAM));
    expect(first.file).toBe(join(folder, 'dam', '2024-05-15-the-dam-opens-2.md'));
    await held.write(first, DAM, fileOf(DAM));
    expect(await readFile(join(folder, 'dam', '2024-05-15-the-dam-opens.md'), 'utf8')).toBe('by hand');
  });
});

test('whatever a source says of itself, the file says the same', () => {
  const words = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[-:#&*!|>'"%@`{}[\], a1~.]+$/),
      fc.constantFrom('null', 'true', '1e3', '0x1', '2024-05-15', '---', '...', '~'),
    )
    .map(visibleCharacters)
    .filter((text) => text !== '');
  fc.assert(
    fc.property(words, words, fc.array(words, { maxLength: 3 }), (title, publisher, authors) => {
      const facts = { ...NO_FACTS, publisher, authors };
      const article = { facts, body: 'Words.\n', settings: {}, leftOut: [], notes: [] };
      const text = articleFileOf(article, { title, published: '2024-05-15T10:00:00+02:00' });
      const { value, faults } = readArticle(text, { storyId: 's', id: 'a', file: 'a.md' });
      expect(faults).toEqual([]);
      expect(value).toMatchObject({ title, publisher, authors });
      expect(value?.published.day).toBe('2024-05-15');
    }),
  );
});
