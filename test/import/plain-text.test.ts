import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/import/plain-text.ts';
import { readMarkdown } from '../../src/story/markdown.ts';
import { articleIn, fileOf } from './read-source.ts';

const read = (text: string): string => fileOf(articleIn(readPlainText(text)));

/** A text as a program of old would mail it: lines broken at a width. */
function wrapped(text: string, width: number, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const [index, word] of text.split(' ').entries()) {
    if (index > 0 && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else line += (index === 0 ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

describe('plain text', () => {
  test('lines broken to fit a page are joined; headline, name and day stand on top', () => {
    const text = `The dam opens a year late

By Jo Ash and Ann Lee
Wednesday, May 15, 2024

VALLEY - The dam opened on Wednesday, a year late. "We are
proud," said the minister for water, who had promised a well-
known band and brought none.

WHAT IT COST

The town pays for:

  - the gates, which came from abroad and are still
    not paid for
  - a school

> We asked for water,
> not for a monument.

***

1. May was the first day on which anybody drank of it, a clerk
said.
`;
    expect(read(text)).toBe(`---
title: The dam opens a year late
published: 2024-05-15
authors:
  - Jo Ash
  - Ann Lee
---

VALLEY - The dam opened on Wednesday, a year late. "We are proud," said the minister for water, who had promised a well-known band and brought none.

## WHAT IT COST

The town pays for:

- the gates, which came from abroad and are still not paid for
- a school

> We asked for water, not for a monument.

1\\. May was the first day on which anybody drank of it, a clerk said.
`);
  });

  test('labelled lines on top say what they say', () => {
    const text =
      'Title: The dam opens\nDate: 2024-05-15T10:00:00+02:00\nAuthor: Jo Ash\nSource: The Valley Post\nURL: https://post.example/dam\n\nThe dam opened.\n';
    expect(read(text)).toBe(
      '---\ntitle: The dam opens\npublished: 2024-05-15T10:00:00+02:00\npublisher: The Valley Post\nauthors:\n  - Jo Ash\nurl: https://post.example/dam\n---\n\nThe dam opened.\n',
    );
  });

  test('a first paragraph is no headline, and a date in it is no date of publication', () => {
    const text = 'The dam opened on May 15, 2024, a year late.\n\nThe valley was glad.\n';
    expect(read(text)).toBe(
      '---\ntitle: "?"\npublished: "?"\n---\n\nThe dam opened on May 15, 2024, a year late.\n\nThe valley was glad.\n',
    );
  });

  test.each([
    'By noon the river had risen above its banks and the men at the\nbridge had left.\n',
    'By Thursday the river had risen above its banks and the men at the\nbridge had left.\n',
  ])('a sentence that begins as a byline does is none: %j', (text) => {
    const { facts, body } = articleIn(readPlainText(text));
    expect(facts.authors).toEqual([]);
    expect(body).toBe(`${text.trim().replace('\n', ' ')}\n`);
  });

  test('a numbered list is one when its numbers count', () => {
    expect(read('It needs:\n1. a permit\n2. a boat that\n   floats\n')).toContain(
      '\nIt needs:\n\n- a permit\n- a boat that floats\n',
    );
  });

  test('a line a paragraph, without blank lines', () => {
    const long = 'The river rose in the night, and nobody in the lower town slept.';
    expect(read(`${long}\nAt dawn it fell again.\nPeople came home.\n`)).toContain(
      `\n${long}\n\nAt dawn it fell again.\n\nPeople came home.\n`,
    );
  });

  test('indented first lines, without blank lines', () => {
    const text =
      '  The river rose in the\nnight, and nobody slept.\n  At dawn it fell again,\nand people came home.\n';
    expect(read(text)).toContain(
      '\nThe river rose in the night, and nobody slept.\n\nAt dawn it fell again, and people came home.\n',
    );
  });

  test('a broken word is made whole where it stands whole elsewhere', () => {
    const text =
      'The irrigation of the valley has begun, the min-\nister said. The irri-\ngation will go on.\n';
    expect(read(text)).toContain(
      '\nThe irrigation of the valley has begun, the min-ister said. The irrigation will go on.\n',
    );
  });

  test('nothing to read is refused', () => {
    expect(readPlainText('\n\n---\n').outcome).toBe('refused');
  });

  test('a text of nothing but bylines is read, and only the first ones are its head', () => {
    const { body, leftOut } = articleIn(readPlainText('By Jo Ash\n'.repeat(40_000)));
    expect(leftOut).toEqual(Array(20).fill({ reason: 'byline', text: 'By Jo Ash' }));
    expect(body.match(/By Jo Ash/g)).toHaveLength(39_980);
  });

  test('a paragraph of any number of lines is joined', () => {
    const { body } = articleIn(
      readPlainText(`${'the water rose over the road and the bri-\ndge, '.repeat(40_000)}\n`),
    );
    expect(body.match(/bri-dge/g)).toHaveLength(40_000);
  });

  test('however wide it was wrapped, the paragraphs are the same', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}[,;]?$/);
    const paragraph = fc
      .array(word, { minLength: 14, maxLength: 80 })
      .map((words) => `The ${words.join(' ').replace(/[,;]$/, '')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 40, max: 90 }),
        (paragraphs, width) => {
          const text = paragraphs.map((one) => wrapped(one, width)).join('\n\n');
          const { body } = articleIn(readPlainText(text));
          expect(readMarkdown(body, 0).paragraphs.map((one) => one.text)).toEqual(paragraphs);
        },
      ),
    );
  });

  test('whatever it is, every word of it is kept or told', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^(?:- |\* |\d\. |> | {2}|# |By |Title: )?[a-zA-Z ,.:“”-]{0,60}$/),
      fc.constant(''),
    );
    const tight = (text: string): string => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const reading = readPlainText(lines.join('\n'));
        if (reading.outcome !== 'article') return;
        const { body, leftOut } = reading.article;
        const file = `${body}\n\n## end\n\nend`;
        const kept = readMarkdown(file, 0)
          .paragraphs.flatMap(({ text, section = '' }) => [section, text])
          .join('');
        const told = kept + leftOut.map(({ text }) => text).join('');
        for (const word of lines.join(' ').match(/\p{L}{3,}/gu) ?? []) {
          expect(tight(told) + tight(body)).toContain(tight(word));
        }
      }),
      { numRuns: 300 },
    );
  });
});
