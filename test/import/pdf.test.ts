import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source.ts';
import { readMarkdown } from '../../src/story/markdown.ts';
import { importing } from '../../src/words/index.ts';
import { madePdf, type PlacedLine, setLines } from './made-pdf.ts';
import { articleIn, fileOf } from './read-source.ts';

const FIRST =
  'The dam above the valley opened on Wednesday, a year late and four million over what had been promised when the first stone was laid.';
const SECOND =
  '“We are proud,” said the minister for water (who had come by train). Nobody else on the wall said anything at all that morning.';
const THIRD =
  'The gates will be closed again in the autumn, when the rain comes, and the lake behind them will then reach the old church.';
const FOURTH =
  'Farmers below the wall had asked for water since the spring of the year before, and some of them had left.';

async function read(pages: readonly (readonly PlacedLine[])[]) {
  return articleIn(await readSource(madePdf(pages), { name: 'a.pdf' }));
}

/** Paragraphs one below the other, with a gap between them. */
function column(x: number, top: number, characters: number, texts: readonly string[], gap = 8): PlacedLine[] {
  let y = top;
  return texts.flatMap((text) => {
    const lines = setLines(text, { x, y, characters });
    y -= lines.length * 12 + gap;
    return lines;
  });
}

describe('a PDF', () => {
  test('of one column: headline, name and day on top, headings, lists, and paragraphs over the end of a page', async () => {
    const [start, end] = [THIRD.slice(0, 70).trim(), THIRD.slice(70).trim()];
    const head = (page: number): PlacedLine => ({
      text: `The Valley Post – page ${page}`,
      x: 72,
      y: 810,
      size: 8,
    });
    const foot = (page: number): PlacedLine => ({ text: `${page}`, x: 290, y: 30, size: 8 });
    const article = await read([
      [
        head(1),
        { text: 'The dam opens', x: 72, y: 770, size: 20 },
        { text: 'a year late', x: 72, y: 748, size: 20 },
        { text: 'By Jo Ash', x: 72, y: 720 },
        { text: 'May 15, 2024', x: 72, y: 700 },
        ...column(72, 670, 80, [FIRST, SECOND]),
        { text: 'What comes next', x: 72, y: 580, size: 14 },
        { text: start, x: 72, y: 560 },
        foot(1),
      ],
      [
        head(2),
        { text: end, x: 72, y: 770 },
        { text: 'It also needs', x: 72, y: 740 },
        { text: '• a road to the wall, which is still a path', x: 80, y: 728 },
        { text: 'for goats', x: 88, y: 716 },
        { text: '• a boat', x: 80, y: 704 },
        foot(2),
      ],
    ]);
    expect(fileOf(article)).toBe(`---
title: The dam opens a year late
published: 2024-05-15
authors:
  - Jo Ash
language: en-GB
---

${FIRST}

${SECOND}

## What comes next

${THIRD}

It also needs

- a road to the wall, which is still a path for goats
- a boat
`);
    expect(article.leftOut).toEqual([
      { reason: 'headline', text: 'The dam opens a year late' },
      { reason: 'byline', text: 'By Jo Ash' },
      { reason: 'date', text: 'May 15, 2024' },
      { reason: 'running-head', text: 'The Valley Post – page 1' },
      { reason: 'running-head', text: '1' },
      { reason: 'running-head', text: 'The Valley Post – page 2' },
      { reason: 'running-head', text: '2' },
    ]);
    expect(article.notes).toEqual([importing.pdf.look]);
  });

  test('of two columns is read down the left one first', async () => {
    const article = await read([
      [
        { text: 'The dam opens a year late', x: 72, y: 770, size: 20 },
        ...column(72, 730, 40, [FIRST, SECOND]),
        ...column(320, 730, 40, [THIRD, FOURTH]),
      ],
    ]);
    expect(article.facts.title).toBe('The dam opens a year late');
    expect(article.body).toBe(`${[FIRST, SECOND, THIRD, FOURTH].join('\n\n')}\n`);
  });

  test('of two columns goes on from the foot of one to the head of the next', async () => {
    const words = THIRD.split(' ');
    const article = await read([
      [
        ...column(72, 730, 40, [FIRST, words.slice(0, 12).join(' ')]),
        ...column(320, 730, 40, [words.slice(12).join(' '), FOURTH]),
      ],
    ]);
    expect(article.body).toBe(`${[FIRST, THIRD, FOURTH].join('\n\n')}\n`);
  });

  test('with paragraphs told apart by indents alone', async () => {
    const first = setLines(FIRST, { x: 72, y: 770, characters: 70 });
    const second = setLines(SECOND, { x: 72, y: 770 - first.length * 12, characters: 70, indent: 14 });
    const article = await read([[...first, ...second]]);
    expect(article.body).toBe(`${FIRST}\n\n${SECOND}\n`);
  });

  test('makes words whole that were broken at the end of a line, and leaves a hyphen that belongs to a word', async () => {
    const article = await read([
      [
        { text: 'The well-known irriga-', x: 72, y: 770 },
        { text: 'tion of the valley began, said a well-', x: 72, y: 758 },
        { text: 'known minister, who spoke for long.', x: 72, y: 746 },
      ],
    ]);
    expect(article.body).toBe(
      'The well-known irrigation of the valley began, said a well-known minister, who spoke for long.\n',
    );
  });
});

test('every paragraph of a PDF is kept in order, in one column or two, over as many pages as it takes', async () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const paragraph = fc.array(word, { minLength: 14, maxLength: 60 }).map((words) => `${words.join(' ')}.`);
  // No two are the same: the same words at the same place of two pages are a running head.
  const names = 'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike Oscar'.split(
    ' ',
  );
  const paragraphs = fc
    .array(paragraph, { minLength: 6, maxLength: names.length })
    .map((texts) => texts.map((text, index) => `${names[index]} ${text}`));
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.constantFrom(1, 2), async (texts, columns) => {
      const perColumn = Math.ceil(texts.length / (2 * columns));
      const parts = Array.from({ length: 2 * columns }, (_, at) =>
        texts.slice(at * perColumn, (at + 1) * perColumn),
      );
      const set = parts.map((part, at) =>
        column(at % columns === 0 ? 60 : 330, 780, columns === 1 ? 80 : 38, part),
      );
      const pages = columns === 1 ? set : [set.slice(0, 2).flat(), set.slice(2).flat()];
      const { body } = await read(pages.filter((page) => page.length > 0));
      expect(readMarkdown(body, 0).paragraphs.map(({ text }) => text)).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});

describe('a PDF that cannot be read is refused with the reason', () => {
  test.each([
    ['pictures of text', madePdf([[], []]), importing.pdf.pictures],
    ['a broken file', Buffer.from('%PDF-1.4\nnothing of a PDF'), importing.pdf.broken],
  ])('%s', async (_, bytes, problem) => {
    expect(await readSource(bytes, { name: 'a.pdf' })).toEqual({ outcome: 'refused', problem });
  });
});
