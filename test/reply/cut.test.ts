import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, fitting, pagesOf, sentencesWithin } from '../../src/reply/cut.ts';
import { escapeMarkdown } from '../../src/reply/escape.ts';
import { sentencesOf } from '../../src/story/sentences.ts';

const TEXT = 'One two three. Four five six. Seven eight nine.';

function pages(text: string, budget: number): string[] {
  return pagesOf(text, sentencesOf(text), budget).map(({ start, end }) => text.slice(start, end));
}

test('a long paragraph is split at the ends of sentences', () => {
  expect(pages(TEXT, 32)).toEqual(['One two three. Four five six. ', 'Seven eight nine.']);
  expect(pages(TEXT, 100)).toEqual([TEXT]);
});

test('a sentence that is too long by itself is split between words', () => {
  expect(pages('Short. One two three four five.', 14)).toEqual(['Short. ', 'One two three ', 'four five.']);
  expect(pages('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
});

test('as many whole sentences are taken as fit, from either end', () => {
  const slice = (budget: number, from: 'start' | 'end'): string => {
    const { start, end } = sentencesWithin(TEXT, sentencesOf(TEXT), budget, from);
    return TEXT.slice(start, end);
  };
  expect(slice(32, 'start')).toBe('One two three. Four five six. ');
  expect(slice(32, 'end')).toBe('Four five six. Seven eight nine.');
  expect(slice(100, 'end')).toBe(TEXT);
});

test('a headline is cut between words, and marked', () => {
  expect(clip('A long headline', 15)).toBe('A long headline');
  expect(clip('A long headline of many words', 20)).toBe('A long headline […]');
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('One. ', 'Two two! ', '***', '\\', '👩‍👩‍👧', '\uD83D', ' ', 'averyverylongword'), {
      maxLength: 60,
    })
    .map((pieces) => pieces.join('')),
);

test('law: the pages of a text, joined, are the text, and each fits', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 80 }), (whole, budget) => {
      const parts = pages(whole, budget);
      expect(parts.join('')).toBe(whole);
      for (const part of parts) expect(escapeMarkdown(part).length).toBeLessThanOrEqual(budget);
    }),
  );
});

test('law: a range that is cut begins where it began, and fits', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 80 }), (whole, budget) => {
      const cut = fitting(whole, { start: 0, end: whole.length }, budget);
      expect(cut.start).toBe(0);
      expect(escapeMarkdown(whole.slice(0, cut.end)).length).toBeLessThanOrEqual(budget);
    }),
  );
});
