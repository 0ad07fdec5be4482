import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDiscordMarkdown } from '../discord/markdown.ts';

const kindsIn = (text: string) => readDiscordMarkdown(text).constructs.map(({ kind }) => kind);
const seen = (text: string) => readDiscordMarkdown(text).visible;

describe('what is not plain words', () => {
  test.each([
    ['**bold**', ['bold'], 'bold'],
    ['*italic* _too_', ['italic', 'italic'], 'italic too'],
    ['***both***', ['italic', 'bold'], 'both'],
    ['__underline__', ['underline'], 'underline'],
    ['~~strike~~', ['strike'], 'strike'],
    ['||spoiler||', ['spoiler'], 'spoiler'],
    ['`code` ``a`b``', ['inline code', 'inline code'], 'code a`b'],
    ['```js\nlet a;\n```', ['code block'], 'let a;'],
    ['# One\n## Two\n### Three', ['heading', 'heading', 'heading'], 'One\nTwo\nThree'],
    ['-# small', ['subtext'], 'small'],
    ['> a\n> b\nc', ['quote'], 'a\nb\nc'],
    ['a\n>>> b\nc', ['quote'], 'a\nb\nc'],
    ['- a\n- b\n  - c', ['list', 'list'], 'a\nb\nc'],
    ['* a', ['list'], 'a'],
    ['3. a\n4. b', ['list'], 'a\nb'],
    ['[label](https://e.org)', ['masked link'], 'label'],
    ['[**a**](<https://e.org/(x)>)', ['masked link', 'bold'], 'a'],
    ['see https://e.org/a_(b), or', ['url'], 'see https://e.org/a_(b), or'],
    ['<https://e.org> <ftp://e.org>', ['angle url', 'angle url'], 'https://e.org ftp://e.org'],
    ['<a@b.org> <+1 (555) 12>', ['email', 'phone'], 'a@b.org +1 (555) 12'],
    [
      '<@1><@!2><@&3><#4>',
      ['user mention', 'user mention', 'role mention', 'channel mention'],
      '<@1><@!2><@&3><#4>',
    ],
    ['me@everyone @here', ['everyone mention', 'everyone mention'], 'me@everyone @here'],
    ['</story find:12> <id:guide>', ['command mention', 'guild navigation'], '</story find:12> <id:guide>'],
    [
      '<:x:1> <a:x:1> <t:1:R> <t:1>',
      ['custom emoji', 'custom emoji', 'timestamp', 'timestamp'],
      '<:x:1> <a:x:1> <t:1:R> <t:1>',
    ],
    ['note :warning: here', ['emoji name'], 'note :warning: here'],
  ])('%s', (text, kinds, visible) => {
    expect(kindsIn(text)).toEqual(kinds);
    expect(seen(text)).toBe(visible);
  });

  test('is told with what it says and where it leads', () => {
    expect(readDiscordMarkdown('a [**b**](https://e.org) c').constructs).toEqual([
      { kind: 'masked link', text: 'b', source: '[**b**](https://e.org)', detail: 'https://e.org' },
      { kind: 'bold', text: 'b', source: '**b**' },
    ]);
    expect(readDiscordMarkdown('## T').constructs[0]).toMatchObject({ kind: 'heading', detail: '2' });
  });
});

describe('plain words that look like something', () => {
  test.each([
    'snake_case_name and _x_y',
    '2 * 3 * 4 = 24',
    'a #1 hit',
    '#tag',
    '1.5 million',
    'at 10:30:45',
    '-dash',
    '>no quote',
    '** nothing',
    'a < b > c',
    'C:\\dir\\file',
    '¯\\_(ツ)_/¯',
    '[note] (aside)',
    '@everybody',
    'naïve — “quoted” … 👍🏽 §3',
    'one\n\n\ntwo   three',
  ])('%s', (text) => {
    expect(readDiscordMarkdown(text)).toEqual({ visible: text, constructs: [] });
  });
});

describe('nasty neighbours', () => {
  test('the closing bracket alone does not stop a link', () => {
    expect(kindsIn('[a\\](https://e.org)')).toEqual(['masked link']);
  });
  test('a link or a mention in a label undoes the link', () => {
    expect(readDiscordMarkdown('[https://a.org](https://e.org)').constructs).toEqual([]);
    expect(readDiscordMarkdown('[<@1>](https://e.org)').constructs).toEqual([]);
  });
  test('an address begins in the middle of a word', () => {
    expect(kindsIn('xhttps://e.org')).toEqual(['url']);
  });
  test('an address does not take the bracket around it', () => {
    expect(readDiscordMarkdown('(https://e.org)').constructs[0]?.detail).toBe('https://e.org');
  });
  test('a line begins inside what is open', () => {
    expect(kindsIn('**a\n# b**')).toEqual(['bold', 'heading']);
  });
  test('quotes do not nest, and neither headings nor quotes begin in a line', () => {
    expect(kindsIn('> a > b')).toEqual(['quote']);
    expect(kindsIn('> > a')).toEqual(['quote']);
    expect(kindsIn('a # b > c - d')).toEqual([]);
  });
  test('a list takes the indented lines below', () => {
    expect(readDiscordMarkdown('- a\n  b\nc').constructs).toMatchObject([{ kind: 'list', text: 'a\nb' }]);
  });
  test('white space is changed where the client changes it', () => {
    expect(seen('a\tb\r\nc\rd\fe')).toBe('a    b\nc\nde');
  });
});

test('any text at all is read to its end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'*_~|`#->[]()<>\\:@ \n1.ahttps/'), maxLength: 60 }),
      (source) => {
        const { constructs } = readDiscordMarkdown(source);
        for (const { source: written } of constructs) expect(written).not.toBe('');
      },
    ),
    { numRuns: 1000 },
  );
});
