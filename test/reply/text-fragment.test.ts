import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo } from '../../src/reply/text-fragment.ts';
import { libraryFrom, placeOf } from '../library.ts';

const URL_SETTING = 'url: https://example.org/dam';

function link(body: string, words: string, settings = URL_SETTING): string | undefined {
  const [article] = libraryFrom({ s: { settings, articles: { a: body } } }).stories[0]?.articles ?? [];
  const paragraph = article?.paragraphs.find(({ text }) => text.includes(words));
  if (article === undefined || paragraph === undefined) throw new Error('no such words');
  const start = paragraph.text.indexOf(words);
  return linkTo(article, paragraph, { start, end: start + words.length });
}

test('a short sentence is named whole', () => {
  expect(link('The dam opened. It is high.', 'It is high.')).toBe(
    'https://example.org/dam#:~:text=It%20is%20high.',
  );
});

test('a long one is named by its first and last words', () => {
  expect(
    link(
      'One two three four five six seven eight nine ten eleven twelve.',
      'One two three four five six seven eight nine ten eleven twelve.',
    ),
  ).toBe(
    'https://example.org/dam#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.',
  );
});

test('words that occur twice are lengthened until they tell the sentences apart', () => {
  const body =
    'One two three four five and a b c d e f g h i.\n\nOne two three four five six seven eight nine ten eleven twelve.';
  expect(link(body, 'One two three four five six seven eight nine ten eleven twelve.')).toBe(
    'https://example.org/dam#:~:text=One%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve.',
  );
});

test('words that stand twice are told apart by those before them', () => {
  const body = 'First the mayor came. Then he left.\n\nLater the council met again. Then he left.';
  const [article] =
    libraryFrom({ s: { settings: URL_SETTING, articles: { a: body } } }).stories[0]?.articles ?? [];
  const [, second] = article?.paragraphs ?? [];
  const [, sentence] = second?.sentences ?? [];
  if (article === undefined || second === undefined || sentence === undefined) throw new Error('not read');
  expect(linkTo(article, second, sentence)).toBe(
    'https://example.org/dam#:~:text=the%20council%20met%20again.-,Then%20he%20left.',
  );
});

test('where nothing tells two places apart, the link opens the page alone', () => {
  expect(link('He left.\n\nHe left.', 'He left.')).toBe('https://example.org/dam');
});

test('marks that a directive, a link or Markdown would take for its own are encoded', () => {
  expect(
    link('A well-known, (so-called) “fact” & more_so.', 'A well-known, (so-called) “fact” & more_so.'),
  ).toBe(
    'https://example.org/dam#:~:text=A%20well%2Dknown%2C%20%28so%2Dcalled%29%20%E2%80%9Cfact%E2%80%9D%20%26%20more%5Fso.',
  );
});

test('an address that has a fragment keeps it', () => {
  expect(link('It is high.', 'It is high.', 'url: https://example.org/dam#top')).toBe(
    'https://example.org/dam#top:~:text=It%20is%20high.',
  );
});

test('without an address there is no link', () => {
  expect(link('It is high.', 'It is high.', '')).toBeUndefined();
});

test('law: a link has at most 512 characters and no character that ends a Markdown link', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.webUrl({ validSchemes: ['https'] }),
      (text, url) => {
        const { article, paragraph } = placeOf(text, { url });
        const address = linkTo(article, paragraph, { start: 0, end: text.length }) ?? '';
        expect(address.length).toBeLessThanOrEqual(512);
        expect(address.slice(url.length)).not.toMatch(/[()<>\s]/);
      },
    ),
  );
});
