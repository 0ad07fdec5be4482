import fc from 'fast-check';
import { expect, test } from 'vitest';
import { line, words } from '../../src/reply/card.ts';
import { entryPages } from '../../src/reply/pages.ts';

const entry = (text: string) => [line('text', words(text))];

test('eight entries stand on a page', () => {
  const entries = Array.from({ length: 17 }, (_, index) => entry(`Entry ${index}`));
  expect(entryPages(entries).map((page) => page.length)).toEqual([8, 8, 1]);
});

test('fewer do when they are long', () => {
  const entries = Array.from({ length: 4 }, () => entry('x'.repeat(1300)));
  expect(entryPages(entries).map((page) => page.length)).toEqual([2, 2]);
});

test('law: no entry is lost, and none stands twice', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4000 })), (lengths) => {
      const entries = lengths.map((length) => entry('x'.repeat(length)));
      expect(entryPages(entries).flat()).toEqual(entries);
    }),
  );
});
