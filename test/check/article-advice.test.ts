import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/check/article/body.ts';
import { emptyItems } from '../../src/check/article/empty-items.ts';
import { headings } from '../../src/check/article/headings.ts';
import { links } from '../../src/check/article/links.ts';
import { LONG_PARAGRAPH_WORDS, longParagraphs } from '../../src/check/article/long-paragraphs.ts';
import { openQuotations } from '../../src/check/article/open-quotations.ts';
import { publishedAhead } from '../../src/check/article/published-ahead.ts';
import { wordlessParagraphs } from '../../src/check/article/wordless-paragraphs.ts';
import { type Fault, faultLine } from '../../src/story/fault.ts';
import { articleOf } from './article-of.ts';

const FILE = 'content/dam/opens.md';
const lines = (faults: readonly Fault[]): string[] => faults.map(faultLine);

describe('a quotation that is not closed', () => {
  test.each([
    [
      'at the end of the article',
      'Jo Ash came. “We are proud, and the dam is high.',
      `${FILE}:6:14: warning: The quotation that begins here with “ is not closed. Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.`,
    ],
    [
      'before a paragraph that does not go on with it',
      '"We are proud, and the dam is high.\n\nThe rain stopped.',
      `${FILE}:6:1: warning: The quotation that begins here with " is not closed. Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.`,
    ],
    [
      'before another one',
      '“We are proud, said Jo Ash. “Very proud,” she said.',
      `${FILE}:6:1: warning: The quotation that begins here with “ is not closed. Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.`,
    ],
    [
      'before its narrator, although the next paragraph begins with speech',
      '“We are proud, she said.\n\n“The dam is high.”',
      `${FILE}:6:1: warning: The quotation that begins here with “ is not closed. Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.`,
    ],
    [
      'behind Markdown, on a second line',
      'The **dam**\nopened. “We are proud.',
      `${FILE}:7:9: warning: The quotation that begins here with “ is not closed. Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.`,
    ],
    [
      'because it was not opened',
      'We are proud,” said Jo Ash.',
      `${FILE}:6:14: warning: The mark ” closes a quotation that was not opened. Put the opening mark, or remove this one.`,
    ],
  ])('%s', (_name, body, expected) => {
    expect(lines(openQuotations(articleOf(body)))).toEqual([expected]);
  });

  test('is said once a paragraph: one slip brings others', () => {
    const body = '"We are proud, "said Jo Ash. "It is high, "said Al Birch. "So it is.';
    expect(openQuotations(articleOf(body))).toHaveLength(1);
  });

  test.each([
    ['speech over paragraphs', '“We are proud.\n\n“The dam is high.\n\n“And old,” said Jo Ash.'],
    ['the same with straight marks', '"We are proud.\n\n"The dam is high," said Jo Ash.'],
    ['speech that the next paragraph only closes', '“We are proud.\n\nThe dam is high,” said Jo Ash.'],
    ['quotations in quotations', '“He said ‘no’ and “maybe” to us,” said Jo Ash. “It was ‘no’.”'],
    ['inches and feet', 'The 6" pipe is 5\' 11" long, and 3” wide.'],
    ['a mark with space on both sides', 'The firm (" Ash and Sons ") opened.'],
    ['marks with nothing between them', 'Write has(\'\') or has("").'],
    ['apostrophes', 'In the ’70s and ‘80s the workers’ dam wasn’t Jo’s, rock ’n’ roll ‘twas.'],
    ['the marks of other languages', 'Er sagte: „Ja.“ Elle dit : « Oui. » Hon sade: ”Ja.”'],
    ['markup that is read as words', 'See \\<a href="https://example.org"\\>here\\</a\\>.'],
  ])('does not hold for %s', (_name, body) => {
    expect(lines(openQuotations(articleOf(body)))).toEqual([]);
  });
});

test('a mark in a word is part of it, and Hebrew has many', () => {
  expect(lines(openQuotations(articleOf('The ka"tet came.')))).toEqual([]);
  const hebrew = articleOf('הוא אמר: "צה"ל כאן." ואז הלך.');
  expect(lines(openQuotations({ ...hebrew, language: 'he' }))).toEqual([]);
});

