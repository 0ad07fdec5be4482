import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMarkdownFile } from '../../src/import/markdown-file.ts';
import { importing } from '../../src/words/index.ts';
import { articleIn, fileOf } from './read-source.ts';

const PAGES = join(import.meta.dirname, 'pages');
const read = (text: string): string => fileOf(articleIn(readMarkdownFile(text)));

describe('Markdown of our own', () => {
  test.each(readdirSync(PAGES).filter((name) => name.endsWith('.md')))('%s stays as it is', (name) => {
    const file = readFileSync(join(PAGES, name), 'utf8');
    expect(read(file)).toBe(file);
  });

  test('keeps its sources and its licence', () => {
    const file =
      '---\ntitle: T\npublished: 2024-05-15\nsources:\n  - title: The plan\n    url: https://post.example/plan\nlicense: MIT\n---\n\nWords.\n';
    expect(read(file)).toBe(file);
  });
});

describe('Markdown of other programs', () => {
  test('its settings become ours, and its body stays as it is', () => {
    const file = `---
layout: post
headline: "The dam opens: a year late"
date: 2024-05-15 10:00:00 +0200
author: Jo Ash, Ann Lee and Ola Berg
source: https://post.example/dam
site_name: The Valley Post
lang: en_GB
tags: [dam, water]
---

# The dam opens: a year late

The dam *opened* on [Wednesday](https://post.example/x).

| a | b |
|---|---|
| 1 | 2 |

![The dam](dam.jpg)
`;
    const article = articleIn(readMarkdownFile(file));
    expect(fileOf(article)).toBe(`---
title: "The dam opens: a year late"
published: 2024-05-15T10:00:00+02:00
publisher: The Valley Post
authors:
  - Jo Ash
  - Ann Lee
  - Ola Berg
url: https://post.example/dam
language: en-GB
---

The dam *opened* on [Wednesday](https://post.example/x).

| a | b |
|---|---|
| 1 | 2 |

![The dam](dam.jpg)
`);
    expect(article.leftOut).toEqual([{ reason: 'headline', text: 'The dam opens: a year late' }]);
    expect(article.notes).toEqual([
      importing.unknownSettings(['layout', 'tags']),
      importing.unreadMarkdown(['table', 'image']),
    ]);
  });

  test.each([
    ['date: Thu, 17 Apr 2025 22:30:00 EDT', '2025-04-17T22:30:00-04:00'],
    ['date: "April 17, 2025"', '2025-04-17'],
    ['pubDate: 2025-04-17', '2025-04-17'],
    ['date: soon', undefined],
  ])('%s', (setting, published) => {
    expect(articleIn(readMarkdownFile(`---\n${setting}\n---\nWords.\n`)).facts.published).toBe(published);
  });

  test.each([
    ['author: {name: Jo Ash}', ['Jo Ash']],
    ['authors: [{name: Jo Ash}, "Smith, Ann"]', ['Jo Ash', 'Smith, Ann']],
    ['by: By Jo Ash & Ann Lee', ['Jo Ash', 'Ann Lee']],
  ])('%s', (setting, authors) => {
    expect(articleIn(readMarkdownFile(`---\n${setting}\n---\nWords.\n`)).facts.authors).toEqual(authors);
  });
});

describe('a line above the text', () => {
  test.each([
    ['publisher: The Valley Post', 'Source: Reuters'],
    ['title: The dam', 'Title: The bridge'],
    ['author: Ann Lee', 'By Jo Ash | May 15, 2024'],
    ['author: Ann Lee', 'By Jo Ash'],
  ])('with %s, “%s” stays in the text', (setting, line) => {
    const given = articleIn(readMarkdownFile(`---\n${setting}\n---\nThe dam opened.\n`)).facts;
    const { facts, body } = articleIn(readMarkdownFile(`---\n${setting}\n---\n${line}\n\nThe dam opened.\n`));
    expect(facts).toEqual(given);
    expect(body).toBe(`${line}\n\nThe dam opened.\n`);
  });

  test('says what the settings do not', () => {
    const { facts, body } = articleIn(
      readMarkdownFile('---\nauthor: Jo Ash\n---\nBy Jo Ash | May 15, 2024\n\nThe dam opened.\n'),
    );
    expect([facts.authors, facts.published]).toEqual([['Jo Ash'], '2024-05-15']);
    expect(body).toBe('The dam opened.\n');
  });
});

describe('Markdown without settings', () => {
  test('its first heading is the headline, and lines below may say who and when', () => {
    const file =
      '\ufeff# The dam opens\r\n\r\nBy Jo Ash | May 15, 2024\r\n\r\nThe dam opened.\r\n\r\n## Cost\r\n\r\n- Four million\r\n';
    expect(read(file)).toBe(
      '---\ntitle: The dam opens\npublished: 2024-05-15\nauthors:\n  - Jo Ash\n---\n\nThe dam opened.\n\n## Cost\n\n- Four million\n',
    );
  });

  test.each([
    '1999-12-31 was the last day of the old mill, and hundreds came.',
    '1999-12-31 was the last day of the old mill, so hundreds came to see it',
    'Date: 1999-12-31 was the last day of the old mill, and hundreds came.',
    'Date: the mill opened on 3 March 1898.',
  ])('a paragraph with a day in it stays one: %s', (text) => {
    const { facts, body } = articleIn(readMarkdownFile(`# The Mill\n\n${text}\n`));
    expect(facts.published).toBeUndefined();
    expect(body).toBe(`${text}\n`);
  });

  test.each([
    ['1999-12-31', '1999-12-31'],
    ['1999-12-31T10:00:00+01:00', '1999-12-31T10:00:00+01:00'],
    ['Fri, 31 Dec 1999 10:00:00 EST', '1999-12-31T10:00:00-05:00'],
    ['Date: 19991231', '1999-12-31'],
  ])('a line that is a date says when: %s', (line, published) => {
    const { facts, body } = articleIn(readMarkdownFile(`# The Mill\n\n${line}\n\nIt closed.\n`));
    expect(facts.published).toBe(published);
    expect(body).toBe('It closed.\n');
  });

  test('what is not said stays open', () => {
    expect(read('The dam opened.')).toBe('---\ntitle: "?"\npublished: "?"\n---\n\nThe dam opened.\n');
  });
});

describe('Markdown that cannot be read', () => {
  test.each([
    ['---\ntitle: a: b\n---\nWords.\n', importing.brokenSettings],
    ['---\n- a\n---\nWords.\n', importing.brokenSettings],
    ['---\ntitle: T\n---\n\n![x](y)\n', importing.nothingToRead],
    ['', importing.nothingToRead],
  ])('%j is refused with the reason', (text, problem) => {
    expect(readMarkdownFile(text)).toEqual({ outcome: 'refused', problem });
  });
});
