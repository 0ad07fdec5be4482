import { describe, expect, test } from 'vitest';
import { baseFormOf } from '../../src/search/base-forms.ts';
import { IRREGULAR_FORMS } from '../../src/search/english/irregular-forms.ts';

const MONTHS =
  'january jan\nfebruary feb\napril apr\naugust aug\nseptember sep sept\noctober oct\nnovember nov\ndecember dec';
const lines = `${IRREGULAR_FORMS}\n${MONTHS}`
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const forms = lines.flatMap((line) => {
  const [base = '', ...others] = line.split(' ');
  return others.map((form) => ({ form, base }));
});

describe('the base of', () => {
  test.each([
    ['went', 'go'],
    ['gone', 'go'],
    ['bought', 'buy'],
    ['children', 'child'],
    ['men', 'man'],
    ['mice', 'mouse'],
    ['colour', 'color'],
    ['jan', 'january'],
    ['sep', 'september'],
    ['sept', 'september'],
    ['dec', 'december'],
  ])('%s is %s', (form, base) => {
    expect(baseFormOf(form)).toBe(base);
  });

  test.each([
    ['a base', 'go'],
    ['a month written out', 'january'],
    ['a month that is never cut short', 'may'],
    ['a form that the stemmer knows', 'resigned'],
    ['a form that is more often another word', 'left'],
    ['a form that is more often another word', 'saw'],
    ['a form in capitals', 'Went'],
    ['no word', ''],
    ['a word of the language it is written in', 'constructor'],
    ['a word of the language it is written in', '__proto__'],
    ['a word of the language it is written in', 'hasOwnProperty'],
  ])('%s is itself: %s', (_, word) => {
    expect(baseFormOf(word)).toBe(word);
  });
});

describe('the list', () => {
  test('is read: every form has the base of its line', () => {
    expect(forms.length).toBeGreaterThan(1_000);
    expect(forms.filter(({ form, base }) => baseFormOf(form) !== base)).toEqual([]);
  });

  test('is a base and at least one form on every line, in letters with one space between', () => {
    expect(lines.filter((line) => !/^[a-z]+(?: [a-z]+)+$/.test(line))).toEqual([]);
  });

  test('has no form under two bases, nor under itself', () => {
    const bases = new Map<string, Set<string>>();
    for (const { form, base } of forms) bases.set(form, (bases.get(form) ?? new Set()).add(base));
    expect([...bases].filter(([, several]) => several.size > 1)).toEqual([]);
    expect(forms.filter(({ form, base }) => form === base)).toEqual([]);
  });
});

test('law: a base has no other base', () => {
  const words = [...new Set(forms.flatMap(({ form, base }) => [form, base]))];
  expect(words.filter((word) => baseFormOf(baseFormOf(word)) !== baseFormOf(word))).toEqual([]);
});
