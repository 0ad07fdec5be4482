import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CacheFolder } from '../../src/cache/cache-folder.ts';
import { readIndexes } from '../../src/cache/index-cache.ts';
import { answer } from '../../src/search/answer.ts';
import { type Asker, type Library, passageId, visibleStories } from '../../src/story/library.ts';
import type { Story } from '../../src/story/story.ts';
import { libraryFrom } from '../library.ts';
import { changeFiles, inodesIn, temporaryFolder } from './folders.ts';
import { HERE, PLACES, SUBJECTS, stories, THERE } from './ten-stories.ts';

const ASKERS: Readonly<Record<string, Asker>> = {
  host: 'host',
  'nobody’s server': { server: undefined },
  'a server': { server: HERE },
  'another server': { server: THERE },
};

const QUESTIONS = [
  'Why was the Halden bridge closed?',
  'Who is Peter Lowe?',
  'How much did the repair of the tunnel cost?',
  'When did they shut the castle?',
  'What did the mayor say about lives?',
  'cracks',
  'brigde inspecters',
  '"gamble with lives"',
  'helicopter rescue',
  'Who is it?',
];

/** What a test compares: `dam-story/news#1.2` is the second sentence of the first paragraph. */
function asked(library: Library, stories: readonly Story[], question: string) {
  const found = answer(library, stories, question);
  if (found.outcome === 'unclear') return { outcome: found.outcome };
  const shown = found.passages.map(({ passage, sentence }) => passageId(passage, sentence.number));
  return { outcome: found.outcome, confidence: found.confidence, missing: found.missingWords, shown };
}

/** A library with its indexes, from a cache in a folder or from none. */
async function readyWith(folder: string | undefined, of = stories()): Promise<Library> {
  const library = libraryFrom(of);
  await readIndexes(library, folder === undefined ? undefined : new CacheFolder(folder));
  return library;
}

/** The same library read without a cache, read for the first time, and read from the cache. */
async function threeTimes(): Promise<readonly [Library, Library, Library]> {
  const folder = await temporaryFolder();
  return [await readyWith(undefined), await readyWith(folder), await readyWith(folder)];
}

describe('the cache', () => {
  test('holds a file a shelf, and stays as it is when the library is read again', async () => {
    const folder = await temporaryFolder();
    await readyWith(folder);
    const before = await inodesIn(folder);
    // Stories for all, for one server, for another, for both, and for none.
    expect(Object.keys(before)).toHaveLength(5);
    await readyWith(folder);
    expect(await inodesIn(folder)).toEqual(before);
  });

  test('is written anew for the shelf alone of which a story has changed', async () => {
    const folder = await temporaryFolder();
    await readyWith(folder);
    const before = await inodesIn(folder);
    const changed = stories();
    const { servers = [], articles } = changed['dam-story'] ?? { articles: {} };
    // As long as before: only the words say that it is another text.
    const more = (articles['more'] ?? '').replace('engineer', 'aeronaut');
    changed['dam-story'] = { servers, articles: { ...articles, more } };
    const library = await readyWith(folder, changed);
    const after = await inodesIn(folder);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toHaveLength(1);
    const without = await readyWith(undefined, changed);
    const seen = (one: Library, question: string) =>
      asked(one, visibleStories(one, { server: HERE }), question);
    expect(seen(library, 'aeronaut')).toMatchObject({ missing: [], shown: ['dam-story/more#1.1'] });
    for (const question of QUESTIONS) expect(seen(library, question)).toEqual(seen(without, question));
  });
});

describe('answers are the same without a cache, with a new one and from it', () => {
  test.each(Object.entries(ASKERS))('for %s', async (_, asker) => {
    const libraries = await threeTimes();
    for (const question of QUESTIONS) {
      const [without, built, cached] = libraries.map((one) =>
        asked(one, visibleStories(one, asker), question),
      );
      expect(built).toEqual(without);
      expect(cached).toEqual(without);
    }
  });

  test('for each story alone', async () => {
    const libraries = await threeTimes();
    for (const at of SUBJECTS.keys()) {
      for (const question of QUESTIONS) {
        const [without, built, cached] = libraries.map((one) =>
          asked(one, one.stories.slice(at, at + 1), question),
        );
        expect(built).toEqual(without);
        expect(cached).toEqual(without);
      }
    }
  });

  test('and they are answers', async () => {
    const [, , cached] = await threeTimes();
    const gamble = asked(cached, cached.stories, '"gamble with lives"');
    expect(gamble).toMatchObject({ outcome: 'answered', missing: [] });
    expect(gamble.shown?.[0]).toMatch(/^[a-z]+-story\/news#2\.2$/);
    expect(asked(cached, cached.stories, 'helicopter rescue')).toMatchObject({
      outcome: 'not-in-story',
      shown: [],
    });
  });
});

test('law: whatever is asked of whichever stories, the cache changes nothing', async () => {
  const libraries = await threeTimes();
  const words = [...SUBJECTS, ...PLACES, ...QUESTIONS].join(' ').split(' ');
  const question = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((chosen) => chosen.join(' '));
  fc.assert(
    fc.property(question, fc.subarray([...SUBJECTS.keys()]), (text, chosen) => {
      const [without, ...others] = libraries.map((one) =>
        asked(
          one,
          one.stories.filter((_, at) => chosen.includes(at)),
          text,
        ),
      );
      for (const other of others) expect(other).toEqual(without);
    }),
  );
});

describe('a damaged cache is read over', () => {
  const value = (text: string, other: unknown): string =>
    JSON.stringify({ ...JSON.parse(text), value: other });
  const part = (text: string, other: object): string => value(text, { ...JSON.parse(text).value, ...other });

  const survives = async (_: string, damage: (text: string) => string): Promise<void> => {
    const folder = await temporaryFolder();
    const first = await readyWith(folder);
    await changeFiles(folder, damage);
    const damaged = await inodesIn(folder);
    const again = await readyWith(folder);
    for (const question of QUESTIONS) {
      expect(asked(again, again.stories, question)).toEqual(asked(first, first.stories, question));
    }
    const mended = await inodesIn(folder);
    expect(Object.keys(mended).filter((name) => mended[name] === damaged[name])).toEqual([]);
  };

  test.each<readonly [string, (text: string) => string]>([
    ['torn', (text) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['null', (text) => value(text, null)],
    ['a text', (text) => value(text, 'text')],
    ['nothing in it', (text) => value(text, {})],
    ['no index', (text) => part(text, { search: null })],
    ['an index of another kind', (text) => part(text, { search: {} })],
    ['an index without words', (text) => part(text, { search: { serializationVersion: 2 } })],
    ['counts of another kind', (text) => part(text, { passagesWith: [1, 2] })],
  ])('%s', survives);

  test('no counts', () => survives('', (text) => part(text, { passagesWith: null })));
});

test('a library without stories has nothing to keep', async () => {
  const folder = await temporaryFolder();
  const library = await readyWith(folder, {});
  expect(await inodesIn(folder)).toEqual({});
  expect(asked(library, [], 'bridge')).toMatchObject({ outcome: 'not-in-story', missing: ['bridge'] });
});
