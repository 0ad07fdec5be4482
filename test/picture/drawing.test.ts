import { describe, expect, test } from 'vitest';
import { box, proven, provenWords, text, unbroken } from '../../src/picture/drawing.ts';
import { SERIF } from '../../src/picture/look.ts';
import { excerpt, name, words } from '../../src/reply/card.ts';
import { NotVerbatimFault } from '../../src/reply/markdown.ts';
import { placeOf } from '../library.ts';

const place = placeOf('The dam opened on Wednesday.');
const WHOLE = { start: 0, end: 28 };

describe('a drawing', () => {
  test('is proven by reading every excerpt out of its article', () => {
    const root = box(
      { width: 10 },
      text(SERIF, { color: 'red' }, words('“'), excerpt(place, WHOLE), words('”')),
    );
    expect(proven({ width: 10, root })).toEqual({
      width: 10,
      root: {
        kind: 'box',
        style: { width: 10 },
        parts: [
          { kind: 'text', face: SERIF, style: { color: 'red' }, text: '“The dam opened on Wednesday.”' },
        ],
      },
    });
  });

  test('with words that its file does not say is refused', () => {
    const forged = { ...place, article: { ...place.article, source: 'The dam closed on Wednesday.' } };
    const root = box({}, box({}, text(SERIF, {}, excerpt(forged, WHOLE))));
    expect(() => proven({ width: 10, root })).toThrow(NotVerbatimFault);
  });

  test('with a paragraph that its article does not have is refused', () => {
    const strange = { ...place, paragraph: { ...place.paragraph } };
    expect(() => provenWords([excerpt(strange, WHOLE)])).toThrow(NotVerbatimFault);
  });

  test('shows names on one line', () => {
    expect(provenWords([name('Jo\n\tAsh')])).toBe('Jo Ash');
    expect(provenWords([words(unbroken('¶ 1'))])).toBe('¶\u00A01');
  });
});
