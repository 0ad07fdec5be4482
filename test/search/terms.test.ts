import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentStems, termsOf } from '../../src/search/terms.ts';

function stems(text: string): string[] {
  return termsOf(text).map(({ stem }) => stem);
}

function words(text: string): string[] {
  return termsOf(text).map(({ word }) => word);
}

describe('the stems of a text', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', ' … — “” ', []],
    ['words in order', 'Two old bridges', ['two', 'old', 'bridg']],
    ['inflections', 'resign resigned resigning resigns', ['resign', 'resign', 'resign', 'resign']],
    ['a possessive', 'the mayor’s dog', ['the', 'mayor', 'dog']],
    ['a possessive with a straight apostrophe', "the mayor's dog", ['the', 'mayor', 'dog']],
    ['a possessive in capitals', 'THE MAYOR’S', ['the', 'mayor']],
    ['a possessive after an s', 'Krebs’ Krebs’s Krebs', ['kreb', 'kreb', 'kreb']],
    ['a name with an apostrophe', "O’Neill O'Neill O’Neill’s", ['oneil', 'oneil', 'oneil']],
    ['contractions, curly and straight', "won’t won't", ['wont', 'wont']],
    ['a word in single quotation marks', "‘Stay’ or 'stay'", ['stay', 'or', 'stay']],
    [
      'hyphens',
      'a well-known so-called “cyber-attack”',
      ['a', 'well', 'know', 'so', 'call', 'cyber', 'attack'],
    ],
    ['a dash between words', 'the dam—old—opened', ['the', 'dam', 'old', 'open']],
    ['an ampersand', 'Johnson&Johnson', ['johnson', 'johnson']],
    ['a slash', 'and/or', ['and', 'or']],
    ['an address', 'post.example.com', ['post', 'exampl', 'com']],
    ['thousands', '14,000 and 1,250,000', ['14000', 'and', '1250000']],
    ['numbers in a row', '10,20 2,5', ['10', '20', '2', '5']],
    ['a decimal', '$4.2 million, 7.5%', ['4.2', 'million', '7.5']],
    ['a number at the end of a sentence', 'It has 42.', ['it', 'has', '42']],
    ['a date in digits', '2020-11-17', ['2020', '11', '17']],
    ['letters with digits', 'COVID-19 MP4 1990s', ['covid', '19', 'mp4', '1990s']],
    ['an acronym with full stops', 'the U.S. and D.C.', ['the', 'us.', 'and', 'dc']],
    ['one without the last', 'the U.S and', ['the', 'us.', 'and']],
    ['one without any', 'the US in DC', ['the', 'us.', 'in', 'dc']],
    ['one of three letters', 'the F.B.I. is the FBI', ['the', 'fbi', 'is', 'the', 'fbi']],
    ['a text in capitals', 'WHO LET US IN?', ['who', 'let', 'us', 'in']],
    ['one before a hyphen', 'U.S.-made', ['us.', 'make']],
    ['the pronoun', 'Us and us', ['us', 'and', 'us']],
    ['accents', 'Inés Núñez, café, Zoë, Ångström', ['ine', 'nunez', 'cafe', 'zoe', 'angstrom']],
    ['accents in two characters', 'Nu\u0301n\u0303ez cafe\u0301', ['nunez', 'cafe']],
    ['ligatures and wide letters', 'ﬁnance Ｄａｍ', ['financ', 'dam']],
    ['other alphabets', 'Москва 東京', ['москва', '東京']],
    ['months cut short', 'Jan. Feb. Sept. Nov Dec', ['januari', 'februari', 'septemb', 'novemb', 'decemb']],
    ['months written out', 'January February September', ['januari', 'februari', 'septemb']],
    ['full stops after words', 'No. It is. Mr. Ash', ['no', 'it', 'is', 'mr', 'ash']],
    ['an ellipsis', 'wait...what', ['wait', 'what']],
    ['emoji', 'dam🌊river', ['dam', 'river']],
  ])('%s: %s', (_, text, expected) => {
    expect(stems(text)).toEqual(expected);
  });
});

test('a word is given as it stands in the text', () => {
  expect(words('The Mayor’s well-known U.S. cafés, on Nov. 3')).toEqual([
    'The',
    'Mayor’s',
    'well',
    'known',
    'U.S.',
    'cafés',
    'on',
    'Nov',
    '3',
  ]);
});

describe('words without matter of their own', () => {
  test.each([
    'who',
    'Who',
    'What’s',
    "what's",
    'whats',
    'don’t',
    "don't",
    'dont',
    'DIDN’T',
    'they’re',
    'I’ve',
    'it’s',
    'its',
    'the',
    'us',
  ])('%s is one', (text) => {
    expect(termsOf(text).map(({ isStopWord }) => isStopWord)).toEqual([true]);
  });

  test.each(['U.S.', 'mayor', 'Mayor’s', '3', 'won', 'Ms'])('%s is none', (text) => {
    expect(termsOf(text).map(({ isStopWord }) => isStopWord)).toEqual([false]);
  });

  test('are not looked for', () => {
    expect(contentStems(termsOf('Why did the mayor say that he won’t resign?'))).toEqual(['mayor', 'resign']);
  });

  test('are looked for when there is nothing else', () => {
    expect(contentStems(termsOf('Who is it?'))).toEqual(['who', 'is', 'it']);
    expect(contentStems(termsOf('?'))).toEqual([]);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((source) => source.normalize('NFKC')),
  fc
    .array(fc.constantFrom('U.S.', 'Jan.', '1,000', '.', '’', "'s", '-', '&', 'é', '\u0301', 'a', 'Dam', ' '))
    .map((parts) => parts.join('')),
);

test('law: every text is read, each word stands in it, and each stem has a letter or a digit', () => {
  fc.assert(
    fc.property(text, (source) => {
      const plain = source.normalize('NFC').replaceAll(',', '');
      for (const { word, stem } of termsOf(source)) {
        expect(plain).toContain(word.replaceAll(',', ''));
        expect(stem).toMatch(/[\p{L}\p{N}]/u);
        expect(stem).not.toMatch(/\s/u);
      }
    }),
  );
});

test('law: composed or decomposed, curly or straight, a text has the same stems', () => {
  const letters = fc.constantFrom(...'aeinozNÉñü', '’', ' ', '-', 'é', 's');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (source) => {
      expect(stems(source.normalize('NFD'))).toEqual(stems(source));
      expect(stems(source.replaceAll('’', "'"))).toEqual(stems(source));
    }),
  );
});
