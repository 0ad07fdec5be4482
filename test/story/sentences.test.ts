import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceRanges, sentencesOf } from '../../src/story/sentences.ts';

function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('a full stop that ends no sentence', () => {
  test.each([
    ['a title', 'Mr. Brown met Dr. Ann Lee. They spoke.', ['Mr. Brown met Dr. Ann Lee.', 'They spoke.']],
    [
      'initials',
      'J. R. Oak and George W. Reed left. He stayed.',
      ['J. R. Oak and George W. Reed left.', 'He stayed.'],
    ],
    ['a month', 'It began on Jan. 6, 2021. It ended.', ['It began on Jan. 6, 2021.', 'It ended.']],
    ['a dotted name', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['a decimal point', 'Rates rose 3.5 percent. Stocks fell.', ['Rates rose 3.5 percent.', 'Stocks fell.']],
    ['a number', 'See No. 5 on the list. It is short.', ['See No. 5 on the list.', 'It is short.']],
    [
      'a company',
      'Acme Corp. Chief Jo Ash quit. Sales fell.',
      ['Acme Corp. Chief Jo Ash quit.', 'Sales fell.'],
    ],
    ['a list number', '1. The first point. More on it.', ['1. The first point.', 'More on it.']],
    ['time of day', 'They met at 5 p.m. Monday. It rained.', ['They met at 5 p.m. Monday.', 'It rained.']],
    [
      'an ellipsis',
      'He said “we ... shall see” and left. Bye.',
      ['He said “we ... shall see” and left.', 'Bye.'],
    ],
    ['an ellipsis character', 'It … Bob says … is over. Yes.', ['It … Bob says … is over.', 'Yes.']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('a mark that does end one', () => {
  test.each([
    [
      'after an abbreviation that an opening word follows',
      'He left the U.S. The trip was long.',
      ['He left the U.S.', 'The trip was long.'],
    ],
    [
      'after a company that a quotation follows',
      'He runs Acme Inc. “It is mine.”',
      ['He runs Acme Inc.', '“It is mine.”'],
    ],
    ['inside a quotation', '“I quit.” She meant it.', ['“I quit.”', 'She meant it.']],
    ['inside straight quotation marks', '"I quit." She meant it.', ['"I quit."', 'She meant it.']],
    ['a question', 'Why? Nobody knows.', ['Why?', 'Nobody knows.']],
    ['four dots', 'He trailed off.... Then he left.', ['He trailed off....', 'Then he left.']],
    ['in brackets', '(He left.) Then it rained.', ['(He left.)', 'Then it rained.']],
    ['in Chinese', '他走了。她留下。', ['他走了。', '她留下。']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('a quoted question goes on', () => {
  test.each([
    [
      'before a verb of saying',
      '“Why now?” Oak asked. No one spoke.',
      ['“Why now?” Oak asked.', 'No one spoke.'],
    ],
    [
      'before a title and a verb',
      '“Never!” former director Jo Ash wrote. So it was.',
      ['“Never!” former director Jo Ash wrote.', 'So it was.'],
    ],
    ['before a small letter', '“Why?” he asked. Silence.', ['“Why?” he asked.', 'Silence.']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

test('a text without any end is one sentence', () => {
  expect(split('No end in sight')).toEqual(['No end in sight']);
  expect(sentencesOf('')).toEqual([]);
});

test('law: the ranges tile the text, byte for byte', () => {
  const prose = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Mr. ', 'U.S. ', '… ', '.” ', '? ', 'He said', ' 3.5', '。', '\n', '"'),
    ),
  );
  fc.assert(
    fc.property(prose, (pieces) => {
      const text = pieces.join('');
      const ranges = sentenceRanges(text);
      expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(ranges.every(({ start, end }) => end > start)).toBe(true);
    }),
  );
});

test('law: what lies between sentences is white space alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let from = 0;
      for (const { start, end } of sentencesOf(text)) {
        expect(text.slice(from, start).trim()).toBe('');
        from = end;
      }
      expect(text.slice(from).trim()).toBe('');
    }),
  );
});
