import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../src/story/story.ts';
import { descriptionIn, descriptionOf, peopleIn } from './people-in.ts';

describe('An introduction', () => {
  test.each([
    ['Clara Holt, the first director of the agency, left.', 'the first director of the agency'],
    ['Clara Holt, who served as head of the port, left.', 'who served as head of the port'],
    ['Clara Holt, 52, a harbour pilot, left.', 'a harbour pilot'],
    ['Clara Holt, 52, of Northport Hills, left.', 'of Northport Hills'],
    ['Clara Holt, a regular at the bar, said no.', 'a regular at the bar'],
    [
      'Clara Holt, history and law professor at the college, left.',
      'history and law professor at the college',
    ],
    ['Clara Holt, State Ferry Board regional director, left.', 'State Ferry Board regional director'],
    ['Clara Holt, head of the Ferry Board, a charity, left.', 'head of the Ferry Board, a charity'],
    [
      'Clara Holt, a nurse from Leeds, England, who was asked, left.',
      'a nurse from Leeds, England, who was asked',
    ],
    ['Clara Holt, a lawyer for the port said.', 'a lawyer for the port'],
    ['Clara Holt (captain of the ferry) left.', 'captain of the ferry'],
    ['Former port authority chief Clara Holt left.', 'Former port authority chief'],
    ['Secretary of State Clara Holt left.', 'Secretary of State'],
    ['First lady Clara Holt left.', 'First lady'],
    ['They met Harbour Union and Ferry Board chairman Clara Holt.', 'Ferry Board chairman'],
    ['“Harbour Hour” host Clara Holt left.', '“Harbour Hour” host'],
    ['The group’s lawyer, Clara Holt, said no.', 'The group’s lawyer'],
    [
      'The head of the committee backing Gov. Ina Roth, Clara Holt, left.',
      'The head of the committee backing Gov. Ina Roth',
    ],
    ['In May, Kerr’s state director, Clara Holt, left.', 'Kerr’s state director'],
    ['Another ferry pilot, Clara Holt, said no.', 'Another ferry pilot'],
    ['Clara Holt was the head of the port.', 'the head of the port'],
    ['Clara Holt (1920–1999) was a Danish painter.', 'a Danish painter'],
    ['Clara Holt is one of the first pilots.', 'one of the first pilots'],
    ['Clara Holt, one of the pilots, left.', 'one of the pilots'],
    ['Co-founder and chief executive Clara Holt left.', 'Co-founder and chief executive'],
    ['Clara Holt works for the Ferry Board.', 'works for the Ferry Board'],
    ['Clara Holt of the Ferry Board left.', 'of the Ferry Board'],
    ['The Reform camp’s Clara Holt left.', 'Reform camp'],
    ['Fourteen-year-olds met 14-year-old Clara Holt.', '14-year-old'],
    ['Sen. Clara Holt left.', 'Sen.'],
    ['Sen. Clara Holt, D-Ohio, left.', 'Sen.'],
  ])('of “%s” is “%s”', (text, description) => {
    expect(descriptionIn('Clara Holt', text)).toBe(description);
  });

  test.each([
    'Clara Holt left. Ms. Holt was tired.',
    'Clara Holt, the company said, left.',
    'Clara Holt, a day later, left.',
    'Clara Holt, who said no, left.',
    'The friends of Clara Holt, who are many, left.',
    'Clara Holt, his son said, left.',
    'Dr. Clara Holt left.',
    'If Clara Holt was the head of the port, it would stand.',
    'Voters for Clara Holt and Senator Paul Kerr left.',
  ])('is missing from “%s”', (text) => {
    expect(descriptionIn('Clara Holt', text)).toBeUndefined();
  });

  test('takes in no verb that stands before a title', () => {
    expect(descriptionIn('Clara Holt', 'They told regional director Clara Holt.')).toBe('regional director');
    expect(descriptionIn('Clara Holt', 'They came to assist Northport Mayor Clara Holt.')).toBe(
      'Northport Mayor',
    );
    expect(descriptionIn('Clara Holt', 'The magazine chose Danish Chancellor Clara Holt.')).toBe(
      'Danish Chancellor',
    );
  });

  test('is missing in a list of names', () => {
    expect(peopleIn('Clara Holt, Paul Kerr and Ina Roth left.').map(descriptionOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is the first in the story that says it, with its sentence', () => {
    const [holt] = peopleIn('Clara Holt left.\n\nIt rained. Holt, the head of the port, was wet. She went.');
    expect(holt?.introduction?.paragraph.number).toBe(2);
    expect(holt?.introduction && sliceOf(holt.introduction.paragraph.text, holt.introduction.range)).toBe(
      'Holt, the head of the port, was wet.',
    );
  });

  test('is the one that says most, not the first', () => {
    const text = 'Sen. Clara Holt spoke.\n\nHolt, who is running, left.\n\nHolt, a former ferry pilot, sang.';
    expect(descriptionIn('Clara Holt', text)).toBe('a former ferry pilot');
  });
});
