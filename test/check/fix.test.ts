import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixArticle, fixSettings } from '../../src/check/fix/fix.ts';
import { plainDay } from '../../src/check/fix/plain-day.ts';
import { soleNearest } from '../../src/check/fix/settings.ts';
import { splitFrontMatter } from '../../src/story/front-matter.ts';
import { readMarkdown } from '../../src/story/markdown.ts';

const HEAD = '---\ntitle: T\npublished: 2024-05-15\n---\n\n';

describe('an article', () => {
  test('is mended byte for byte, and each change is told with its line', () => {
    const source =
      '\uFEFF---\r\ntitle: T  \r\npublishd: "17 April 2025" # a note\r\n---\r\n\r\nOne \t\r\ntwo  \r\nthree.\r\n   \r\nFour.';
    expect(fixArticle(source)).toEqual({
      text: '---\ntitle: T\npublished: 2025-04-17 # a note\n---\n\nOne\ntwo  \nthree.\n\nFour.\n',
      mended: [
        { line: 1, what: 'the byte-order mark is gone.' },
        { line: 1, what: '9 lines end with LF instead of CRLF.' },
        { line: 2, what: 'white space at the end of the line is gone.' },
        { line: 3, what: 'the key “publishd” is “published”.' },
        { line: 3, what: '“published: 17 April 2025” is “published: 2025-04-17”.' },
        { line: 6, what: 'white space at the end of the line is gone.' },
        { line: 9, what: 'white space at the end of the line is gone.' },
        { line: 10, what: 'the last line ends with a line break.' },
      ],
    });
  });

  test.each([
    ['a line break of Markdown', `${HEAD}One  \ntwo.\n`],
    ['code of several lines', `${HEAD}See \`one \ntwo\`.\n`],
    ['a block of code', `${HEAD}Text.\n\n\`\`\`\ncode \n\`\`\`\n`],
    ['a backslash before a space', `${HEAD}One\\ \ntwo.\n`],
    [
      'settings in which the space counts',
      '---\ntitle: T\npublished: 2024-05-15\nlicense: |\n  one \n  two\n---\n\nText.\n',
    ],
    ['lines that end with CR alone', '---\rtitle: T \rpublished: 2024-05-15\r---\r\rText. \rMore.\r'],
    [
      'two keys that are meant to be the same',
      `---\ntitl: T\ntittle: U\npublished: 2024-05-15\n---\n\nText.\n`,
    ],
    [
      'a key whose right form is there',
      `---\ntitle: T\npublished: 2024-05-15\npublishd: 2024-05-16\n---\n\nText.\n`,
    ],
    ['a key between two known ones', `---\ntitle: T\npublishe: 2024-05-15\n---\n\nText.\n`],
    ['a date that may be two', `---\ntitle: T\npublished: 04/05/2024\n---\n\nText.\n`],
    ['a time without a zone', `---\ntitle: T\npublished: 2024-05-15T10:00:00\n---\n\nText.\n`],
    ['what is right', `${HEAD}Text.\n`],
    ['nothing', ''],
  ])('with %s stays as it is', (_name, source) => {
    expect(fixArticle(source)).toEqual({ text: source, mended: [] });
  });
});

test('story.yaml is mended, too, and its values stay', () => {
  expect(fixSettings('Titel: The dam \r\nserver:\r\n  - 123456789012345678')).toEqual({
    text: 'title: The dam\nservers:\n  - 123456789012345678\n',
    mended: [
      { line: 1, what: '2 lines end with LF instead of CRLF.' },
      { line: 1, what: 'white space at the end of the line is gone.' },
      { line: 1, what: 'the key “Titel” is “title”.' },
      { line: 2, what: 'the key “server” is “servers”.' },
      { line: 3, what: 'the last line ends with a line break.' },
    ],
  });
  const broken = 'title: "T\npeople: [\n';
  expect(fixSettings(broken)).toEqual({ text: broken, mended: [] });
});

