import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/story/markdown.ts';

function texts(markdown: string): string[] {
  return readMarkdown(markdown, 0).paragraphs.map(({ text }) => text);
}

describe('paragraphs', () => {
  test('each paragraph, list item and quoted paragraph counts, in reading order', () => {
    const markdown = 'One.\n\n- Two.\n- Three.\n\n> Four.\n>\n> Five.\n\n1. Six.\n\n   Seven.\n';
    const { paragraphs } = readMarkdown(markdown, 0);
    expect(paragraphs.map(({ text, kind }) => [text, kind])).toEqual([
      ['One.', 'text'],
      ['Two.', 'item'],
      ['Three.', 'item'],
      ['Four.', 'quotation'],
      ['Five.', 'quotation'],
      ['Six.', 'item'],
      ['Seven.', 'item'],
    ]);
  });

  test('a heading is not a paragraph but the section of those after it', () => {
    const { paragraphs } = readMarkdown('Lead.\n\n## What *now*\n\nBody.\n', 0);
    expect(paragraphs.map(({ text, section }) => [text, section])).toEqual([
      ['Lead.', undefined],
      ['Body.', 'What now'],
    ]);
  });

  test('lines count from the beginning of the file', () => {
    const file = '---\ntitle: x\n---\nOne.\n\nTwo\nlines.\n';
    const { paragraphs } = readMarkdown(file, file.indexOf('One'));
    expect(paragraphs.map(({ line }) => line)).toEqual([4, 6]);
  });
});

describe('visible text', () => {
  test.each([
    ['emphasis', 'A *very* **bold** move', 'A very bold move'],
    ['links', 'See [the agency](https://example.org "t") now', 'See the agency now'],
    ['entities', 'Oak &amp; Ash &#8212; &copy;&nbsp;2020', 'Oak & Ash — ©\u00A02020'],
    ['an entity that is none', 'AT&T and R&Z; too', 'AT&T and R&Z; too'],
    ['escapes', 'A \\*star\\* and a \\\\ slash', 'A *star* and a \\ slash'],
    ['hard-wrapped lines', 'One line\nand the next\r\nand one more', 'One line and the next and one more'],
    ['wrapped lines of a list item', '- One line\n  and the next', 'One line and the next'],
    [
      'wrapped lines of a quotation',
      '> One line\n> and the next\nand a lazy one',
      'One line and the next and a lazy one',
    ],
    ['a hard break', 'One  \ntwo\\\nthree', 'One two three'],
    ['inline code', 'Run `npm  start` and `` a`b `` now', 'Run npm  start and a`b now'],
    ['an autolink', 'At <https://example.org/a_b> now', 'At https://example.org/a_b now'],
    ['a line break in HTML', 'One<br>two', 'One two'],
    ['an image in the middle', 'One ![alt](a.png) two', 'One  two'],
    ['a space at the end', 'One ![alt](a.png)', 'One'],
  ])('of %s', (_name, markdown, expected) => {
    expect(texts(markdown)).toEqual([expected]);
  });

  test('every run says where in the file its words stand', () => {
    const markdown = '> Oak &amp; *Ash*\n> left';
    const [paragraph] = readMarkdown(markdown, 0).paragraphs;
    const pieces = paragraph?.runs.map(({ text, file, verbatim }) => [
      paragraph.text.slice(text.start, text.end),
      markdown.slice(file.start, file.end),
      verbatim,
    ]);
    expect(pieces).toEqual([
      ['Oak ', 'Oak ', true],
      ['&', '&amp;', false],
      [' ', ' ', true],
      ['Ash', 'Ash', true],
      [' ', '\n> ', false],
      ['left', 'left', true],
    ]);
  });
});

test('what is not read is said, with its line', () => {
  const markdown =
    'Text.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n<div>x</div>\n\n![p](p.png)\n\n<!-- note -->\n';
  expect(readMarkdown(markdown, 0).unread).toEqual([
    { what: 'table', line: 3, column: 1 },
    { what: 'code block', line: 7, column: 1 },
    { what: 'raw HTML', line: 11, column: 1 },
    { what: 'image', line: 13, column: 1 },
  ]);
});

test('law: the runs tile the visible text, and verbatim ones read the same in the file', () => {
  const markdown = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.constantFrom(
          '*',
          '**',
          '`',
          '\\*',
          '&amp;',
          '&#x41;',
          '&',
          '\n',
          '\n\n',
          '\r\n',
          '> ',
          '- ',
          '  \n',
          '[a](b)',
          '![i](j)',
          '<br>',
          '# ',
          '    ',
        ),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(markdown, (source) => {
      for (const { text, runs } of readMarkdown(source, 0).paragraphs) {
        expect(runs.map((run) => text.slice(run.text.start, run.text.end)).join('')).toBe(text);
        expect(runs.map((run) => run.text.start)).toEqual([
          0,
          ...runs.slice(0, -1).map((run) => run.text.end),
        ]);
        expect(text).not.toMatch(/[\r\n]/);
        for (const run of runs.filter(({ verbatim }) => verbatim)) {
          expect(source.slice(run.file.start, run.file.end)).toBe(text.slice(run.text.start, run.text.end));
        }
      }
    }),
    { numRuns: 500 },
  );
});
