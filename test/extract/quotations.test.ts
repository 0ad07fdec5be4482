import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Quotation, quotationsOf } from '../../src/extract/quotes/quotations.ts';
import { sliceOf } from '../../src/story/story.ts';

const words = (text: string): string[] => quotationsIn(text).map((quotation) => sliceOf(text, quotation));
const quotationsIn = (text: string): readonly Quotation[] => quotationsOf([text])[0] ?? [];

describe('Quotation marks', () => {
  test('are found in every form that news texts set them in, without the marks', () => {
    expect(words('She said “we are ready” and left.')).toEqual(['we are ready']);
    expect(words('She said "we are ready" and left.')).toEqual(['we are ready']);
    expect(words('Elle a dit « nous sommes prêts » hier.')).toEqual(['nous sommes prêts']);
    expect(words('Sie sagte „wir sind bereit“ und ging.')).toEqual(['wir sind bereit']);
    expect(words('Sie sagte »wir sind bereit« und ging.')).toEqual(['wir sind bereit']);
    expect(words('She said ‘we are ready’ and left.')).toEqual(['we are ready']);
    expect(words('彼女は「準備はできている」と言った。')).toEqual(['準備はできている']);
  });

  test('may differ at both ends of one quotation', () => {
    expect(words('"The bridge is safe,” he said.')).toEqual(['The bridge is safe,']);
    expect(words('“The bridge is safe," he said.')).toEqual(['The bridge is safe,']);
    expect(words('“The bridge is safe,“ he said. “Go.”')).toEqual(['The bridge is safe,', 'Go.']);
  });

  test('inside a quotation belong to it', () => {
    expect(words('“He called it ‘a joke’ twice,” she said.')).toEqual(['He called it ‘a joke’ twice,']);
    expect(words('“He called it “a joke” twice,” she said.')).toEqual(['He called it “a joke” twice,']);
    expect(words('"He called it \'a joke\' twice," she said.')).toEqual(["He called it 'a joke' twice,"]);
  });

  test('are no apostrophes, and apostrophes are no marks', () => {
    expect(words('The workers’ council met in the ’90s, didn’t it?')).toEqual([]);
    expect(words('‘The workers’ council won’t vote,’ he said.')).toEqual([
      'The workers’ council won’t vote,',
    ]);
    expect(words('He cried ‘em all, rock ‘n’ roll.')).toEqual([]);
  });

  test('that a foot or an inch is measured with open nothing', () => {
    expect(words('A board of 6" by 4" lay there.')).toEqual([]);
  });
});

describe('A mark that is never closed', () => {
  test('opens a quotation to the end of the paragraph', () => {
    const text = 'He said: “The bridge is safe.';
    expect(quotationsIn(text)).toEqual([
      { start: 10, end: 29, outer: { start: 9, end: 29 }, closed: false, continues: false },
    ]);
  });

  test('makes the next paragraph go on with the speech when that opens with a mark', () => {
    const [first, second, third] = quotationsOf(['“One.', '“Two.', '“Three,” he said. “Four.”']);
    expect(first?.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
    ]);
    expect(second?.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: true },
    ]);
    expect(third?.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: true, continues: true },
      { closed: true, continues: false },
    ]);
  });

  test('in the middle of a paragraph is a slip, and only what is surely quoted is taken', () => {
    expect(words('“The bridge is safe, he said. “Use it.”')).toEqual(['Use it.']);
  });
});

describe('For any text', () => {
  const marks = fc.constantFrom(
    '“',
    '”',
    '"',
    '„',
    '«',
    '»',
    '‘',
    '’',
    '「',
    '」',
    ' ',
    'a',
    'b.',
    ', ',
    's’ ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(marks).map((parts) => parts.join('')),
  );

  test('quotations are slices in order that do not overlap, and never empty', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        for (const [index, list] of quotationsOf(texts).entries()) {
          const paragraph = texts[index] ?? '';
          let before = 0;
          for (const { start, end, outer } of list) {
            expect(outer.start).toBeGreaterThanOrEqual(before);
            expect(start).toBeGreaterThanOrEqual(outer.start);
            expect(end).toBeGreaterThan(start);
            expect(outer.end).toBeGreaterThanOrEqual(end);
            expect(outer.end).toBeLessThanOrEqual(paragraph.length);
            expect(sliceOf(paragraph, { start, end })).toBe(sliceOf(paragraph, { start, end }).trim());
            before = outer.end;
          }
        }
      }),
    );
  });
});
