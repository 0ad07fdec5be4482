import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDiscordMarkdown } from './markdown.ts';

const seen = (text: string) => readDiscordMarkdown(text).visible;

describe('the backslash', () => {
  test.each([
    ['\\*not italic\\*', '*not italic*'],
    ['\\# no heading', '# no heading'],
    ['1\\. no list', '1. no list'],
    ['\\- no list', '- no list'],
    ['\\> no quote', '> no quote'],
    ['\\`no code\\`', '`no code`'],
    ['\\<@1> \\@everyone', '<@1> @everyone'],
    ['https\\://e.org', 'https://e.org'],
    ['\\[a](https\\://e.org)', '[a](https://e.org)'],
    ['\\\\', '\\'],
    ['\\😀', '😀'],
  ])('of %s is not seen', (text, visible) => {
    expect(readDiscordMarkdown(text)).toEqual({ visible, constructs: [] });
  });

  test.each([
    // Before letters, digits and white space it is only a backslash.
    ['\\a \\1 \\ ', '\\a \\1 \\ '],
    // An address swallows it.
    ['https://e.org/a\\_b', 'https://e.org/a\\_b'],
    // Code shows it.
    ['`a\\*b`', 'a\\*b'],
    // In a link's label nothing is escaped.
    ['[a\\_b](https://e.org)', 'a\\_b'],
    // What turns out to be no link is shown as it was written.
    ['[a \\*b](elsewhere)', '[a \\*b](elsewhere)'],
    // Escaping one star of two leaves one that counts.
    ['\\**a\\**', '*a*'],
  ])('of %s is seen, or does not help', (text, visible) => {
    expect(seen(text)).toBe(visible);
  });
});

test('whatever is escaped character by character is seen as it was', () => {
  const escaped = (text: string) => text.replace(/[^0-9A-Za-z\s]/g, '\\$&');
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '\n# ',
      '\n-# ',
      '\n> ',
      '\n>>> ',
      '\n- ',
      '\n1. ',
      '[a](https://e.org)',
    ),
    fc.constantFrom(
      'https://e.org/x',
      '<https://e.org>',
      '<@1>',
      '@everyone',
      ':smile:',
      '<t:1>',
      '\\',
      '\n',
      '  \n',
      ' ',
      'word',
      '</a:1>',
      '<a@b.c>',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').replace(/[\t\r\f]/g, ' '));
  fc.assert(
    fc.property(text, (source) => {
      expect(readDiscordMarkdown(escaped(source))).toEqual({ visible: source, constructs: [] });
    }),
    { numRuns: 1000 },
  );
});
