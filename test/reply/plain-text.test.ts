import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Card,
  citation,
  excerpt,
  type Line,
  line,
  name,
  type Piece,
  words,
} from '../../src/reply/card.ts';
import { NotVerbatimFault } from '../../src/reply/markdown.ts';
import { type PlainTextStyle, plainTextOf } from '../../src/reply/plain-text.ts';
import { libraryFrom, placeOf } from '../library.ts';

const PLAIN: PlainTextStyle = { columns: undefined, ansi: false };
const ANSI: PlainTextStyle = { columns: undefined, ansi: true };

const TEXT = 'The dam opened. It is *high*.';
const LAST = { start: 16, end: 29 };
const place = placeOf(TEXT, { url: 'https://example.org/dam' });
const [article] = libraryFrom({ s: { articles: { dam: TEXT } } }).stories[0]?.articles ?? [];

function cardOf(...sections: readonly (readonly Line[])[]): Card {
  return { question: 'Is it high?', sections, buttons: [], private: false };
}

function drawn(piece: Piece, style = PLAIN): string {
  return plainTextOf(cardOf([line('text', piece)]), style);
}

test('a card is its lines, each with its mark, an empty line between sections', () => {
  const card: Card = {
    question: 'Is it high?',
    sections: [
      [line('heading', name('The dam')), line('text', words('The story says:', true))],
      [
        line('quotation', words('[…] '), excerpt(place, { start: 0, end: TEXT.length }, LAST)),
        line('item', words('one'), words(' and two')),
        line('small', citation(place, LAST)),
        line('code', words('pilcrow1:a_b*')),
      ],
    ],
    buttons: [{ label: 'More', opens: { command: 'ask', state: '' } }],
    private: true,
  };
  const address = 'https://example.org/dam#:~:text=It%20is%20%2Ahigh%2A.';
  expect(plainTextOf(card, PLAIN)).toBe(
    [
      '**The dam**',
      '**The story says:**',
      '',
      '  │ […] The dam opened. **It is *high*.**',
      '  • one and two',
      `    Headline a, The Valley Post, May 15, 2024, ¶ 1 of 1 <${address}>`,
      'pilcrow1:a_b*',
    ].join('\n'),
  );
});

test('a terminal shows bold as bold', () => {
  expect(drawn(words('It is high.', true), ANSI)).toBe('\u001B[1mIt is high.\u001B[22m');
  expect(drawn(excerpt(place, { start: 0, end: TEXT.length }, LAST), ANSI)).toBe(
    'The dam opened. \u001B[1mIt is *high*.\u001B[22m',
  );
  expect(drawn(words('', true), ANSI)).toBe('');
});

describe('a piece', () => {
  test.each<readonly [string, Piece, string]>([
    [
      'a citation without paragraph',
      { kind: 'citation', citation: { article: place.article, at: undefined, short: false } },
      'Headline a, The Valley Post, May 15, 2024 <https://example.org/dam>',
    ],
    ['a short citation without address', citation(placeOf(TEXT), LAST, true), '¶ 1 of 1'],
    ['a command', { kind: 'command', name: 'ask' }, '/ask'],
    [
      'a link',
      { kind: 'link', label: 'Licence', url: 'https://example.org' },
      'Licence <https://example.org>',
    ],
    ['part of a paragraph', excerpt(place, { start: 4, end: 7 }), 'dam'],
    ['Markdown in a name, as it is', name('*a* \\_b_'), '*a* \\_b_'],
  ])('%s', (_, piece, text) => {
    expect(drawn(piece)).toBe(text);
  });
});

test('what could move the cursor or recolour the screen is a space', () => {
  const nasty = 'a\u001B[31mb\u0007c\nd\u009Be';
  expect(drawn(name(nasty))).toBe('a [31mb c d e');
  expect(drawn(excerpt(placeOf(nasty), { start: 0, end: nasty.length }), ANSI)).toBe('a [31mb c d e');
});

describe('lines are broken between words', () => {
  const LONG = 'one two three four five six seven eight nine ten eleven twelve';

  test.each<readonly [string, Line, readonly string[]]>([
    [
      'a text',
      line('text', words(LONG)),
      ['one two three four five six seven eight', 'nine ten eleven twelve'],
    ],
    [
      'a quotation, with its mark before every row',
      line('quotation', words(LONG)),
      ['  │ one two three four five six seven', '  │ eight nine ten eleven twelve'],
    ],
    [
      'an item, indented from the second row on',
      line('item', words(LONG)),
      ['  • one two three four five six seven', '    eight nine ten eleven twelve'],
    ],
    [
      'a word that is longer than a row, by itself',
      line('text', words(`one ${'x'.repeat(50)} two`)),
      ['one', 'x'.repeat(50), 'two'],
    ],
  ])('%s', (_, one, rows) => {
    expect(plainTextOf(cardOf([one]), { columns: 40, ansi: false }).split('\n')).toEqual(rows);
  });

  test('and codes for bold take no room', () => {
    const text = 'one two three four five six seven eight!';
    expect(text).toHaveLength(40);
    expect(plainTextOf(cardOf([line('text', words(text, true))]), { columns: 40, ansi: true })).toBe(
      `\u001B[1m${text}\u001B[22m`,
    );
  });

  test('law: rows fit unless they are one word, and joined they are the text', () => {
    const text = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'é', '-'), minLength: 1, maxLength: 50 }), {
        minLength: 1,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 100 }), (whole, columns) => {
        const rows = plainTextOf(cardOf([line('text', words(whole))]), { columns, ansi: false }).split('\n');
        expect(rows.join(' ')).toBe(whole);
        for (const row of rows) if (row.includes(' ')) expect(row.length).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('words that are no passage are not shown', () => {
  test.each<readonly [string, Piece]>([
    [
      'the file says something else',
      excerpt({ ...place, article: { ...place.article, source: TEXT.toUpperCase() } }, LAST),
    ],
    ['the paragraph is of another article', excerpt({ ...place, article: article ?? place.article }, LAST)],
    [
      'the paragraph was changed',
      excerpt({ ...place, paragraph: { ...place.paragraph, text: TEXT.replace('high', 'low') } }, LAST),
    ],
  ])('when %s', (_, piece) => {
    expect(() => drawn(piece)).toThrow(NotVerbatimFault);
  });
});
