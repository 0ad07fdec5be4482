import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/import/markdown-body.ts';
import type { Block } from '../../src/import/source-article.ts';
import { visibleCharacters } from '../../src/import/visible-characters.ts';
import { readMarkdown } from '../../src/story/markdown.ts';

/** What a reader of the file gets: kind, section and words of every paragraph. */
function readBack(body: string): unknown[] {
  const file = `---\ntitle: T\n---\n\n${body}`;
  const { paragraphs, unread } = readMarkdown(file, file.indexOf('\n\n'));
  expect(unread).toEqual([]);
  return paragraphs.map(({ kind, section, text }) => ({ kind, section, text }));
}

/** What should be got: headings are the section of what follows. */
function meant(blocks: readonly Block[]): unknown[] {
  let section: string | undefined;
  return blocks.flatMap(({ kind, text }) => {
    if (kind !== 'heading') return { kind, section, text };
    section = text === '' ? undefined : text;
    return [];
  });
}

describe('Markdown that is written', () => {
  test('keeps kinds and sections, and reads well', () => {
    const blocks: Block[] = [
      { kind: 'text', text: 'The dam opened.' },
      { kind: 'heading', text: 'What it cost' },
      { kind: 'item', text: 'Four million' },
      { kind: 'item', text: 'A year' },
      { kind: 'quotation', text: 'We are proud.' },
      { kind: 'quotation', text: 'Very.' },
      { kind: 'heading', text: '' },
      { kind: 'text', text: 'It rained.' },
    ];
    const body =
      'The dam opened.\n\n## What it cost\n\n- Four million\n- A year\n\n> We are proud.\n>\n> Very.\n\n##\n\nIt rained.\n';
    expect(markdownOf(blocks)).toBe(body);
    expect(readBack(body)).toEqual(meant(blocks));
  });

  test.each([
    ['1. of May was a Wednesday', '1\\. of May was a Wednesday'],
    ['# is a hash', '\\# is a hash'],
    ['#dam was the word of the day', '#dam was the word of the day'],
    ['- he said nothing', '\\- he said nothing'],
    ['-5 degrees', '-5 degrees'],
    ['* and _ and `', '\\* and \\_ and \\`'],
    ['snake_case stays', 'snake_case stays'],
    ['a < b and <b>c</b>', 'a < b and \\<b>c\\</b>'],
    ['AT&T wrote &amp; for &', 'AT&T wrote \\&amp; for &'],
    ['[1] see [the report](there)', '\\[1\\] see \\[the report\\](there)'],
    ['-----', '\\-----'],
    ['> 40 percent', '\\> 40 percent'],
    ['5) five', '5\\) five'],
    ['C:\\dam\\', 'C:\\\\dam\\\\'],
    ['It cost $4 million – “a lot”!', 'It cost $4 million – “a lot”!'],
  ])('“%s” is the same after reading', (text, written) => {
    expect(markdownOf([{ kind: 'text', text }])).toBe(`${written}\n`);
    expect(readBack(written)).toEqual([{ kind: 'text', section: undefined, text }]);
  });

  test('whatever the words are, they are the same after reading', () => {
    const words = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: fc.constantFrom(...'*_`[]()<>&;#-+=~|\\!.:"1a \'') }),
        fc.stringMatching(/^(?:#+|>|-+|\+|\*|\d+[.)]|```|~~~|<\w+>|&\w+;) ?[a-z*_ ]*$/),
      )
      .map(visibleCharacters)
      .filter((text) => text !== '');
    const block: fc.Arbitrary<Block> = fc.record({
      kind: fc.constantFrom('text', 'item', 'quotation', 'heading'),
      text: words,
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        expect(readBack(markdownOf(blocks))).toEqual(meant(blocks));
      }),
      { numRuns: 1000 },
    );
  });
});