test.each([
  ['2025/04/17', '2025-04-17'],
  ['2025.4.7', '2025-04-07'],
  ['2025-4-7', '2025-04-07'],
  ['17 April 2025', '2025-04-17'],
  ['17th Apr. 2025', '2025-04-17'],
  ['April 17, 2025', '2025-04-17'],
  ['Sept 1 2025', '2025-09-01'],
  ['17/04/2025', undefined],
  ['2025/04-17', undefined],
  ['2025/02/30', undefined],
  ['2025/17/04', undefined],
  ['April 2025', undefined],
  ['around 17 April 2025', undefined],
  ['17 April 2025, noon', undefined],
  ['17 Aprilis 2025', undefined],
  ['17 Ma 2025', undefined],
])('%s as a day is %s', (written, day) => {
  expect(plainDay(written)).toBe(day);
});

test.each([
  ['publishd', 'published'],
  ['Publisher', 'publisher'],
  ['publishe', undefined],
  ['autors', 'authors'],
  ['date', undefined],
  ['ul', 'url'],
  ['u', undefined],
])('the one key that %s is near to is %s', (typed, nearest) => {
  expect(soleNearest(typed, ['title', 'published', 'publisher', 'authors', 'url'])).toBe(nearest);
});

describe('law: whatever a file holds', () => {
  const eol = fc.constantFrom('\n', '\r\n', '\r', '\n', '\n\n', '\r\n\r\n');
  const space = fc.constantFrom('', '', ' ', '  ', '   ', '\t', ' \t ', '\\ ', '\\', '\u00A0', ' \r');
  const words = fc.constantFrom(
    'One two.',
    '“We are proud,” she said.',
    '# Heading',
    '- item',
    '  - item',
    '-',
    '> quoted',
    '`code',
    'code` on',
    '```',
    '    indented',
    '<div',
    'a="b">',
    '[link](https://example.org "a',
    'title")',
    '**bold',
    'on**',
    '| a | b |',
    '|---|---|',
    '---',
    '===',
    '&amp;',
    '\uFEFF',
    '1.',
    '[x]:',
    '<!-- note',
    '-->',
    '',
  );
  const lines = fc
    .array(fc.tuple(words, space, eol), { maxLength: 14 })
    .map((parts) => parts.map((part) => part.join('')).join(''));
  const setting = fc.constantFrom(
    'title: T',
    'titel: T',
    '"title": T',
    'published: 2025/04/17',
    'published: "17 April 2025"',
    'published: |\n  2025/04/17',
    'publishd: 2025-04-17',
    'license: |',
    '  more ',
    'authors: "Jo \\',
    '  Ash "',
    'authors: [Jo, Al]',
    '? key',
    '{tilte: T}',
    '',
  );
  const settings = fc
    .array(fc.tuple(setting, space, fc.constantFrom('\n', '\n', '\r\n')), { maxLength: 6 })
    .map((parts) => parts.map((part) => part.join('')).join(''));
  const article = fc.oneof(
    fc
      .tuple(fc.constantFrom('', '', '\uFEFF', '\uFEFF\uFEFF'), settings, space, lines)
      .map(([mark, yaml, end, body]) => `${mark}---\n${yaml}---${end}\n${body}`),
    lines,
    fc.string(),
  );

  /** The visible paragraphs as they are read: without a byte-order mark. */
  const paragraphsOf = (text: string) => {
    const read = text.replace(/^\uFEFF/, '');
    const { paragraphs } = readMarkdown(read, splitFrontMatter(read)?.bodyOffset ?? 0);
    return paragraphs.map(({ kind, section, text: shown }) => ({ kind, section, shown }));
  };

  test('its visible paragraphs stay the same, and a second time changes nothing', () => {
    fc.assert(
      fc.property(article, (source) => {
        const { text } = fixArticle(source);
        expect(paragraphsOf(text)).toEqual(paragraphsOf(source));
        expect(fixArticle(text)).toEqual({ text, mended: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  test('what is changed is told, and nothing else is', () => {
    fc.assert(
      fc.property(article, (source) => {
        const { text, mended } = fixArticle(source);
        expect(mended.length > 0).toBe(text !== source);
        const last = source.split(/\n/).length;
        expect(mended.filter(({ line }) => line < 1 || line > last)).toEqual([]);
      }),
    );
  });

  test('settings are mended once and for all', () => {
    fc.assert(
      fc.property(settings, (source) => {
        const { text } = fixSettings(source);
        expect(fixSettings(text)).toEqual({ text, mended: [] });
      }),
    );
  });
});
