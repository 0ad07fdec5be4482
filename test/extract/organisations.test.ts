import { describe, expect, test } from 'vitest';
import { descriptionIn, namesIn, peopleIn } from './people-in.ts';

const formsIn = (...articles: string[]): [string, ...string[]][] =>
  peopleIn(...articles).map(({ name, aliases }) => [name, ...aliases]);
const AGENCY = 'Coastal and Harbour Safety Agency';

describe('Letters stand for an organisation', () => {
  test.each([
    ['in brackets behind its name', `The ${AGENCY} (CHSA) met.`],
    ['behind “or”', `The ${AGENCY}, or CHSA, met.`],
    ['before its name in brackets', `CHSA (${AGENCY}) met.`],
    ['before its name and a comma', `CHSA, the ${AGENCY}, met.`],
  ])('%s', (_, text) => {
    expect(formsIn(text)).toEqual([[AGENCY, 'CHSA']]);
  });

  test('that another article explains', () => {
    const people = peopleIn('CHSA said no.', `The ${AGENCY}, or CHSA, met.`);
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([[AGENCY, 2]]);
  });

  test('that nothing explains, when they are its initials', () => {
    expect(formsIn('The National Ferry Association met.\n\nThe NFA said no. The NFA left.')).toEqual([
      ['National Ferry Association', 'NFA'],
    ]);
  });

  test('but no dateline, no heading and no common word does', () => {
    expect(namesIn('NORTHPORT (Reuters) - It rained.\n\nNORTHPORT (Reuters) - It snowed.')).toEqual([
      'Reuters',
    ]);
    expect(namesIn('HARD NEWS FIRST\n\nHARD NEWS FIRST\n\nA DVD and a DVD.')).toEqual([]);
  });
});

describe('An organisation', () => {
  test('is one with a country before it, with “Inc.” behind it, with a party before it', () => {
    expect(formsIn('The Coast Guard met.\n\nThe U.S. Coast Guard left.')).toEqual([
      ['Coast Guard', 'U.S. Coast Guard'],
    ]);
    expect(formsIn('BrightHarbor sued.\n\nBrightHarbor Inc. won.')).toEqual([
      ['BrightHarbor', 'BrightHarbor Inc.'],
    ]);
    expect(namesIn('The Democratic Senate met.')).toEqual(['Senate']);
  });

  test('is named after its aim or its field, and by no day or person that follows', () => {
    expect(namesIn('The House Committee on Inland Waters met.')).toEqual([
      'House Committee on Inland Waters',
    ]);
    expect(namesIn('They asked the Ferry Accountability Office on Monday.')).toEqual([
      'Ferry Accountability Office',
    ]);
    expect(namesIn('They asked the Deputy Secretary of the Air Force for Supplies Clara Holt.')).toContain(
      'Clara Holt',
    );
  });

  test.each([
    ['TidalOne, a ferry company based in Northport, sued.', 'a ferry company based in Northport'],
    ['The cybersecurity company TidalOne sued.', 'cybersecurity company'],
    ['TidalOne is a maker of boats.', 'a maker of boats'],
    ['TidalOne, the governor did just that.', undefined],
    ['TidalOne, a longtime supporter said, sued.', undefined],
  ])('of “%s” is “%s”', (text, description) => {
    expect(descriptionIn('TidalOne', text)).toBe(description);
  });
});

test('A department of several fields is one, and no other organisation behind “and” belongs to it', () => {
  expect(namesIn('They asked the Office of Inland Waters and Ferries.')).toEqual([
    'Office of Inland Waters and Ferries',
  ]);
  expect(namesIn('They asked the Centers for Harbour Control and Safety.')).toEqual([
    'Centers for Harbour Control and Safety',
  ]);
  expect(namesIn('They asked the Department of Justice and the Ferry Board.')).toEqual([
    'Department of Justice',
    'Ferry Board',
  ]);
});
