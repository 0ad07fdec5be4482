import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeList, encodeList, type ListState, WHOLE_LIST } from '../../src/commands/list-state.ts';
import { ABOUT_OPTION } from '../../src/commands/options.ts';
import { customIdOf } from '../../src/reply/button-id.ts';

const FULL: ListState = {
  page: 37,
  story: 'aB3-_xyz',
  who: 'Q9-_abcd',
  from: '2020-11-17',
  to: '2021-01-06',
  about: 'the order | and more',
  view: 'main',
  picture: false,
};

test('a state is written as page and filters, what was typed last', () => {
  expect(encodeList(WHOLE_LIST)).toBe('0|||||');
  expect(encodeList(FULL)).toBe('11|aB3-_xyz|Q9-_abcd|2020-11-17|2021-01-06|the order | and more');
});

test('a mark before the page names the view', () => {
  expect(encodeList({ ...FULL, view: 'all' })).toBe(
    '+11|aB3-_xyz|Q9-_abcd|2020-11-17|2021-01-06|the order | and more',
  );
  expect(decodeList('+a|||||')).toEqual({ ...WHOLE_LIST, page: 10, view: 'all' });
  expect(decodeList('!a|||||')).toEqual({ ...WHOLE_LIST, page: 10, view: 'single' });
  expect(decodeList('=0|||||')).toEqual({ ...WHOLE_LIST, view: 'files' });
});

test('a star before that says that it is drawn', () => {
  expect(encodeList({ ...FULL, view: 'single', picture: true })).toBe(
    '*!11|aB3-_xyz|Q9-_abcd|2020-11-17|2021-01-06|the order | and more',
  );
  expect(decodeList('*0|||||')).toEqual({ ...WHOLE_LIST, picture: true });
  expect(decodeList('*+a|||||')).toEqual({ ...WHOLE_LIST, page: 10, view: 'all', picture: true });
});

test('and read back', () => {
  expect(decodeList('0|||||')).toEqual(WHOLE_LIST);
  expect(decodeList('11|aB3-_xyz|Q9-_abcd|2020-11-17|2021-01-06|the order | and more')).toEqual(FULL);
});

const key = fc.oneof(
  fc.constant(''),
  fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 8, maxLength: 8 }),
);
const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const state: fc.Arbitrary<ListState> = fc.record({
  page: fc.integer({ min: 0, max: 36 ** 4 - 1 }),
  story: key,
  who: key,
  from: day,
  to: day,
  about: fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('|', '\n', 'a', '0') })),
  view: fc.constantFrom('main', 'all', 'single', 'files'),
  picture: fc.boolean(),
});

test('law: a state comes back as it was', () => {
  fc.assert(
    fc.property(state, (before) => {
      expect(decodeList(encodeList(before))).toEqual(before);
    }),
  );
});

test('law: whatever Discord lets people type, the state fits into a button', () => {
  const longest = ABOUT_OPTION.maxLength ?? Number.POSITIVE_INFINITY;
  const typed = fc.string({ unit: 'binary', minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(state, typed, (before, about) => {
      // Discord counts UTF-16 units, as JavaScript does.
      const opens = { command: 'timeline', state: encodeList({ ...before, about: about.slice(0, longest) }) };
      expect(customIdOf({ label: 'x', opens })).toBe(`1otimeline:${opens.state}`);
    }),
  );
});

describe('text that is no state is refused', () => {
  test.each([
    ['nothing', ''],
    ['too few parts', '0||||'],
    ['no page', '|||||'],
    ['a page in capitals', 'A|||||'],
    ['a page too long', '00000|||||'],
    ['a negative page', '-1|||||'],
    ['a key too long', '0|aaaaaaaaa||||'],
    ['a key with other signs', '0|aaaa.aaa||||'],
    ['a day that is no digits', '0|||yesterday||'],
    ['something before it', ' 0|||||'],
  ])('%s', (_, text) => {
    expect(decodeList(text)).toBeUndefined();
  });

  test('law: every text is refused, or is the very state that it reads as', () => {
    const near = fc
      .array(fc.constantFrom('0', 'z', '|', '||', 'abcdefgh', '2020', '-', 'x', '\n', 'É'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        const read = decodeList(text);
        if (read === undefined) return;
        expect(encodeList(read)).toBe(text.replace(/^0+(?=[^|])/, ''));
      }),
      { numRuns: 500 },
    );
  });
});
