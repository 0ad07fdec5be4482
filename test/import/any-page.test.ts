import fc from 'fast-check';
import type { PageElement } from 'linkedom';
import { expect, test } from 'vitest';
import { isElement, isText, parsePage } from '../../src/import/html/page.ts';
import { readPage } from '../../src/import/html/read-page.ts';
import { readMarkdown } from '../../src/story/markdown.ts';
import { articleIn } from './read-source.ts';

const WORDS =
  'the dam opened late water rose over valley minister said council voted bridge cost four million people walked home rain fell stone road ferry left before noon nobody spoke'.split(
    ' ',
  );

/** A sentence of some words, with what HTML and Markdown care about in it, and a number that no other has. */
const sentence = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 40 }),
    odd: fc.constantFrom('', '*', '_', '#', '<', '&', '[', '1.', '-', '“no”', 'é', '&amp;'),
    at: fc.nat(11),
    end: fc.constantFrom('.', '?', '!', '.”'),
  })
  .map(({ words, odd, at, end }) => [...words.slice(0, at), odd, ...words.slice(at)].join(' ').trim() + end);

interface Part {
  readonly tag: 'p' | 'li' | 'blockquote' | 'h2';
  readonly text: string;
}

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 6, arbitrary: sentence.map((text) => ({ tag: 'p' as const, text })) },
  { weight: 1, arbitrary: sentence.map((text) => ({ tag: 'li' as const, text })) },
  { weight: 1, arbitrary: sentence.map((text) => ({ tag: 'blockquote' as const, text })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...WORDS).map((text) => ({ tag: 'h2' as const, text: `On ${text}` })),
  },
);

const boilerplate = fc.constantFrom(
  '<div class="share-buttons"><a href="#">Share</a></div>',
  '<aside class="related"><h3>Related</h3><ul><li><a href="/a">Another story altogether</a></li></ul></aside>',
  '<figure><img src="a.jpg"><figcaption>A picture of it.</figcaption></figure>',
  '<div class="newsletter"><p>Sign up for our newsletter.</p></div>',
  '<p>Advertisement</p>',
  '<script>var a = "<p>no</p>";</script>',
  '<p><a href="/b">Read more: another story</a></p>',
  '',
);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const pages = fc.record({
  parts: fc
    .array(fc.tuple(part, boilerplate), { minLength: 4, maxLength: 20 })
    // Each paragraph is told apart by its number; the first is one.
    .map((list) =>
      list.map(([one, after], index) => ({
        ...one,
        tag: index === 0 ? ('p' as const) : one.tag,
        text: `${one.text.slice(0, 3)}${index} ${one.text.slice(3)}`.trim(),
        after,
      })),
    ),
  wrapper: fc.constantFrom('article', 'div class="entry-content"', 'div class="x1y2"', 'section', 'td'),
});

const pageOf = (parts: readonly (Part & { after: string })[], wrapper: string): string => {
  const body = parts
    .map(({ tag, text, after }) => {
      const html = `<${tag}>${escaped(text)}</${tag}>`;
      return `${tag === 'li' ? `<ul>${html}</ul>` : html}${after}`;
    })
    .join('\n');
  const content =
    wrapper === 'td'
      ? `<table><tr><td>${body}</td></tr></table>`
      : `<${wrapper}>${body}</${wrapper.split(' ')[0]}>`;
  return `<!doctype html><html lang="en"><head><title>A title</title></head><body><nav><a href="/">Home</a></nav><h1>A headline</h1>${content}<footer><p>© Nobody</p></footer></body></html>`;
};

const tight = (text: string): string => text.replace(/\s+/g, '');

test('every paragraph of the article is kept, nothing is added, and nothing of it is changed', () => {
  fc.assert(
    fc.property(pages, ({ parts, wrapper }) => {
      const html = pageOf(parts, wrapper);
      const { body } = articleIn(readPage(html, {}));
      const { paragraphs, unread } = readMarkdown(body, 0);
      expect(unread).toEqual([]);
      const meant = parts.filter(({ tag }) => tag !== 'h2').map(({ text }) => tight(text));
      expect(paragraphs.map(({ text }) => tight(text))).toEqual(meant);
    }),
    { numRuns: 150 },
  );
});

/** All text of an element that is not hidden, as it stands there. */
function seenIn(element: PageElement): string {
  if (element.hasAttribute('hidden')) return '';
  return element.childNodes
    .map((node) => (isElement(node) ? seenIn(node) : isText(node) ? (node.textContent ?? '') : ''))
    .join('');
}

test('however badly a page is written, every paragraph that is written stands in its visible text', () => {
  const tags =
    'p div b i a span ul ol li h1 h2 h3 table tr td th blockquote article section aside figure figcaption dl dt dd pre br time header footer main nav'.split(
      ' ',
    );
  const piece = fc.oneof(
    { weight: 3, arbitrary: sentence.map(escaped) },
    { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`) },
    { weight: 2, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag}>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<!-- a -->',
        '&nbsp;',
        '&shy;',
        '<br><br>',
        '<p hidden>',
        '<div class="box">',
        '<',
        '&#0;',
      ),
    },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join(' ');
      const reading = readPage(html, { force: true });
      if (reading.outcome !== 'article') return;
      const seen = tight(seenIn(parsePage(html).body).replace(/\u00ad/g, ''));
      for (const { text } of readMarkdown(reading.article.body, 0).paragraphs) {
        expect(seen).toContain(tight(text));
      }
    }),
    { numRuns: 500 },
  );
});

test('a page of two megabytes is read whole', () => {
  const text = 'The river rose again in the night, and again nobody slept in the lower town.';
  const count = 24_000;
  const paragraphs = Array.from({ length: count }, (_, index) => `<p>${index}: ${text}</p>`).join('\n');
  const html = `<html><body><article><h1>The flood</h1>${paragraphs}</article></body></html>`;
  expect(html.length).toBeGreaterThan(2_000_000);
  const { body } = articleIn(readPage(html, {}));
  expect(body.split('\n\n').map((line) => line.trim())).toEqual(
    Array.from({ length: count }, (_, index) => `${index}: ${text}`),
  );
});

test('elements in one another without end are refused, not run into', () => {
  const deep = `${'<div>'.repeat(5_000)}<p>Words.</p>`;
  expect(readPage(`<html><body>${deep}</body></html>`, {}).outcome).toBe('refused');
});
