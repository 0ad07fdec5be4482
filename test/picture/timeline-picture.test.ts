import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, provenWords } from '../../src/picture/drawing.ts';
import { picturePages, rowsThatFit, timelinePicture } from '../../src/picture/timeline-picture.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { libraryFrom } from '../library.ts';
import { eventOn, rowOf, rowsOf } from './made-up.ts';

const { stories } = libraryFrom({ s: { title: 'The dam on the Ash', articles: { a: 'x' } } });

function wordsIn({ parts }: Box): string[] {
  return parts.flatMap((part) => (part.kind === 'box' ? wordsIn(part) : [provenWords(part.pieces)]));
}

const vote = rowOf(eventOn('2019-02-01', 'The council voted for the dam on Feb. 1, 2019.'));
const opening = { ...rowOf(eventOn('2024-05-15', 'The dam opened.')), date: 'Said: May 15, 2024' };
const speech = { ...rowOf(eventOn('2024-05-15', 'Jo Ash spoke.')), date: 'Said: May 15, 2024' };

describe('a picture of a timeline', () => {
  test('has heading, filters, each date once, sentences with their source, breaks in words, and a footer', () => {
    const { drawing } = timelinePicture([vote, opening, speech], ['Naming Jo Ash'], stories);
    const source = 'The dam opens a year late, The Valley Post, ¶\u00A01';
    expect(wordsIn(drawing.root)).toEqual([
      'Timeline',
      'The dam on the Ash',
      'Naming Jo Ash',
      'February 1, 2019',
      'The council voted for the dam on Feb. 1, 2019.',
      source,
      'Said: May 15, 2024',
      'The dam opened.',
      source,
      'Jo Ash spoke.',
      source,
      '¶',
      '“The dam on the Ash” · The Valley Post',
      'Thick line: time between events, to scale.',
    ]);
  });

  test('says the length of a break', () => {
    const rows = rowsOf([0, 1, 1100, 2], () => 40);
    const words = wordsIn(timelinePicture(rows, [], stories).drawing.root);
    expect(words.filter((said) => said.startsWith('about'))).toEqual(['about 3 years']);
    expect(words.at(-1)).toBe('Thick line: time between events, to scale. Dotted: longer.');
  });

  test('of several stories bears no title', () => {
    const { stories: two } = libraryFrom({ a: { articles: { a: 'x' } }, b: { articles: { b: 'x' } } });
    expect(wordsIn(timelinePicture([vote], [], two).drawing.root).slice(0, 2)).toEqual([
      'Timeline',
      'February 1, 2019',
    ]);
  });

  test('shows an hour with its zone', () => {
    const row = rowOf(eventOn('2024-05-15', 'It opened at noon.', { instant: Date.UTC(2024, 4, 15, 10) }));
    expect(wordsIn(timelinePicture([row], [], stories).drawing.root)).toContain('May 15, 2024, 10:00 UTC');
  });
});

describe('events on one picture', () => {
  test('are at most 8, the first given before others', () => {
    const rows = rowsOf(Array(60).fill(1), () => 60);
    expect(rowsThatFit(rows)).toEqual(rows.slice(0, 8));
  });

  test('are fewer where their sentences are long, and one at least', () => {
    const rows = rowsOf(Array(60).fill(1), (index) => (index === 1 ? 9000 : 400));
    const fitting = rowsThatFit(rows);
    expect(fitting[0]).toBe(rows[0]);
    expect(fitting[1]).toBe(rows[2]);
    expect(fitting.length).toBe(3);
    expect(rowsThatFit(rows.slice(1, 2))).toEqual(rows.slice(1, 2));
  });

  test('law: on all pictures together, no event is lost and none stands twice', () => {
    const lengths = fc.array(fc.integer({ min: 20, max: 3000 }), { maxLength: 80 });
    fc.assert(
      fc.property(lengths, (letters) => {
        const rows = rowsOf(
          letters.map(() => 1),
          (index) => letters[index] ?? 0,
        );
        expect(picturePages(rows).flat()).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });
});

describe('its alternative text', () => {
  test('gives date, sentence and source of each event', () => {
    expect(timelinePicture([vote, opening], ['Naming Jo Ash'], stories).alt).toBe(
      [
        'Timeline as a picture. The dam on the Ash. Naming Jo Ash.',
        'February 1, 2019: The council voted for the dam on Feb. 1, 2019. (The dam opens a year late, The Valley Post, ¶\u00A01)',
        'Said: May 15, 2024: The dam opened. (The dam opens a year late, The Valley Post, ¶\u00A01)',
      ].join(' '),
    );
  });

  test('law: it fits, ends with a whole event, and says where the rest is', () => {
    const letters = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 8, maxLength: 15 });
    fc.assert(
      fc.property(letters, (each) => {
        const rows = rowsOf(
          each.map(() => 1),
          (index) => each[index] ?? 0,
        );
        const { alt } = timelinePicture(rows, [], stories);
        expect(alt.length).toBeLessThanOrEqual(LIMITS.altText);
        const isWhole = alt.includes(`Event ${rows.length}:`);
        expect(alt.endsWith('¶\u00A01)')).toBe(isWhole);
        expect(alt.endsWith('¶\u00A01) The button “As text” leads to all of it.')).toBe(!isWhole);
      }),
    );
  });
});
