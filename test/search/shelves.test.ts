import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryShelves, findIn, plansOf, type ShelfPlan, shelvesOf } from '../../src/search/shelves.ts';
import { contentStems, termsOf } from '../../src/search/terms.ts';
import { type Library, libraryOf, passageId } from '../../src/story/library.ts';
import type { Story } from '../../src/story/story.ts';
import { libraryFrom, type StoryForTest } from '../library.ts';

const SERVERS = [undefined, ['1'], ['2'], ['1', '2'], ['2', '1'], ['12'], []] as const;
const WORDS = [
  'dam',
  'bridge',
  'ferry',
  'river',
  'mayor',
  'cable',
  'flood',
  'harbour',
  'railway',
  'engineer',
];

function small(at: number, servers?: readonly string[]): StoryForTest {
  const word = (by: number): string => WORDS[Math.floor(at / by) % WORDS.length] ?? '';
  const articles = {
    a: `The ${word(1)} and the ${word(3)}.\n\nA ${word(7)}.`,
    b: `A ${word(2)} by the ${word(11)}.`,
  };
  return servers === undefined ? { articles } : { articles, servers };
}

function libraryOfSmall(count: number, serversAt: (at: number) => readonly string[] | undefined): Library {
  const ids = Array.from({ length: count }, (_, at) => `story-${String(at).padStart(3, '0')}`);
  return libraryFrom(Object.fromEntries(ids.map((id, at) => [id, small(at, serversAt(at))])));
}

const open = libraryOfSmall(300, () => undefined);
const shared = libraryOfSmall(300, (at) => SERVERS[at % SERVERS.length]);

/** A library with one more story, in order of id. */
function withStory({ stories }: Library, id: string, settings: StoryForTest): Library {
  const added = libraryFrom({ [id]: settings }).stories;
  return libraryOf(
    [...stories, ...added].sort((one, other) => (one.id < other.id ? -1 : 1)),
    [],
  );
}

function inWords({ key, stories }: ShelfPlan): string {
  return `${key}: ${stories.map(({ id }) => id).join()}`;
}

function serversOf({ servers }: Story): string {
  return servers === undefined ? 'all' : `only ${[...servers].sort().join()}`;
}

