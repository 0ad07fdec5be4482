import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/extract/dates/timex.ts';
import { datesIn } from '../../src/extract/dates.ts';

/** A Thursday. */
const PUBLISHED = '2025-04-17';

const pieces = fc.constantFrom(
  'April 9',
  ', 2025',
  'Wednesday',
  'last',
  'the',
  'week',
  'two',
  'days',
  'later',
  'after',
  '2020',
  'election',
  '10 a.m.',
  'of',
  'in',
  '. ',
  'fall',
  'quarter',
  'third',
  '\n\n',
  'Dec. 31',
  '9999',
  'million years ago',
  'April 9-17',
  'the day',
  'Easter Sunday',
  '9 a.m. ET',
  '2019-20',
  'at',
  '“',
  '😀',
);
const newsText = fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

describe('any text', () => {
  it('gives ranges of itself, in order, none inside another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { range } of datesIn(text, { publishedDay: PUBLISHED })) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          end = range.end;
        }
      }),
    );
  });

  it('gives calendar values that begin before they end, and the same ones each time', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const found = datesIn(text, { publishedDay: PUBLISHED });
        expect(datesIn(text, { publishedDay: PUBLISHED })).toEqual(found);
        for (const { value } of found) {
          const span = spanOf(value);
          if (span !== undefined) expect(span.first).toBeLessThanOrEqual(span.last);
        }
      }),
    );
  });

  it('is empty when the day of publication is none', () => {
    expect(datesIn('It rained on Monday.', { publishedDay: '2025-02-30' })).toEqual([]);
  });

  it('is read in linear time', () => {
    const long = 'two weeks after the third quarter of the year, early late 2020 1 1 1 '.repeat(3000);
    expect(datesIn(long, { publishedDay: PUBLISHED }).length).toBeGreaterThan(3000);
    expect(datesIn(`${'a'.repeat(100_000)}${' '.repeat(100_000)}`, { publishedDay: PUBLISHED })).toEqual([]);
  });
});
