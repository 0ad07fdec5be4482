import { expect, test } from 'vitest';
import { fileRangeOf, isSlice } from '../../src/story/prove.ts';
import { libraryFrom } from '../library.ts';

const BODY = 'It is \\*high*\\*, Oak &amp; Ash\nsaid. More ![p](p.png)of it.';

function read() {
  const [article] = libraryFrom({ s: { articles: { a: BODY } } }).stories[0]?.articles ?? [];
  const [paragraph] = article?.paragraphs ?? [];
  if (article === undefined || paragraph === undefined) throw new Error('not read');
  return { article, paragraph };
}

test('a range of a paragraph is a slice of it, whatever Markdown stood between', () => {
  const { article, paragraph } = read();
  const { text } = paragraph;
  expect(text).toBe('It is *high**, Oak & Ash said. More of it.');
  for (let start = 0; start < text.length; start += 1) {
    expect(isSlice(article, paragraph, { start, end: text.length }, text.slice(start))).toBe(true);
  }
});

test('a changed, dropped or joined word is none', () => {
  const { article, paragraph } = read();
  const range = { start: 0, end: paragraph.text.length };
  for (const shown of [
    'It is *low**, Oak & Ash said. More of it.',
    'It is *high**',
    paragraph.text.toUpperCase(),
  ]) {
    expect(isSlice(article, paragraph, range, shown)).toBe(false);
  }
});

test('a file that says something else is noticed, in its words and in its marks', () => {
  const { article, paragraph } = read();
  const range = { start: 0, end: paragraph.text.length };
  for (const [was, is] of [
    ['high', 'deep'],
    ['\\*h', 'XXh'],
    ['&amp;', '&lt;x;'],
    ['\nsaid', 'xsaid'],
  ] as const) {
    const changed = { ...article, source: article.source.replace(was, is) };
    expect(isSlice(changed, paragraph, range, paragraph.text)).toBe(false);
  }
});

test('a range of the text is found in the file', () => {
  const { article, paragraph } = read();
  const start = paragraph.text.indexOf('Oak');
  const found = fileRangeOf(paragraph, { start, end: start + 'Oak & Ash'.length });
  expect(found && article.source.slice(found.start, found.end)).toBe('Oak &amp; Ash');
});
