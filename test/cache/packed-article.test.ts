import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PackedArticle, packArticle, unpackArticle } from '../../src/cache/packed-article.ts';
import { readArticle } from '../../src/story/article.ts';
import type { Article } from '../../src/story/story.ts';

const PLACE = { storyId: 'dam', id: 'opens', file: 'content/dam/opens.md' };
const REQUIRED = 'title: The dam\npublished: 2024-05-15';
const COMPLETE = `title: "The dam: “opened” 🌊"
published: 2024-02-29T10:30:00+01:00
publisher: The Valley Post
authors: [Jo Ash, Ines Núñez]
url: https://example.org/dam
language: en-GB
sources:
  - title: Press release
  - publisher: The ministry
    url: https://example.org/release
    published: 2024-02-28
license: CC BY 4.0`;

function read(settings: string, body: string): Article {
  const { value, faults } = readArticle(`---\n${settings}\n---\n\n${body}\n`, PLACE);
  if (value === undefined) throw new Error(faults.map(({ problem }) => problem).join(' '));
  return value;
}

function throughFile(packed: PackedArticle): PackedArticle {
  return JSON.parse(JSON.stringify(packed));
}

function repacked(article: Article): Article {
  return unpackArticle(throughFile(packArticle(article)), article.file, article.source);
}

test('a whole article comes out as it went in', () => {
  const article = read(COMPLETE, 'Lead. It is *high*.\n\n## Why &amp; how\n\n- One\n- two\n\n> Said so.');
  expect(article.paragraphs.map(({ kind, section }) => [kind, section])).toEqual([
    ['text', undefined],
    ['item', 'Why & how'],
    ['item', 'Why & how'],
    ['quotation', 'Why & how'],
  ]);
  expect(repacked(article)).toStrictEqual(article);
});

test('an article with nothing but what is required comes out as it went in', () => {
  const article = read(REQUIRED, 'Lead.');
  expect(article).toMatchObject({ publisher: undefined, url: undefined, license: undefined, sources: [] });
  expect(repacked(article)).toStrictEqual(article);
});

test('words that stand in the file as they are shown are not kept twice', () => {
  const article = read(REQUIRED, 'Just words.\n\nJust *strong* words.\n\nOak &amp; Ash.');
  const { head, paragraphs } = throughFile(packArticle(article));
  expect(paragraphs.map(([, , , text]) => text)).toEqual([0, 'Just strong words.', 'Oak & Ash.']);
  expect(Object.keys(head).sort()).toEqual(
    Object.keys(article)
      .filter((key) => !['source', 'file', 'paragraphs'].includes(key))
      // JSON has no undefined.
      .filter((key) => !['publisher', 'url', 'license'].includes(key))
      .sort(),
  );
});

test('an article that has moved is told its new file', () => {
  const article = read(REQUIRED, 'Lead.');
  const moved = unpackArticle(throughFile(packArticle(article)), 'elsewhere/dam/opens.md', article.source);
  expect(moved).toStrictEqual({ ...article, file: 'elsewhere/dam/opens.md' });
});

test.each(['null', '7', '"text"', '{}', '{"head":{},"paragraphs":[]}'])('%s is no packed article', (json) => {
  expect(() => unpackArticle(JSON.parse(json), PLACE.file, '')).toThrow(TypeError);
});

const word = fc.oneof(
  fc.constantFrom('Dam', 'river.', 'It', '“We', 'won’t,”', 'U.S.', 'said', '14,000', '—', 'café', 'e\u0301'),
  fc.constantFrom('&amp;', '&#8212;', '&nbsp;', '&copy;2020', 'R&Z;', '\\*', '\\\\', '🌊', '👩🏽‍🚒', '東京'),
  fc.constantFrom('<br>', '![image](a.png)', '<https://example.org/a_b>', '*', '_', '`', '[', '#', '>', '-'),
);
const stretch = fc.oneof(
  { weight: 4, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('*', '**', '_', '`'), fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([mark, words]) => `${mark}${words.join(' ')}${mark}`),
  },
  { weight: 1, arbitrary: word.map((text) => `[${text}](https://example.org "title")`) },
);
const between = fc.constantFrom(' ', ' ', ' ', '\n', '  \n', '\\\n', '');
const lines = fc
  .array(fc.tuple(stretch, between), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.flat().join(''));
const block = fc.oneof(
  { weight: 3, arbitrary: lines },
  { weight: 1, arbitrary: lines.map((text) => `- ${text.replaceAll('\n', '\n  ')}`) },
  { weight: 1, arbitrary: lines.map((text) => `1. ${text}`) },
  { weight: 1, arbitrary: lines.map((text) => `> ${text.replaceAll('\n', '\n> ')}`) },
  { weight: 1, arbitrary: lines.map((text) => `## ${text.replaceAll('\n', ' ')}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('| a |\n|---|\n| b |', '    code', '---', '> - both\n>\n> # Inside'),
  },
);
const body = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  // The first paragraph sees to it that there is one.
  .map(([blocks, end]) => ['The beginning.', ...blocks].join('\n\n').replaceAll('\n', end));

test('law: an article that is kept in a file and read again is the article', () => {
  fc.assert(
    fc.property(fc.constantFrom(REQUIRED, COMPLETE), body, (settings, markdown) => {
      const article = read(settings, markdown);
      expect(repacked(article)).toStrictEqual(article);
    }),
    { numRuns: 300 },
  );
});
