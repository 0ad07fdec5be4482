import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/reply/escape.ts';
import { readDiscordMarkdown } from '../discord/markdown.ts';

describe('text that Discord would read as something else comes out as it is in the article', () => {
  test.each([
    ['everyone', 'Hello @everyone and @here'],
    ['a user', 'Thanks <@1> and <@!23>'],
    ['a role and a channel', 'To <@&4> in <#5>'],
    ['a command and a place', 'Use </ask:6> in <id:customize>'],
    ['an emoji', 'So <:x:1> <a:y:2> :smile:'],
    ['a time', 'At <t:1700000000:R> sharp'],
    ['code', 'Run `rm` or ```all```'],
    ['a quotation', '> not quoted'],
    ['a long quotation', '>>> not quoted'],
    ['subtext', '-# not small'],
    ['headings', '# one ## two'],
    ['a list', '- one'],
    ['a numbered list', '1. one'],
    ['a spoiler', 'It was ||him||'],
    ['emphasis', '*a* **b** _c_ __d__ ~~e~~ ***f***'],
    ['a masked link', '[click](https://example.org) [x](<https://y.example>)'],
    ['an address', 'See https://example.org/a_b*c?d=[e]'],
    ['an address in brackets', '<https://example.org> <mailto:a@example.org>'],
    ['a shrug', '¯\\_(ツ)_/¯'],
    ['backslashes', '\\ \\\\ \\* \\n C:\\new'],
    ['white space and nothing', ' '],
  ])('%s', (_name, text) => {
    expect(readDiscordMarkdown(escapeMarkdown(text))).toEqual({ visible: text, constructs: [] });
  });
});

const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '*',
        '_',
        '~',
        '`',
        '|',
        '>',
        '<',
        '@',
        '#',
        '-',
        '1.',
        '\\',
        '[',
        ']',
        '(',
        ')',
        ':',
        '//',
        'https',
        '\n',
        ' ',
        '<@',
        '<t:',
        '+',
        '=',
      ),
    ),
    { maxLength: 30 },
  )
  // Discord itself shows a tab as four spaces and drops form feeds and carriage returns; no escape changes that.
  .map((pieces) => pieces.join('').replace(/[\t\f\r]/g, ' '));

test('law: whatever a text holds, Discord shows just it', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const line = text.replaceAll('\n', ' ');
      expect(readDiscordMarkdown(`> ${escapeMarkdown(line)}`).constructs.map(({ kind }) => kind)).toEqual([
        'quote',
      ]);
      expect(readDiscordMarkdown(escapeMarkdown(text))).toEqual({ visible: text, constructs: [] });
    }),
    { numRuns: 2000 },
  );
});

test('law: an escape can be undone', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
    }),
  );
});
