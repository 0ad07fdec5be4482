import { describe, expect, test } from 'vitest';
import { scoreDates } from '../../bench/dates/score.ts';
import type { DatesDocument, GivenTimex } from '../../bench/dates/set.ts';

const TEXT = 'On Friday the ferry sank. It had sailed for three weeks, since last March.';

const spanOf = (words: string, value: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, value };
};
const DOCUMENT: DatesDocument = {
  id: 'made',
  source: 'news',
  dct: '2024-05-06',
  text: TEXT,
  timexes: [
    { ...spanOf('Friday', '2024-05-03'), type: 'DATE' },
    { ...spanOf('three weeks', 'P3W'), type: 'DURATION' },
    { ...spanOf('last March', '2024-03'), type: 'DATE' },
  ],
};
const score = (given: readonly GivenTimex[], document = DOCUMENT) => scoreDates([document], { made: given });

describe('Temporal expressions', () => {
  test('that are the same have full marks, whatever white space is around them', () => {
    const { figures, mistakes } = score([
      spanOf(' Friday ', '2024-05-03'),
      spanOf('three weeks', 'P3W'),
      spanOf('last March', '2024-03'),
    ]);
    expect(figures).toEqual({
      'all: relaxed F1': 1,
      'all: strict F1': 1,
      'all: value F1': 1,
      'all: calendar F1': 1,
    });
    expect(mistakes).toEqual([]);
  });

  test('are told apart by what is wrong with them', () => {
    const { figures, mistakes } = score([
      spanOf('On Friday', '2024-05-03'),
      spanOf('last March', '2023-03'),
      spanOf('ferry', '2024'),
    ]);
    expect(mistakes.map(({ kind, expected, given }) => [kind, expected, given])).toEqual([
      ['missed', 'three weeks = P3W', undefined],
      ['spurious', undefined, 'ferry = 2024'],
      ['wrong value', 'last March = 2024-03', 'last March = 2023-03'],
      ['wrong extent', 'Friday = 2024-05-03', 'On Friday = 2024-05-03'],
    ]);
    expect(figures['all: relaxed F1']).toBeCloseTo(2 / 3, 10);
    expect(figures['all: strict F1']).toBeCloseTo(1 / 3, 10);
    expect(figures['all: value F1']).toBeCloseTo(1 / 3, 10);
    // One right of three on the calendar that are given, and of two that are expected.
    expect(figures['all: calendar F1']).toBeCloseTo(2 / 5, 10);
  });

  test('are not asked for off the calendar where the set marks dates of the calendar only', () => {
    const document: DatesDocument = {
      ...DOCUMENT,
      scheme: 'tei-date',
      timexes: [{ ...spanOf('Friday', '2024-05-03'), type: 'DATE' }],
      optional: [spanOf('last March', '')],
    };
    const given = [spanOf('Friday', '2024-05-03'), spanOf('three weeks', 'P3W'), spanOf('March', '2024-03')];
    expect(score(given, document).figures['all: value F1']).toBe(1);
  });

  test('are counted by source where there are several', () => {
    const other = { ...DOCUMENT, id: 'other', source: 'letters' };
    const { figures } = scoreDates([DOCUMENT, other], { other: [spanOf('Friday', '2024-05-03')] });
    expect(figures['all: relaxed F1']).toBeCloseTo(2 / 7, 10);
    expect(figures['news: relaxed F1']).toBe(0);
    expect(figures['letters: relaxed F1']).toBe(0.5);
  });
});
