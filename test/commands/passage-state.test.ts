import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodePassages,
  encodePassages,
  MAX_STATE_LENGTH,
  type PassageState,
} from '../../src/commands/passage-state.ts';

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const characters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...base64url), minLength: length, maxLength: length });

const reference = fc.record({
  articleKey: fc.oneof(characters(8), fc.constantFrom('aaaaaaaa', 'bbbbbbbb')),
  paragraph: fc.integer({ min: 1, max: 4095 }),
  sentence: fc.integer({ min: 0, max: 4095 }),
  check: characters(3),
});

const state: fc.Arbitrary<PassageState> = fc.record({
  outcome: fc.constantFrom('answered', 'closest', 'not-in-story'),
  view: fc.constantFrom('passage', 'context'),
  oneStory: fc.boolean(),
  index: fc.constant(0),
  part: fc.option(fc.integer({ min: 0, max: 4095 }), { nil: undefined }),
  passages: fc.array(reference, { minLength: 1, maxLength: 7 }),
});

test('law: a state comes back as it was, but for passages at the end that did not fit', () => {
  fc.assert(
    fc.property(state, (before) => {
      const text = encodePassages(before);
      const after = decodePassages(text);
      expect(text.length).toBeLessThanOrEqual(MAX_STATE_LENGTH);
      expect(after).toEqual({ ...before, passages: before.passages.slice(0, after?.passages.length) });
      expect(after?.passages.length).toBeGreaterThanOrEqual(Math.min(5, before.passages.length));
    }),
  );
});

test('seven passages of four articles fit into a button', () => {
  const passages = ['a', 'a', 'b', 'b', 'b', 'c', 'd'].map((letter, index) => ({
    articleKey: letter.repeat(8),
    paragraph: 100 + index,
    sentence: 1,
    check: 'xyz',
  }));
  const text = encodePassages({
    outcome: 'answered',
    view: 'passage',
    oneStory: false,
    index: 0,
    part: undefined,
    passages,
  });
  expect(decodePassages(text)?.passages).toEqual(passages);
});

test('law: text that is no state is refused, never an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = decodePassages(text);
      expect(read === undefined || read.passages.length > read.index).toBe(true);
    }),
  );
  for (const text of [
    '',
    'ap*0..',
    'ap*5..aaaaaaaa0101xyz',
    'zp*0..aaaaaaaa0101xyz',
    'ap*0..aaaaaaaa0101xy',
  ]) {
    expect(decodePassages(text)).toBeUndefined();
  }
});
