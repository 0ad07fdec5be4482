import { expect, test } from 'vitest';
import { piecesOf } from '../../bench/extraction/pieces.ts';

test('A text is cut at empty lines or at each line, and each piece knows where it begins', () => {
  const text = 'First line\nof one.\n\n  Second.\n';
  expect(piecesOf(text, 'empty line')).toEqual([
    { text: 'First line of one.', start: 0 },
    { text: 'Second.', start: 22 },
  ]);
  expect(piecesOf(text, 'line')).toEqual([
    { text: 'First line', start: 0 },
    { text: 'of one.', start: 11 },
    { text: 'Second.', start: 22 },
  ]);
});
