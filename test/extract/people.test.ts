import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../src/extract/people.ts';
import { namesIn, peopleIn, personsIn, storyWith } from './people-in.ts';

describe('A person', () => {
  test('is one entry for all forms of the name, across articles, under the fullest', () => {
    const people = peopleIn(
      'Mayor Dora Lindqvist opened the ferry. Ms. Lindqvist’s speech was short.\n\nLindqvist thanked the crew.',
      'A week later Dora M. Lindqvist resigned. “I am tired,” Lindqvist said.',
    );
    expect(people.map(({ name, aliases, kind }) => ({ name, aliases, kind }))).toEqual([
      { name: 'Dora M. Lindqvist', aliases: ['Dora Lindqvist', 'Lindqvist'], kind: 'person' },
    ]);
    expect(people[0]?.mentions.map(({ article, paragraph }) => `${article.id}#${paragraph.number}`)).toEqual([
      'article-1#1',
      'article-1#2',
      'article-2#1',
    ]);
  });

  test('may have particles, initials, hyphens, accents, a suffix or a nickname for a given name', () => {
    expect(personsIn('Ursula van der Berg met J. Robert Ames Jr. there.')).toEqual([
      'Ursula van der Berg',
      'J. Robert Ames Jr.',
    ]);
    expect(personsIn('Jean-Luc Ferré met Tomás O’Malley-Ruiz there.')).toEqual([
      'Jean-Luc Ferré',
      'Tomás O’Malley-Ruiz',
    ]);
    expect(personsIn('Christopher Vane left. His friends called him Chris Vane.')).toEqual([
      'Christopher Vane',
    ]);
  });

  test('is told from another with the same last name', () => {
    const people = peopleIn('Anna Petrov sued Boris Petrov. Petrov did not answer.\n\nBoris Petrov left.');
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Boris Petrov', 2],
      ['Anna Petrov', 1],
    ]);
  });

  test('has the bare last name where an article names no other who bears it', () => {
    const people = peopleIn(
      'Anna Petrov sued.\n\nPetrov won.',
      'Boris Petrov left.\n\nPetrov is gone.\n\nPetrov sleeps.',
    );
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Boris Petrov', 3],
      ['Anna Petrov', 2],
    ]);
  });

  test('needs two capitalised words or a title', () => {
    expect(personsIn('Zorvath spoke. Later Zorvath left with Quillon.')).toEqual([]);
    expect(personsIn('President Zorvath spoke. Later Zorvath left.')).toEqual(['Zorvath']);
  });

  test('is no place, no day, no dateline, no heading, no common word at the beginning of a sentence', () => {
    expect(personsIn('NORTHPORT — On Monday, New Hampshire and South Korea met in Los Angeles.')).toEqual([]);
    expect(
      personsIn('Last Tuesday it rained. However, Clara Holt went. When Holt came back, it was May.'),
    ).toEqual(['Clara Holt']);
    expect(personsIn('Harbour Workers Reject Final Offer From Port Operator Again')).toEqual([]);
    expect(personsIn('They met at Jackson County Airport and on Wilson Street, below Nelson Tower.')).toEqual(
      [],
    );
  });

  test('is not named by a longer name that holds theirs', () => {
    const people = peopleIn('Clara Holt gave.\n\nThe Holt Foundation took.');
    expect(people.map(({ name, kind, mentions }) => [name, kind, mentions.length])).toEqual([
      ['Clara Holt', 'person', 1],
      ['Holt Foundation', 'organisation', 1],
    ]);
  });
});

describe('An organisation', () => {
  test('and the letters that stand for it are one entry', () => {
    const brackets = peopleIn('The Coastal and Harbour Safety Agency (CHSA) met.\n\nCHSA said no.');
    expect(brackets.map(({ name, aliases, kind }) => ({ name, aliases, kind }))).toEqual([
      { name: 'Coastal and Harbour Safety Agency', aliases: ['CHSA'], kind: 'organisation' },
    ]);
    expect(namesIn('The Ministry of Inland Waters, or MIW, met. MIW said no.')).toEqual([
      'Ministry of Inland Waters',
    ]);
  });

  test('is known by its noun, by a list, or by capitals inside a word', () => {
    expect(namesIn('The White House met the Northport Ferry Company and BrightHarbor on Monday.')).toEqual([
      'White House',
      'Northport Ferry Company',
      'BrightHarbor',
    ]);
  });
});

describe('What story.yaml says', () => {
  test('wins over the text: name, aliases and role', () => {
    const named = { name: 'Dora Lindqvist', aliases: ['the ferry queen'], role: 'Mayor of Northport' };
    const story = storyWith(['Dora Maria Lindqvist spoke.\n\nSome call her the ferry queen.'], [named]);
    expect(
      peopleOf(story).map(({ name, aliases, role, mentions }) => [name, aliases, role, mentions.length]),
    ).toEqual([['Dora Lindqvist', ['the ferry queen', 'Dora Maria Lindqvist'], 'Mayor of Northport', 2]]);
  });

  test('comes first among those whom equally many paragraphs name, and is kept when none does', () => {
    const named = [
      { name: 'Ina Roth', aliases: [], role: undefined },
      { name: 'Nobody Here', aliases: [], role: undefined },
    ];
    const story = storyWith(['Paul Kerr met Ina Roth.\n\nClara Holt came.\n\nHolt left.'], named);
    expect(peopleOf(story).map(({ name }) => name)).toEqual([
      'Clara Holt',
      'Ina Roth',
      'Paul Kerr',
      'Nobody Here',
    ]);
  });
});

describe('For any text', () => {
  const piece = fc.constantFrom(
    'Clara Holt',
    'Holt',
    ' Mr. ',
    '’s ',
    ' said ',
    ', ',
    '. ',
    ' (CHSA) ',
    ' and ',
    ' of ',
    ' the ',
    'Agency',
    '“',
    '”',
    ' – ',
    'X. ',
    '\n\n',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((parts) => parts.join('')),
  );

  test('everything found is a slice of its paragraph, and finding never fails', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { name, introduction, mentions } of peopleIn(`Start here.\n\n${body}`)) {
          expect(name).not.toBe('');
          expect(mentions.length).toBeGreaterThan(0);
          if (introduction === undefined) continue;
          const { paragraph, range, description } = introduction;
          expect(range.start).toBeLessThanOrEqual(description.start);
          expect(description.start).toBeLessThan(description.end);
          expect(description.end).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(paragraph.text.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('it is read in linear time', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, index) => `the mayor Z${'abcdefghij'[index % 10]}${index}lm`,
    );
    expect(peopleIn(`Clara Holt left with ${names.join(' , ')} there.`).length).toBeGreaterThan(0);
    expect(peopleIn('Clara Holt left. Holt came. '.repeat(10_000)).map(({ name }) => name)).toEqual([
      'Clara Holt',
    ]);
  });
});