describe.each([
  ['stories for all', open],
  ['stories for some servers', shared],
])('the plan for %s', (_, library) => {
  const plans = plansOf(library);

  test('puts every story on exactly one shelf', () => {
    const placed = plans.flatMap(({ stories }) => stories.map(({ id }) => id));
    expect(placed.sort()).toEqual(library.stories.map(({ id }) => id));
  });

  test('has more than one shelf, none of them empty, each with a key of its own', () => {
    expect(plans.length).toBeGreaterThan(1);
    expect(plans.filter(({ stories }) => stories.length === 0)).toEqual([]);
    expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
  });

  test('keeps apart what other servers may see', () => {
    const seen = plans.map(({ stories }) => new Set(stories.map(serversOf)).size);
    expect(seen).toEqual(plans.map(() => 1));
  });

  test('law: a story more changes at most one shelf, and makes at most two', () => {
    const ids = fc.stringMatching(/^(?:story-[0-2][0-9]{2}-|a|z)[a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(ids, fc.constantFrom(...SERVERS), (id, servers) => {
        const before = new Set(plans.map(inWords));
        const after = plansOf(withStory(library, id, small(1, servers))).map(inWords);
        const unchanged = after.filter((plan) => before.has(plan));
        expect(unchanged.length).toBeGreaterThanOrEqual(before.size - 1);
        expect(after.length - unchanged.length).toBeGreaterThanOrEqual(1);
        expect(after.length - unchanged.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

test('stories for the same servers share a shelf, in whatever order these are named', () => {
  const library = libraryFrom({
    a: small(1, ['1', '2']),
    b: small(2),
    c: small(3, ['2', '1']),
    d: small(4, []),
    e: small(5),
  });
  expect(plansOf(library).map(({ stories }) => stories.map(({ id }) => id))).toEqual([
    ['a', 'c'],
    ['b', 'e'],
    ['d'],
  ]);
});

describe('the shelves of the stories asked', () => {
  test('are the whole ones where all of their stories are asked', () => {
    const keys = shelvesOf(shared, shared.stories).map(({ key }) => key);
    expect(keys).toEqual(plansOf(shared).map(({ key }) => key));
  });

  test('are one a story where a story of the shelf is not asked', () => {
    const library = libraryFrom({ a: small(1), b: small(2), c: small(3), d: small(4, ['1']) });
    const asked = library.stories.filter(({ id }) => id !== 'b');
    expect(shelvesOf(library, asked).map(({ key }) => key)).toEqual(['story a', 'story c', 'from d for 1']);
    expect(shelvesOf(library, [])).toEqual([]);
  });

  test('law: they hold the passages of these stories, each once, and no other', () => {
    fc.assert(
      fc.property(fc.subarray([...shared.stories.slice(0, 40)]), (asked) => {
        const held = shelvesOf(shared, asked).flatMap(({ places }) =>
          places.map((place) => passageId(place)),
        );
        const meant = asked.flatMap(({ articles }) =>
          articles.flatMap((article) =>
            article.paragraphs.map((paragraph) => passageId({ article, paragraph })),
          ),
        );
        expect(held.sort()).toEqual(meant.sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is found', () => {
  const library = libraryFrom({
    a: { articles: { a: 'The dam opened.\n\nThe dam on the river.\n\nA ferry.' } },
    b: { articles: { b: 'A river ran by the old mill and the new ferry.' }, servers: ['1'] },
  });
  const found = (stories: readonly Story[], worths: Readonly<Record<string, number>>, count = 10) =>
    findIn(shelvesOf(library, stories), new Map(Object.entries(worths)), count).map(({ passage }) =>
      passageId(passage),
    );

  test('has a word that is looked for, the one with most of them first, up to a number', () => {
    // Each of the others has one. A passage is long beside those of its own shelf: a/a#1 is, b/b#1 is not.
    expect(found(library.stories, { dam: 1, river: 1 })).toEqual(['a/a#2', 'b/b#1', 'a/a#1']);
    expect(found(library.stories, { dam: 1, river: 1 }, 2)).toEqual(['a/a#2', 'b/b#1']);
    expect(found(library.stories, { dam: 1, river: 1 }, 0)).toEqual([]);
  });

  test('follows what each word is worth', () => {
    expect(found(library.stories, { ferri: 0.1, open: 1 })).toEqual(['a/a#1', 'a/a#3', 'b/b#1']);
    expect(found(library.stories, { ferri: 1, open: 0.1 })).toEqual(['a/a#3', 'b/b#1', 'a/a#1']);
  });

  test('is of the stories asked alone', () => {
    expect(found(library.stories.slice(1), { dam: 1, river: 1 })).toEqual(['b/b#1']);
    expect(found(library.stories.slice(0, 1), { ferri: 1 })).toEqual(['a/a#3']);
  });

  test('is nothing for no stories, no words, or words that none has', () => {
    expect(found([], { dam: 1 })).toEqual([]);
    expect(found(library.stories, {})).toEqual([]);
    expect(found(library.stories, { helicopt: 1, constructor: 1, ['__proto__']: 1 })).toEqual([]);
  });
});

test('law: found are at most so many, best first, of the stories asked, and every one that has a word', () => {
  const few = shared.stories.slice(0, 30);
  const worth = fc.double({ min: 0.01, max: 1, noNaN: true });
  const worths = fc.dictionary(fc.constantFrom(...contentStems(termsOf(WORDS.join(' ')))), worth, {
    maxKeys: 4,
  });
  fc.assert(
    fc.property(fc.subarray([...few]), worths, fc.nat({ max: 60 }), (asked, words, count) => {
      const weights = new Map(Object.entries(words));
      const found = findIn(shelvesOf(shared, asked), weights, count);
      const having = asked
        .flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs))
        .filter(({ text }) => contentStems(termsOf(text)).some((stem) => weights.has(stem)));
      expect(found).toHaveLength(Math.min(count, having.length));
      expect(new Set(found.map(({ passage }) => passage.paragraph)).size).toBe(found.length);
      for (const { passage } of found) {
        expect(asked).toContain(passage.story);
        expect(having).toContain(passage.paragraph);
      }
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
    }),
  );
});

test('shelves of stories that are the same go on into the next snapshot; of the others they are made anew', () => {
  const before = shelvesOf(open, open.stories);
  const [single] = open.stories;
  const alone = shelvesOf(open, single === undefined ? [] : [single]);
  const changedId = open.stories.at(-1)?.id ?? '';
  const [changed] = libraryFrom({ [changedId]: small(7) }).stories;
  if (changed === undefined) throw new Error('not made');
  const next = libraryOf([...open.stories.slice(0, -1), changed], []);
  carryShelves(open, next);
  const after = shelvesOf(next, next.stories);
  expect(after.map((shelf) => before.includes(shelf))).toEqual(
    plansOf(next).map(({ stories }) => !stories.includes(changed)),
  );
  expect(after.filter((shelf) => !before.includes(shelf))).toHaveLength(1);
  expect(shelvesOf(next, single === undefined ? [] : [single])).toEqual(alone);
  expect(after.flatMap(({ places }) => places.map(passageId))).toEqual(
    shelvesOf(libraryOf(next.stories, []), next.stories).flatMap(({ places }) => places.map(passageId)),
  );
});
