import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, hasPhrase, quotedIn } from '../../src/search/quoted-phrases.ts';

describe('the phrases in quotation marks', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['straight', 'Who said "gamble with lives"?', ['gamble with lives']],
    ['curly', 'Who said “gamble with lives”?', ['gamble with lives']],
    ['German', 'Who said „gamble with lives“?', ['gamble with lives']],
    ['guillemets', 'Who said «gamble with lives»?', ['gamble with lives']],
    ['guillemets with spaces', 'Who said « gamble with lives »?', ['gamble with lives']],
    ['a mixture', 'Who said “gamble with lives"?', ['gamble with lives']],
    ['two', '"new cables" or “steel cables”', ['new cables', 'steel cables']],
    ['capitals and accents', '“Inés NÚÑEZ”', ['ines nunez']],
    ['dashes and apostrophes', '“won’t – can’t”', ["won't - can't"]],
    ['a line break', '“new\n cables”', ['new cables']],
    ['a comma at the end', '“new cables,”', ['new cables']],
    ['marks at both ends', '“… new cables?!”', ['new cables']],
    ['a full stop inside', '“the U.S. Coast Guard.”', ['the u.s. coast guard']],
    ['two letters', '“EU”', ['eu']],
    ['200 characters', `“${'a'.repeat(200)}”`, ['a'.repeat(200)]],
    ['the first five of six', '"aa" "bb" "cc" "dd" "ee" "ff"', ['aa', 'bb', 'cc', 'dd', 'ee']],
  ])('%s: %s', (_, question, phrases) => {
    expect(quotedIn(question)).toEqual(phrases);
  });

  test.each([
    ['no marks', 'gamble with lives'],
    ['an unclosed straight mark', 'Who said "gamble with lives?'],
    ['an unclosed curly mark', 'Who said “gamble with lives?'],
    ['an unclosed German mark', 'Who said „gamble with lives?'],
    ['an unclosed guillemet', 'Who said «gamble with lives?'],
    ['a closing mark alone', 'gamble with lives” he said'],
    ['single marks', "‘gamble’ or 'gamble'"],
    ['nothing between', 'Who said ""?'],
    ['marks alone between', 'Who said "…?!"?'],
    ['an emoji between', 'Who said “🌊🌊”?'],
    ['a letter', 'Who said “a”?'],
    ['more than 200 characters', `Who said “${'a'.repeat(201)}”?`],
    ['nothing', ''],
  ])('are none for %s', (_, question) => {
    expect(quotedIn(question)).toEqual([]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['one after a letter', 'Is it "a" or "new cables"?', ['new cables']],
    ['one after too long a one', `"${'a '.repeat(101)}" or "new cables"`, ['new cables']],
    ['guillemets that point inwards', '»steel« und »new cables«', ['steel', 'new cables']],
  ])('of a question with %s', (_, question, phrases) => {
    expect(quotedIn(question)).toEqual(phrases);
  });
});

describe('a comparable text', () => {
  test.each([
    ['case', 'The DAM', 'the dam'],
    ['accents', 'Inés Núñez, Ångström', 'ines nunez, angstrom'],
    ['accents in two characters', 'cafe\u0301', 'cafe'],
    ['quotation marks', '“a” „b“ «c»', '"a" "b" "c"'],
    ['apostrophes', 'won’t wonʼt won`t ‘so’', "won't won't won't 'so'"],
    ['dashes', 'a–b—c‑d‐e', 'a-b-c-d-e'],
    ['white space', 'a  b\n\tc\u00A0d', 'a b c d'],
    ['ligatures and wide letters', 'ﬁnance Ｄａｍ', 'finance dam'],
    ['an ellipsis', 'so…', 'so...'],
    ['other alphabets', 'Москва 東京', 'москва 東京'],
  ])('leaves %s aside', (_, text, expected) => {
    expect(comparable(text)).toBe(expected);
  });

  test('leaves an acute accent for an apostrophe aside', () => {
    expect(comparable('won´t')).toBe("won't");
  });
});

describe('a text has a phrase', () => {
  const text = comparable(
    '“We won’t gamble,” said Mayor Inés Núñez of the well-known U.S. café. The 38 cables cost $4.2m.',
  );

  test.each([
    'we',
    "won't gamble",
    'gamble," said mayor',
    'ines nunez',
    'known u.s. cafe',
    'well',
    '38 cables',
    '$4.2m',
  ])('%s', (phrase) => {
    expect(hasPhrase(text, phrase)).toBe(true);
  });

  test.each([
    'on',
    'gamb',
    'amble',
    'ayor ines',
    'mayor ine',
    '8 cables',
    'cables cos',
    'mayor nunez',
    'nunez ines',
    'Mayor',
    'ferry',
  ])('not %s', (phrase) => {
    expect(hasPhrase(text, phrase)).toBe(false);
  });

  test('that stands first inside another word', () => {
    expect(hasPhrase('a damned dam', 'dam')).toBe(true);
    expect(hasPhrase('a damned madam', 'dam')).toBe(false);
  });
});

const MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;
const letters = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter((word) => /^[^\s"“”„«»]+$/u.test(word));
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Dam', 'damned', 'U.S.', 'Núñez,', 'won’t', '(so)', '$4.2', '—', 'a-b', '…'),
  },
  { weight: 1, arbitrary: letters },
);
const space = fc.constantFrom(' ', '\n', '  ', '\u00A0');
const slice = fc
  .tuple(fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat())
  .map(([parts, one, other]) => {
    const ends = [one % parts.length, other % parts.length].sort((first, second) => first - second);
    const [start = 0, end = 0] = ends;
    const chosen = parts.slice(start, end + 1).map(([text]) => text);
    return { text: parts.flat().join(''), quoted: chosen.join(' ') };
  });

test('law: words of a text in quotation marks are found in it, in whatever marks and case', () => {
  fc.assert(
    fc.property(
      slice,
      fc.constantFrom(...MARKS),
      fc.boolean(),
      ({ text, quoted }, [open, close], isShouted) => {
        const { length } = [...quoted];
        fc.pre(length >= 2 && length <= 200 && /[\p{L}\p{N}]/u.test(comparable(quoted)));
        const asked = isShouted ? quoted.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : quoted;
        const phrases = quotedIn(`Who said ${open}${asked}${close} there?`);
        expect(phrases).toHaveLength(1);
        for (const phrase of phrases) expect(hasPhrase(comparable(text), phrase)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('law: a comparable text stays as it is when it is made comparable again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(comparable(comparable(text))).toBe(comparable(text));
    }),
  );
});

test('law: no question is an exception, and gives at most five phrases with a letter or digit', () => {
  const part = fc.oneof(
    fc.constantFrom('"', '“', '”', '„', '«', '»', ' ', 'a', 'dam', '.'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const phrases = quotedIn(parts.join(''));
      expect(phrases.length).toBeLessThanOrEqual(5);
      for (const phrase of phrases) expect(phrase).toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
