import { describe, expect, test } from 'vitest';
import { isDescribed, isSameName } from '../../bench/people/names.ts';
import { scorePeople } from '../../bench/people/score.ts';
import type { GivenPeople, PeopleDocument } from '../../bench/people/set.ts';

const TEXT = 'Mayor Clara Holt met Dora Lind of the Harbour Board. Holt left early.';

const entityOf = (words: string, type: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, type };
};
const marked: PeopleDocument = {
  id: 'marked',
  source: 'names',
  text: TEXT,
  entities: [
    entityOf('Clara Holt', 'PER'),
    entityOf('Dora Lind', 'PER'),
    entityOf('Harbour Board', 'ORG'),
    entityOf('Mayor', 'MISC'),
  ],
};
const listed: PeopleDocument = {
  id: 'listed',
  source: 'lists',
  text: TEXT,
  people: [
    { name: 'Clara Holt', descriptions: [{ text: 'Mayor', kind: 'title' }] },
    { name: 'Dora Lind', descriptions: [{ text: 'the guest', kind: 'mention' }] },
  ],
};
const score = (document: PeopleDocument, given: Partial<GivenPeople>) =>
  scorePeople([document], { [document.id]: { entities: [], people: [], ...given } });

describe('Names in a text', () => {
  test('are right with the same type, strictly with the same ends', () => {
    const { figures, mistakes } = score(marked, {
      entities: [
        entityOf('Mayor Clara Holt', 'PER'),
        entityOf('Dora Lind', 'PER'),
        entityOf('Harbour', 'PER'),
      ],
    });
    expect(figures['names PER: relaxed F1']).toBeCloseTo(4 / 5, 10);
    expect(figures['names PER: strict F1']).toBeCloseTo(2 / 5, 10);
    expect(figures['names ORG: strict F1']).toBe(0);
    expect(mistakes.map(({ kind, expected, given }) => [kind, expected, given])).toEqual([
      ['person: spurious', undefined, 'Harbour'],
      ['person: wrong extent', 'Clara Holt', 'Mayor Clara Holt'],
      ['organisation: missed', 'Harbour Board', undefined],
    ]);
  });
});

describe('A list of people', () => {
  test('is right with everybody on it once, and with what the text says of them', () => {
    const { figures, mistakes } = score(listed, {
      people: [
        { name: 'Holt', description: 'the mayor' },
        { name: 'Dora Lind', description: null },
      ],
    });
    expect(figures).toMatchObject({
      'lists: list F1': 1,
      'lists: described right': 1,
      'both: described right': 1,
    });
    expect(mistakes).toEqual([]);
  });

  test('shows who is missing, too much, and not or wrongly described', () => {
    const wrong = score(listed, {
      people: [
        { name: 'Clara Holt', description: 'early' },
        { name: 'Harbour Board', description: null },
      ],
    });
    expect(wrong.mistakes.map(({ kind }) => kind)).toEqual([
      'description wrong',
      'not in the list',
      'too much in the list',
    ]);
    expect(wrong.figures['lists: list F1']).toBe(0.5);
    const missing = score(listed, { people: [{ name: 'Clara Holt', description: null }] });
    expect(missing.mistakes.map(({ kind }) => kind)).toEqual(['description missing', 'not in the list']);
  });

  test('of some of the people alone is asked only whom it lacks', () => {
    const { figures } = score(
      { ...listed, partial: true },
      { people: [{ name: 'Evan Reed', description: null }] },
    );
    expect(figures).toMatchObject({ 'lists: recall': 0 });
    expect(figures).not.toHaveProperty('lists: list F1');
  });

  test.each([
    ['Clara Holt', 'Ms. Holt', true],
    ['Clara Holt', 'Cara Holt', true],
    ['Clara Holt', 'Dora Holt', false],
    ['Evan Reed', 'Evan Reed Jr.', true],
    ['Clara Holt', 'Clara', false],
  ])('has %s under the name %s: %s', (name, given, isSame) => {
    expect(isSameName(name, given)).toBe(isSame);
  });

  test('describes somebody with at least half of the content words', () => {
    expect(isDescribed('the head of the harbour board', ['head of the board'])).toBe(true);
    expect(isDescribed('the head of the harbour board', ['the head of it'])).toBe(false);
  });
});
