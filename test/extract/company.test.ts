import { expect, test } from 'vitest';
import { companionsOf, quotedIn } from '../../src/extract/people/company.ts';
import { factsOf } from '../../src/extract/read-facts.ts';
import { libraryFrom } from '../library.ts';

const [story] = libraryFrom({
  dam: {
    articles: {
      first:
        'Jo Ash met Peter Field and Maria Stone.\n\n“We will build,” Jo Ash said. Peter Field was there.',
      second: '“We are proud,” said Jo Ash. “We will stay,” said Maria Stone.\n\nPeter Field wrote a book.',
    },
  },
}).stories;
if (story === undefined) throw new Error('no story');
const { people, quotes } = factsOf(story);
const [ash] = people.filter(({ name }) => name === 'Jo Ash');
if (ash === undefined) throw new Error('nobody');

test('those come first who share most paragraphs', () => {
  expect(companionsOf(ash, people).map(({ person, paragraphs }) => [person.name, paragraphs])).toEqual([
    ['Peter Field', 2],
    ['Maria Stone', 2],
  ]);
});

test('somebody who is named alone has no company', () => {
  const alone = { ...ash, mentions: [] };
  expect(companionsOf(alone, people)).toEqual([]);
});

test('the articles that quote somebody are counted in reading order', () => {
  expect(quotedIn(ash, quotes).map(({ article, quotes: count }) => [article.id, count])).toEqual([
    ['first', 1],
    ['second', 1],
  ]);
});