describe('headings', () => {
  test('with nothing under them', () => {
    expect(lines(headings(bodyOf(articleOf('## One\n\n## Two\n\nText.\n\n### Three\n\n## Four'))))).toEqual([
      `${FILE}:6:1: warning: No paragraph stands under the heading “One”. Write one, or remove the heading.`,
      `${FILE}:12:1: warning: No paragraph stands under the heading “Three”. Write one, or remove the heading.`,
      `${FILE}:14:1: warning: No paragraph stands under the heading “Four”. Write one, or remove the heading.`,
    ]);
  });

  test('that leave out a level', () => {
    expect(lines(headings(bodyOf(articleOf('# One\n\nText.\n\n### Three\n\nText.'))))).toEqual([
      `${FILE}:10:1: warning: The heading has ###, and the one before it #. Write ## if it belongs under that one.`,
    ]);
  });

  test.each([
    ['a chapter with sections', '# One\n\n## Two\n\nText.\n\n## Three\n\nText.\n\n# Four\n\nText.'],
    [
      'a list, a quotation or a table under it',
      '# A\n\n- Item\n\n# B\n\n> Words.\n\n# C\n\n| a |\n|---|\n| b |',
    ],
    ['levels that begin below the first, and go back up', '### A\n\nText.\n\n# B\n\nText.'],
  ])('are right with %s', (_name, body) => {
    expect(lines(headings(bodyOf(articleOf(body))))).toEqual([]);
  });
});

describe('lists and links', () => {
  test('an empty list item', () => {
    expect(lines(emptyItems(bodyOf(articleOf('- One\n-\n- Three\n  - Four\n  -'))))).toEqual([
      `${FILE}:7:1: warning: The list item is empty. Write its words, or remove it.`,
      `${FILE}:10:3: warning: The list item is empty. Write its words, or remove it.`,
    ]);
  });

  test('items that hold a list, an image or code are not empty', () => {
    expect(
      lines(emptyItems(bodyOf(articleOf('Text.\n\n- - One\n- ![map](m.png)\n- ```\n  code\n  ```')))),
    ).toEqual([]);
  });

  test('a link without words', () => {
    expect(
      lines(links(bodyOf(articleOf('See [](https://example.org/dam) and [this](https://example.org).')))),
    ).toEqual([
      `${FILE}:6:5: warning: The link to https://example.org/dam has no words, so nobody sees it. Write them between the square brackets, or remove the link.`,
    ]);
  });

  test.each([
    '[More on the dam](https://example.org)',
    '[More](https://example.org) | [Map][m].\n\n[m]: https://example.org',
    'https://example.org/dam',
    '<https://example.org/dam>',
  ])('a paragraph that is only a link: %s', (body) => {
    expect(lines(links(bodyOf(articleOf(`${body}\n\nText.`))))).toEqual([
      `${FILE}:6:1: warning: The paragraph is nothing but a link, and would be shown as a passage. Remove it, name it under “sources”, or make it part of a sentence.`,
    ]);
  });

  test('a link in a sentence, a list of links and a linked image are right', () => {
    const body =
      'Read [this](https://example.org) first.\n\n- [One](https://example.org)\n\n[![map](m.png)](https://example.org) Text.';
    expect(lines(links(bodyOf(articleOf(body))))).toEqual([]);
  });
});

test('a paragraph without a word', () => {
  expect(
    lines(
      wordlessParagraphs(articleOf('Text.\n\n  \\* \\* \\*\n\nText.\n\n…\n\n2024\n\n🎉\n\n---\n\nText.')),
    ),
  ).toEqual([
    `${FILE}:8:3: warning: The paragraph has no word in it: * * * Remove it, or write “---” between blank lines to part sections.`,
    `${FILE}:12:1: warning: The paragraph has no word in it: … Remove it, or write “---” between blank lines to part sections.`,
  ]);
});

test('a paragraph that is longer than anybody reads at once', () => {
  const words = (count: number): string => Array(count).fill('rain').join(' ');
  expect(LONG_PARAGRAPH_WORDS).toBe(2_000);
  expect(lines(longParagraphs(articleOf(`Text.\n\n${words(2_000)}`)))).toEqual([
    `${FILE}:8:1: warning: The paragraph has 2000 words; an answer shows a paragraph as one piece. Part it with blank lines where a new thought begins, below 2000 words each.`,
  ]);
  expect(longParagraphs(articleOf(words(1_999)))).toEqual([]);
});

describe('a date of publication', () => {
  const NOW = Date.UTC(2024, 4, 15, 12);
  const on = (published: string): string[] =>
    lines(publishedAhead(articleOf('Text.', 'opens', 'dam', published), NOW));

  test.each(['2024-05-17', '2024-05-15T12:00:01Z', '2034-05-15'])('to come: %s', (published) => {
    expect(on(published)).toEqual([
      `${FILE}:3:1: warning: “published: ${published}” is still to come. Look whether the date is right.`,
    ]);
  });

  test.each(['2024-05-15', '2024-05-15T12:00:00Z', '2024-05-15T21:00:00+10:00', '2024-05-16'])(
    'that has come, somewhere on earth: %s',
    (published) => {
      expect(on(published)).toEqual([]);
    },
  );
});
