import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findByName, folded, matching, type Named } from '../../src/commands/find-by-name.ts';

const PEOPLE: readonly Named<string>[] = [
  { value: 'ash', names: ['Jo Ash', 'Minister Ash'] },
  { value: 'nunez', names: ['Inés Núñez', 'Mayor Núñez'] },
  { value: 'lee', names: ['Ann Lee'] },
  { value: 'lees', names: ['Robert Lee', 'Bobby O’Neill-Lee'] },
  { value: 'guard', names: ['U.S. Coast Guard'] },
];

function found(typed: string) {
  const match = findByName(typed, PEOPLE);
  return match.outcome === 'found' ? match.value : match.values.map(({ value }) => value);
}

function offered(typed: string): string[] {
  return matching(typed, PEOPLE).map(({ value }) => value);
}

test.each([
  ['Inés  NÚÑEZ ', 'ines nunez'],
  ['O’Neill ‘x’', "o'neill 'x'"],
  ['a\n\tb', 'a b'],
  ['ﬁ', 'fi'],
  [' ', ''],
])('“%s” is folded to “%s”', (text, key) => {
  expect(folded(text)).toBe(key);
});

describe('who was typed is found', () => {
  test.each([
    ['by the whole name', 'Jo Ash', 'ash'],
    ['by another of the names', 'Minister Ash', 'ash'],
    ['in any case', 'jO aSH', 'ash'],
    ['with white space around and between', '  Jo   Ash ', 'ash'],
    ['without accents', 'ines nunez', 'nunez'],
    ['by one of its words', 'Núñez', 'nunez'],
    ['by its words in another order', 'Ash, Jo', 'ash'],
    ['by a part of a hyphenated name, with a straight apostrophe', "O'Neill", 'lees'],
    ['by some words of several', 'coast guard', 'guard'],
  ])('%s', (_, typed, value) => {
    expect(found(typed)).toBe(value);
  });
});

describe('several, or those near, are offered', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['two that have the word', 'Lee', ['lee', 'lees']],
    // “Asch” is one letter of four from “Ash”.
    ['one slip in a word', 'Asch', ['ash']],
    // One letter of eight; “Ann Lee” itself is too far away.
    ['one slip in the whole name', 'Inez Nunez', ['nunez']],
    ['no part of a word', 'uar', []],
    ['nobody like it', 'Wilhelmina', []],
    ['nothing', ' ', []],
    ['signs alone', '?!', []],
  ])('%s', (_, typed, values) => {
    expect(found(typed)).toEqual(values);
  });

  test('the nearest first, and those equally near in the order they came in', () => {
    const known = ['Braun', 'Browne', 'Brawn', 'Brown'].map((name) => ({ value: name, names: [name] }));
    const match = findByName('Brownn', known);
    // One letter of six from Brown and from Browne, two from Brawn, three (too many) from Braun.
    expect(match).toEqual({ outcome: 'near', values: [known[1], known[3], known[2]] });
  });

  test('and which of the two it is, is told', () => {
    expect(findByName('Lee', PEOPLE)).toMatchObject({ outcome: 'several' });
    expect(findByName('Asch', PEOPLE)).toMatchObject({ outcome: 'near' });
    expect(findByName('Wilhelmina', PEOPLE)).toMatchObject({ outcome: 'near' });
  });

  test('a whole name wins over a part of another', () => {
    const known = ['Lee Marsh', 'Lee'].map((name) => ({ value: name, names: [name] }));
    expect(findByName('lee', known)).toEqual({ outcome: 'found', value: 'Lee' });
  });

  test('one name for several is several', () => {
    const known = [1, 2].map((value) => ({ value, names: ['Jo Ash'] }));
    expect(findByName('Jo Ash', known)).toEqual({ outcome: 'several', values: known });
  });

  test('at most five', () => {
    const known = [1, 2, 3, 4, 5, 6].map((value) => ({ value, names: [`Ash ${value}`] }));
    expect(findByName('Ash', known)).toEqual({ outcome: 'several', values: known.slice(0, 5) });
  });
});

describe('while it is being typed', () => {
  test.each<readonly [string, readonly string[]]>([
    ['', ['ash', 'nunez', 'lee', 'lees', 'guard']],
    ['  ', ['ash', 'nunez', 'lee', 'lees', 'guard']],
    ['j', ['ash']],
    ['NÚ', ['nunez']],
    ['coast', ['guard']],
    ['lee', ['lee', 'lees']],
    ['zzz', []],
  ])('“%s”', (typed, values) => {
    expect(offered(typed)).toEqual(values);
  });

  test('whole name, beginning, word, middle: in this order', () => {
    const known = ['Mann', 'Joan', 'Bob Ann', 'Anna', 'Ann'].map((name) => ({ value: name, names: [name] }));
    expect(matching('ann', known).map(({ value }) => value)).toEqual(['Ann', 'Anna', 'Bob Ann', 'Mann']);
  });
});

const name = fc.string({ unit: fc.constantFrom(...'abé ’-'), minLength: 1, maxLength: 8 });
const known = fc
  .array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
  .map((all) => all.map((names, value) => ({ value, names })));

test('law: a name that one alone has finds it', () => {
  fc.assert(
    fc.property(known, (all) => {
      for (const { value, names } of all) {
        for (const typed of names) {
          const same = all.filter((one) => one.names.some((other) => folded(other) === folded(typed)));
          const match = findByName(typed, all);
          if (same.length === 1) expect(match).toEqual({ outcome: 'found', value });
          else expect(match).toEqual({ outcome: 'several', values: same.slice(0, 5) });
        }
      }
    }),
  );
});

test('law: only what is known is found, whatever was typed', () => {
  fc.assert(
    fc.property(known, fc.oneof(name, fc.string({ unit: 'binary' })), (all, typed) => {
      const match = findByName(typed, all);
      const values = match.outcome === 'found' ? [match.value] : match.values.map(({ value }) => value);
      expect(values.length).toBeLessThanOrEqual(5);
      expect(new Set(values).size).toBe(values.length);
      for (const value of values) expect(all.map((one) => one.value)).toContain(value);
      for (const entry of matching(typed, all)) expect(all).toContain(entry);
    }),
  );
});
