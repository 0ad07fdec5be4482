import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../src/extract/people.ts';
import type { NamedPerson } from '../../src/story/story.ts';
import { storyWith } from './people-in.ts';

const host = (name: string, aliases: readonly string[] = [], role?: string): NamedPerson => ({
  name,
  aliases,
  role,
});
const rosterOf = (people: readonly NamedPerson[], ...articles: string[]) =>
  peopleOf(storyWith(articles, people)).map(({ name, kind, aliases, mentions }) => ({
    name,
    kind,
    aliases,
    paragraphs: mentions.length,
  }));

describe('What story.yaml names', () => {
  test('keeps its name, and is found by the forms of the text and by each alias', () => {
    expect(
      rosterOf(
        [host('Chris Vane', ['Topher', 'the ferry king'])],
        'Christopher J. Vane spoke.\n\nTopher left.\n\nVane sang.\n\nThe ferry king sat down.',
      ),
    ).toEqual([
      {
        name: 'Chris Vane',
        kind: 'person',
        aliases: ['Topher', 'the ferry king', 'Christopher J. Vane', 'Vane'],
        paragraphs: 4,
      },
    ]);
  });

  test('may be two of one last name, told apart as those of the text are', () => {
    expect(
      rosterOf([host('Paul Holt'), host('Clara Holt')], 'Paul Holt spoke.\n\nHolt left.', 'Clara Holt sang.'),
    ).toEqual([
      { name: 'Paul Holt', kind: 'person', aliases: ['Holt'], paragraphs: 2 },
      { name: 'Clara Holt', kind: 'person', aliases: ['Holt'], paragraphs: 1 },
    ]);
  });

  test('stands for nobody else where an alias says so', () => {
    expect(
      rosterOf([host('Paul Holt', ['Holt'])], 'Clara Holt sang.\n\nHolt left.', 'Holt came back.'),
    ).toEqual([
      { name: 'Paul Holt', kind: 'person', aliases: ['Holt'], paragraphs: 2 },
      { name: 'Clara Holt', kind: 'person', aliases: [], paragraphs: 1 },
    ]);
  });

  test('may be a last name alone, when only one bears it', () => {
    expect(rosterOf([host('Vane')], 'Christopher Vane spoke.\n\nVane left.')).toEqual([
      { name: 'Vane', kind: 'person', aliases: ['Christopher Vane'], paragraphs: 2 },
    ]);
  });

  test('is an organisation by its name, by an alias, by the text or by its role', () => {
    expect(rosterOf([host('BrightHarbor')], 'BrightHarbor sued.')[0]?.kind).toBe('organisation');
    expect(rosterOf([host('Tidal', ['Tidal Inc.'])], 'Tidal sued.')[0]?.kind).toBe('organisation');
    expect(rosterOf([host('Tidal', [], 'Ferry company from Northport')], 'Tidal sued.')[0]?.kind).toBe(
      'organisation',
    );
    expect(rosterOf([host('Tidal')], 'Tidal sued.')[0]?.kind).toBe('person');
  });

  test('is the organisation that the text writes in full or by its letters', () => {
    const text = 'The Coastal and Harbour Safety Agency (CHSA) met.\n\nCHSA said no.';
    expect(rosterOf([host('CHSA', ['harbour agency'])], text)).toEqual([
      {
        name: 'CHSA',
        kind: 'organisation',
        aliases: ['harbour agency', 'Coastal and Harbour Safety Agency'],
        paragraphs: 2,
      },
    ]);
    expect(rosterOf([host('TidalOne')], 'TidalOne Inc. sued.\n\nTidalOne won.')).toEqual([
      { name: 'TidalOne', kind: 'organisation', aliases: ['TidalOne Inc.'], paragraphs: 2 },
    ]);
  });

  test('is listed when the text never names it', () => {
    expect(rosterOf([host('Nobody Here')], 'It rained.')).toEqual([
      { name: 'Nobody Here', kind: 'person', aliases: [], paragraphs: 0 },
    ]);
  });
});
