import fc from 'fast-check';
import { expect, test } from 'vitest';
import { line, type Section, words } from '../../src/reply/card.ts';
import { entriesThatFit, entryPages } from '../../src/reply/pages.ts';

const entry = (text: string) => [line('text', words(text))];
const itself = (section: Section) => section;

test('eight entries stand on a page', () => {
  const entries = Array.from({ length: 17 }, (_, index) => entry(`Entry ${index}`));
  expect(entryPages(entries, itself).map((page) => page.length)).toEqual([8, 8, 1]);
});

test('fewer do when they are long', () => {
  const entries = Array.from({ length: 4 }, () => entry('x'.repeat(1300)));
  expect(entryPages(entries, itself).map((page) => page.length)).toEqual([2, 2]);
});

test('law: no entry is lost, and none stands twice', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4000 })), (lengths) => {
      const entries = lengths.map((length) => entry('x'.repeat(length)));
      expect(entryPages(entries, itself).flat()).toEqual(entries);
    }),
  );
});

test('of a ranked list the first that fit are taken, a long one passed over', () => {
  const entries = [entry('x'.repeat(2000)), entry('y'.repeat(1500)), entry('z'.repeat(700))];
  expect(entriesThatFit(entries, itself)).toEqual([entries[0], entries[2]]);
});

test('no more are taken than a page holds', () => {
  const entries = Array.from({ length: 17 }, (_, index) => entry(`Entry ${index}`));
  expect(entriesThatFit(entries, itself)).toEqual(entries.slice(0, 8));
});

test('the first is taken however long it is', () => {
  expect(entriesThatFit([entry('x'.repeat(4000))], itself)).toHaveLength(1);
});
