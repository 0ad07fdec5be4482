import { describe, expect, test } from 'vitest';
import { basicTokens } from '../../src/reader/basic-tokens.ts';
import { type Vocabulary, wordPieces } from '../../src/reader/wordpiece.ts';
import { PIECES } from './made-model.ts';

const UNCASED = { lowersCase: true, stripsAccents: true };
const vocabulary: Vocabulary = {
  ...UNCASED,
  pieces: new Map(PIECES.map((piece, number) => [piece, number])),
  start: 2,
  end: 3,
  unknown: 1,
};

describe('words and marks', () => {
  test.each([
    ['The dam opened, a year late.', ['the', 'dam', 'opened', ',', 'a', 'year', 'late', '.']],
    ['It cost $500+', ['it', 'cost', '$', '500', '+']],
    ['Müller’s café', ['muller', '’', 's', 'cafe']],
    ['大坝 opened 开了', ['大', '坝', 'opened', '开', '了']],
    ['カタカナ 한국', ['カタカナ', '한국'.normalize('NFD')]],
    ['ΣΑΣ İzmir', ['σασ', 'izmir']],
    ['zero\u200Bwidth soft\u00ADhyphen \uFFFD', ['zerowidth', 'softhyphen']],
    ['tab\tline\nspace\u00A0wide\u3000end', ['tab', 'line', 'space', 'wide', 'end']],
    ['', []],
    [' \n\t', []],
  ])('%j', (text, tokens) => {
    expect(basicTokens(text, UNCASED)).toEqual(tokens);
  });

  test('a cased model keeps case and accents', () => {
    expect(basicTokens('Über Café', { lowersCase: false, stripsAccents: false })).toEqual(['Über', 'Café']);
  });
});

describe('numbers of pieces', () => {
  test.each([
    ['The dam opened.', [2, 4, 5, 6, 7, 11, 3]],
    ['DAMS', [2, 5, 8, 3]],
    ['The dam’s', [2, 4, 5, 1, 23, 3]],
    ["“Dam's”, $500", [2, 20, 5, 22, 23, 21, 10, 12, 13, 14, 3]],
    ['über Café', [2, 15, 16, 3]],
    ['坝开了', [2, 17, 18, 1, 3]],
    ['ΣΑΣ', [2, 19, 3]],
    ['damopen', [2, 1, 3]],
    ['', [2, 3]],
  ])('%j', (text, numbers) => {
    expect(wordPieces(text, vocabulary, 64)).toEqual(numbers);
  });

  test('the name of a special piece in a text is a word like others', () => {
    expect(wordPieces('[SEP]', vocabulary, 64)).toEqual([2, 24, 26, 25, 3]);
  });

  test('a word of more than a hundred letters is not taken apart', () => {
    expect(wordPieces('5'.padEnd(99, '00'), vocabulary, 64)).toHaveLength(52);
    expect(wordPieces('5'.padEnd(101, '00'), vocabulary, 64)).toEqual([2, 1, 3]);
  });

  test('a long text is cut, and still ends as it should', () => {
    expect(wordPieces('the dam opened, the dam opened', vocabulary, 6)).toEqual([2, 4, 5, 6, 7, 3]);
    expect(wordPieces('the opened', vocabulary, 4)).toEqual([2, 4, 6, 3]);
  });
});
