import { describe, expect, test } from 'vitest';
import { countsIn, peopleIn, personsIn } from './people-in.ts';

const paragraphsOf = (name: string, ...articles: string[]): string[] =>
  (peopleIn(...articles).find((person) => person.name === name)?.mentions ?? []).map(
    ({ article, paragraph }) => `${article.id.replace('article-', '')}:${paragraph.number}`,
  );

describe('A last name that two bear', () => {
  test('belongs to nobody where both are named before it stands alone', () => {
    expect(countsIn('Paul Holt and his wife, Clara Holt, left.\n\nHolt was tired.')).toEqual([
      ['Paul Holt', 1],
      ['Clara Holt', 1],
    ]);
  });

  test('stays with the one who bore it alone before the other was named', () => {
    const text = 'Paul Holt spoke.\n\nHolt said no.\n\nClara Holt said yes.\n\nHolt went home.';
    expect(paragraphsOf('Paul Holt', text)).toEqual(['1:1', '1:2', '1:4']);
    expect(paragraphsOf('Clara Holt', text)).toEqual(['1:3']);
  });

  test('stays with the elder, where the other is named as a relative', () => {
    const text = 'Carlo Ferris plays.\n\nHe was raised by his father John Ferris.\n\nFerris left.';
    expect(paragraphsOf('Carlo Ferris', text)).toEqual(['1:1', '1:3']);
  });

  test('is undecided in the paragraph that names the other', () => {
    const text = 'Paul Holt spoke.\n\nHolt said no.\n\nClara Holt came. Holt said yes.';
    expect(paragraphsOf('Paul Holt', text)).toEqual(['1:1', '1:2']);
    expect(paragraphsOf('Clara Holt', text)).toEqual(['1:3']);
  });

  test('goes by the title', () => {
    const text = 'Paul Holt and Clara Holt left.\n\nMrs. Holt was tired.\n\nMr. Holt was not.';
    expect(paragraphsOf('Clara Holt', text)).toEqual(['1:1', '1:2']);
    expect(paragraphsOf('Paul Holt', text)).toEqual(['1:1', '1:3']);
    expect(paragraphsOf('Clara Holt', 'Clara Holt left.', 'Paul Holt spoke.\n\nMrs. Holt did not.')).toEqual([
      '1:1',
      '2:2',
    ]);
  });

  test('is that of another article when this one names nobody in full', () => {
    expect(paragraphsOf('Clara Holt', 'Clara Holt left.', 'Holt came back.')).toEqual(['1:1', '2:1']);
  });
});

test('A given name that begins like another of the other gender is another person’s', () => {
  expect(personsIn('Paul Holt met Paula Holt.')).toEqual(['Paul Holt', 'Paula Holt']);
});
