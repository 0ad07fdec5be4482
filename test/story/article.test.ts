import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/story/article.ts';
import { faultLine } from '../../src/story/fault.ts';

const PLACE = { storyId: 'dam', id: 'opens', file: 'content/dam/opens.md' };

function read(source: string) {
  const { value, faults } = readArticle(source, PLACE);
  return { article: value, faults: faults.map(faultLine) };
}

test('a whole article is read', () => {
  const { article, faults } = read(
    [
      '---',
      'title: "The dam: opened"',
      'published: 2024-02-29T10:30:00+01:00',
      'publisher: The Valley Post',
      'authors: Jo Ash',
      'url: https://example.org/dam',
      'sources:',
      '  - title: Press release',
      '    publisher: The ministry',
      '---',
      '',
      'The dam opened. It is high.',
    ].join('\n'),
  );
  expect(faults).toEqual([]);
  expect(article).toMatchObject({
    key: 'dam/opens',
    title: 'The dam: opened',
    published: { day: '2024-02-29', instant: Date.UTC(2024, 1, 29, 9, 30) },
    publisher: 'The Valley Post',
    authors: ['Jo Ash'],
    url: 'https://example.org/dam',
    language: 'en',
    sources: [{ title: 'Press release', publisher: 'The ministry', url: undefined, published: undefined }],
  });
  expect(article?.paragraphs.map(({ number, text, line }) => ({ number, text, line }))).toEqual([
    { number: 1, text: 'The dam opened. It is high.', line: 12 },
  ]);
  expect(article?.paragraphs[0]?.sentences).toEqual([
    { number: 1, start: 0, end: 15 },
    { number: 2, start: 16, end: 27 },
  ]);
});

describe('each fault names file, line and mend', () => {
  test.each([
    [
      'no settings',
      'Just text.',
      [
        'content/dam/opens.md:1:1: error: The file does not begin with settings between two “---” lines. Put “---”, “title: …”, “published: 2025-04-17” and “---” on top.',
      ],
    ],
    [
      'a missing title',
      '---\npublished: 2024-01-01\n---\nText.',
      [
        'content/dam/opens.md:1:1: error: “title” is missing. Write a line such as “title: The headline of the article”.',
      ],
    ],
    [
      'a day that does not exist',
      '---\ntitle: T\npublished: 2025-02-29\n---\nText.',
      [
        'content/dam/opens.md:3:1: error: “published: 2025-02-29” is not a date. Write 2025-04-17, or 2025-04-17T14:05:00-04:00 with the zone.',
      ],
    ],
    [
      'a time without zone',
      '---\ntitle: T\npublished: 2025-02-28T10:00:00\n---\nText.',
      [
        'content/dam/opens.md:3:1: error: “published: 2025-02-28T10:00:00” is not a date. Write 2025-04-17, or 2025-04-17T14:05:00-04:00 with the zone.',
      ],
    ],
    [
      'an empty body',
      '---\ntitle: T\npublished: 2025-02-28\n---\n\n# Only a heading\n',
      [
        'content/dam/opens.md:5:1: error: The article has no paragraph. Write the article below the second “---” line.',
      ],
    ],
    [
      'an unknown key',
      '---\ntitle: T\npublished: 2025-02-28\nauthor: Jo\n---\nText.',
      ['content/dam/opens.md:4:1: warning: “author” is not a key that is read here. Did you mean “authors”?'],
    ],
    [
      'an address that is not https',
      '---\ntitle: T\npublished: 2025-02-28\nurl: http://example.org\n---\nText.',
      [
        'content/dam/opens.md:4:1: warning: “url” is not an https address and is not used. Begin it with https://.',
      ],
    ],
  ])('%s', (_name, source, expected) => {
    expect(read(source).faults).toEqual(expected);
  });

  test('YAML that cannot be read', () => {
    const { article, faults } = read('---\ntitle: "T\npublished: 2025-02-28\n---\nText.');
    expect(article).toBeUndefined();
    expect(faults[0]).toMatch(/^content\/dam\/opens\.md:\d:\d+: error: The settings cannot be read as YAML/);
  });
});

test('settings are data: a tag, a script fence or a bomb of aliases runs nothing', () => {
  expect(read('---js\nprocess.exit(3)\n---\nText.').article).toBeUndefined();
  expect(
    read('---\ntitle: !!js/function "function(){}"\npublished: 2025-02-28\n---\nText.').article?.title,
  ).toBe('function(){}');
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`),
  ];
  const { article } = read(
    ['---', 'title: T', 'published: 2025-02-28', ...bomb, 'authors: *h', '---', 'Text.'].join('\n'),
  );
  expect(article?.authors).toEqual([]);
});

test('CRLF, and a front matter that ends the file, are read', () => {
  expect(
    read('---\r\ntitle: T\r\npublished: 2025-02-28\r\n---\r\nOne\r\ntwo.\r\n').article?.paragraphs[0]?.text,
  ).toBe('One two.');
  expect(read('---\ntitle: T\npublished: 2025-02-28\n---').faults).toHaveLength(1);
});

test('a fault inside a line names its column', () => {
  expect(
    read('---\ntitle: T\npublished: 2025-02-28\n---\n\nSee ![a map](m.png).\n\n  <b>x</b>\n').faults,
  ).toEqual([
    'content/dam/opens.md:6:5: warning: An image is not read. Write its words as a paragraph or a list if readers should find them.',
    'content/dam/opens.md:8:3: warning: Raw HTML is not read. Write its words as a paragraph or a list if readers should find them.',
    'content/dam/opens.md:8:7: warning: Raw HTML is not read. Write its words as a paragraph or a list if readers should find them.',
  ]);
  expect(read('---\n{title: T, published: 2025-02-28, tilte: U}\n---\nText.\n').faults).toEqual([
    'content/dam/opens.md:2:35: warning: “tilte” is not a key that is read here. Did you mean “title”?',
  ]);
});

test('a fault is one line, whatever the file holds', () => {
  expect(read('---\ntitle: T\npublished: |\n  soon\n  ::error\n---\n\nText.\n').faults).toEqual([
    'content/dam/opens.md:3:1: error: “published: soon ::error” is not a date. Write 2025-04-17, or 2025-04-17T14:05:00-04:00 with the zone.',
  ]);
});

test('a zero byte, which Markdown reads as another character, is refused where it stands', () => {
  expect(read('---\ntitle: T\npublished: 2024-01-01\n---\nThe dam\0opened.\n')).toEqual({
    article: undefined,
    faults: [
      'content/dam/opens.md:5:8: error: Here stands a zero byte, which no text has. Take it out; if there are many, save the file as UTF-8.',
    ],
  });
});
