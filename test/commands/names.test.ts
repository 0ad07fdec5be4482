import { describe, expect, test } from 'vitest';
import {
  everyone,
  findSomeone,
  nameKey,
  othersCard,
  type Someone,
  speakers,
  suggestNames,
} from '../../src/commands/names.ts';
import { line, name, words } from '../../src/reply/card.ts';
import { cards } from '../../src/words/index.ts';
import { libraryFrom } from '../library.ts';

const { stories } = libraryFrom({
  bridge: {
    people: [{ name: 'Ann Lee', aliases: ['Annie'], role: 'engineer' }],
    articles: {
      a: [
        'Jo Ash, the mayor, closed the bridge. “It is not safe,” Ash said.',
        'Ann Lee, an engineer, had found cracks in it.',
        '“We will mend it by May,” said Ash. A witness said: “I heard it crack.”',
        'Jo Ash met Robert Brown in June.',
      ].join('\n\n'),
    },
  },
  dam: {
    articles: {
      b: [
        'Jo Ash opened the dam with Ann Lee.',
        '“It will last,” said Ann Lee.',
        'Ann Lee planned it.',
        'Ann Lee built it.',
      ].join('\n\n'),
    },
  },
});

const [story] = stories;
if (story === undefined) throw new Error('no story');

function inShort({ name, story, person }: Someone): string {
  return `${name} of ${story.id}${person === undefined ? ', described only' : ''}`;
}

describe('everyone', () => {
  test('is listed with all names, those named in most paragraphs first', () => {
    expect(everyone(stories).map(({ value, names }) => [inShort(value), ...names])).toEqual([
      // Four paragraphs.
      ['Ann Lee of dam', 'Ann Lee'],
      // Three paragraphs.
      ['Jo Ash of bridge', 'Jo Ash', 'Ash'],
      // One paragraph each, in the order of the stories and of their people.
      ['Ann Lee of bridge', 'Ann Lee', 'Annie'],
      ['Robert Brown of bridge', 'Robert Brown'],
      ['Jo Ash of dam', 'Jo Ash'],
    ]);
  });

  test('of no story is nobody', () => {
    expect(everyone([])).toEqual([]);
  });
});

test('speakers are listed with all names, the most quoted first', () => {
  expect(speakers(stories).map(({ value, names }) => [inShort(value), ...names])).toEqual([
    // Two quotations.
    ['Jo Ash of bridge', 'Jo Ash', 'Ash'],
    // One each, in the order of the stories.
    ['A witness of bridge, described only', 'A witness'],
    ['Ann Lee of dam', 'Ann Lee'],
  ]);
});

describe('somebody is found', () => {
  test.each([
    ['whoever the story names most', 'Ann Lee', 'Ann Lee of dam'],
    ['a part of the name', 'ash', 'Jo Ash of bridge'],
    ['a name without accents or capitals', 'robert brown', 'Robert Brown of bridge'],
  ])('%s', (_, typed, found) => {
    const match = findSomeone(typed, everyone(stories));
    expect(match.outcome === 'found' ? inShort(match.someone) : match).toBe(found);
  });

  test('or those near, each once', () => {
    const match = findSomeone('Ann Leigh', everyone(stories));
    expect(match).toMatchObject({ outcome: 'near' });
    expect(match.outcome === 'near' ? match.others.map(inShort) : match).toEqual(['Ann Lee of dam']);
  });

  test('or several that have a word of it', () => {
    const known = ['Ann Lee', 'Robert Lee'].map((one) => ({
      value: { name: one, story, person: undefined },
      names: [one],
    }));
    expect(findSomeone('Lee', known)).toEqual({
      outcome: 'several',
      others: known.map(({ value }) => value),
    });
  });

  test('or nobody', () => {
    expect(findSomeone('Wilhelmina', everyone(stories))).toEqual({ outcome: 'near', others: [] });
  });
});

test('a name is suggested once, though two stories have it', () => {
  expect(suggestNames('', everyone(stories))).toEqual(
    ['Ann Lee', 'Jo Ash', 'Robert Brown'].map((one) => ({ name: one, value: one })),
  );
  expect(suggestNames('brow', everyone(stories))).toEqual([{ name: 'Robert Brown', value: 'Robert Brown' }]);
});

test('the key of a name is the same however it is written, and another for another name', () => {
  expect(nameKey('Inés Núñez')).toMatch(/^[\w-]{8}$/);
  for (const same of ['INÉS NÚÑEZ', 'Ines  Nunez', ' Ine\u0301s Núñez']) {
    expect(nameKey(same)).toBe(nameKey('Inés Núñez'));
  }
  expect(nameKey('Inés Núñes')).not.toBe(nameKey('Inés Núñez'));
});

describe('nobody of that name, or several', () => {
  const opens = (someone: Someone) => ({ command: 'who', state: someone.name });
  const others = ['Ann Lee', 'Jo Ash'].map((one) => ({ name: one, story, person: undefined }));
  const items = others.map((one) => line('item', name(one.name)));
  const buttons = [
    { label: 'Ann Lee', opens: { command: 'who', state: 'Ann Lee' } },
    { label: 'Jo Ash', opens: { command: 'who', state: 'Jo Ash' } },
  ];

  test('nobody is said, with those near and a button for each', () => {
    const lines = [line('text', words(cards.nobody('Ann Leigh'))), line('text', words(cards.didYouMean))];
    expect(othersCard('Ann Leigh', { outcome: 'near', others }, true, opens)).toEqual({
      question: undefined,
      sections: [[...lines, ...items]],
      buttons,
      private: true,
    });
  });

  test('several are said, each with a button', () => {
    expect(othersCard('A', { outcome: 'several', others }, false, opens)).toEqual({
      question: undefined,
      sections: [[line('text', words(cards.several('A'))), ...items]],
      buttons,
      private: false,
    });
  });

  test('nobody is said alone when nobody is near, and what was typed is cut when it is long', () => {
    expect(othersCard('Who '.repeat(40), { outcome: 'near', others: [] }, false, opens)).toEqual({
      question: undefined,
      sections: [[line('text', words(cards.nobody(`${'Who '.repeat(18)}Who […]`)))]],
      buttons: [],
      private: false,
    });
  });
});
