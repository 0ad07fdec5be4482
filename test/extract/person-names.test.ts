import { describe, expect, test } from 'vitest';
import { peopleIn, personsIn } from './people-in.ts';

const formsIn = (...articles: string[]): [string, ...string[]][] =>
  peopleIn(...articles).map(({ name, aliases }) => [name, ...aliases]);

describe('A name', () => {
  test('keeps its particle, which a sentence may begin with', () => {
    expect(formsIn('Charles de Vauban left.\n\nDe Vauban was tall.')).toEqual([
      ['Charles de Vauban', 'De Vauban'],
    ]);
    expect(formsIn('Ursula von der Berg spoke.\n\nVon der Berg sat down.')).toEqual([
      ['Ursula von der Berg', 'Von der Berg'],
    ]);
  });

  test('keeps a nickname in quotation marks, and is known by it', () => {
    expect(formsIn('John “Jack” Ferris sang.\n\nJack Ferris was tired. Ferris slept.')).toEqual([
      ['John “Jack” Ferris', 'Jack Ferris', 'Ferris'],
    ]);
    expect(formsIn('Christopher Vane left.\n\n“Chris” Vane said no.')).toEqual([
      ['Christopher Vane', 'Chris Vane'],
    ]);
  });

  test('may be one of a list in which another is surely a person', () => {
    expect(personsIn('On the boat were Clara Holt, Ozren Plavich, Tuvo Lantti and Ina Roth.')).toEqual([
      'Clara Holt',
      'Ozren Plavich',
      'Tuvo Lantti',
      'Ina Roth',
    ]);
    expect(personsIn('On the boat were Quillon Marsk and Tuvo Lantti.')).toEqual([]);
  });

  test('may have the family name first', () => {
    expect(personsIn('The envoy met Zhang Weiping and Nguyen Van Thuc there.')).toEqual([
      'Zhang Weiping',
      'Nguyen Van Thuc',
    ]);
  });

  test('begins behind a people, a plural title, a month', () => {
    expect(personsIn('They beat American James Heath and Justices Clara Holt there.')).toEqual([
      'James Heath',
      'Clara Holt',
    ]);
    expect(personsIn('It rained last June. In June Michael Ferris left.')).toEqual(['Michael Ferris']);
  });

  test('may end like a participle at the beginning of a sentence', () => {
    const [person] = peopleIn('Clara Manning left.\n\nManning said no.\n\nWhen Manning came, it rained.');
    expect(person?.mentions.length).toBe(3);
  });

  test('of one word is somebody who says what he or she does', () => {
    expect(personsIn('Zorvath said he would go. Nobody followed Zorvath.')).toEqual(['Zorvath']);
    expect(personsIn('Zorvath said it would merge. Nobody followed Zorvath.')).toEqual([]);
  });

  test('is joined to a longer one that begins with it', () => {
    expect(formsIn('Maryanne Holt left.\n\nLater Maryanne Holt Kerr came back.')).toEqual([
      ['Maryanne Holt Kerr', 'Maryanne Holt'],
    ]);
  });

  test('with a number is the same without it, but Jr. and Sr. are two', () => {
    expect(formsIn('Brent Ferris III spoke.\n\nBrent Ferris left.')).toEqual([
      ['Brent Ferris', 'Brent Ferris III'],
    ]);
    expect(personsIn('Dan Roth Jr. met Dan Roth Sr. there.')).toEqual(['Dan Roth Jr.', 'Dan Roth Sr.']);
  });

  test('is no other than the one behind an epithet', () => {
    expect(formsIn('Clara Holt spoke.\n\n“Crooked Clara Holt will lose,” he wrote.')).toEqual([
      ['Clara Holt'],
    ]);
  });
});

describe('No person is', () => {
  test.each([
    ['a thing', 'He won the Stanton Cup and downloaded it in the Music Store, where stores sell music.'],
    ['an act', 'They passed the Every Child Succeeds Act.'],
    ['a number of people', 'The Jackson Five sang.'],
    ['a firm or an airport', 'Edward Holt & Sons built Charles Vauban airport.'],
    ['half of a country', 'S. Korea met N. Korea.'],
    ['a product', 'He bought an Apple Macintosh and a MacBook Pro there.'],
    ['a city', 'They went from Benghazi to Phnom Penh.'],
    ['a word before the next sentence', 'See It In Northport'],
  ])('%s', (_, text) => {
    expect(personsIn(text)).toEqual([]);
  });
});
