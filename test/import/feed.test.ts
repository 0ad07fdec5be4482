import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source.ts';
import type { FeedEntry } from '../../src/import/source-article.ts';
import { importing } from '../../src/words/index.ts';
import { fileOf } from './read-source.ts';

const SENTENCE = 'The dam above the valley opened on Wednesday, a year late, and the lower town stayed dry.';
const WHOLE = Array.from({ length: 6 }, (_, index) => `<p>${index + 1}: ${SENTENCE}</p>`).join('');
const BODY = Array.from({ length: 6 }, (_, index) => `${index + 1}: ${SENTENCE}`).join('\n\n');
const LINK = 'https://post.example/dam';

async function entriesIn(text: string): Promise<readonly FeedEntry[]> {
  const reading = await readSource(Buffer.from(text), { name: 'feed' });
  if (reading.outcome !== 'feed') throw new Error(JSON.stringify(reading));
  return reading.entries;
}

const FILE = `---
title: The dam opens & closes
published: 2024-05-15T10:00:00+02:00
publisher: The Valley Post
authors:
  - Jo Ash
url: ${LINK}
language: en-GB
---

${BODY}
`;

describe('a feed that holds its entries whole', () => {
  test.each([
    [
      'RSS',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Valley Post</title><language>en-gb</language><item><title>The dam opens &amp; closes</title><link>${LINK}</link><pubDate>Wed, 15 May 2024 10:00:00 +0200</pubDate><dc:creator>Jo Ash</dc:creator><description>Short.</description><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>The Valley Post</title><entry><title type="html">The dam opens &amp;amp; closes</title><link rel="self" href="https://post.example/x.atom"/><link href="${LINK}"/><published>2024-05-15T10:00:00+02:00</published><updated>2024-05-16T10:00:00Z</updated><author><name>Jo Ash</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${WHOLE}</div></content></entry></feed>`,
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Valley Post',
        language: 'en-GB',
        items: [
          {
            id: '1',
            url: LINK,
            title: 'The dam opens & closes',
            content_html: WHOLE,
            date_published: '2024-05-15T10:00:00+02:00',
            authors: [{ name: 'Jo Ash' }],
          },
        ],
      }),
    ],
  ])('%s', async (_, text) => {
    const [entry] = await entriesIn(text);
    expect(entry?.link).toBe(LINK);
    expect(entry?.article === undefined ? undefined : fileOf(entry.article)).toBe(FILE);
  });
});

describe('an entry that is not whole is only its link', () => {
  const rss = (item: string): string =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><item><title>A</title>${item}</item></channel></rss>`;

  test.each([
    ['a description', `<link>${LINK}</link><description>${SENTENCE}</description>`],
    ['a beginning', `<link>${LINK}</link><content:encoded><![CDATA[<p>${SENTENCE}</p>]]></content:encoded>`],
    [
      'one that goes on elsewhere',
      `<link>${LINK}</link><content:encoded><![CDATA[${WHOLE}<p>More of it […]</p>]]></content:encoded>`,
    ],
  ])('%s', async (_, item) => {
    expect(await entriesIn(rss(item))).toEqual([{ title: 'A', link: LINK, article: undefined }]);
  });

  test('but without a link, its description is all there is', async () => {
    const [entry] = await entriesIn(rss(`<description>${SENTENCE}</description>`));
    expect(entry?.article?.body).toBe(`${SENTENCE}\n`);
  });
});

test('where only the day of the last change is told, it is said so', async () => {
  const [entry] = await entriesIn(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><link href="${LINK}"/><updated>2024-05-16T10:00:00Z</updated><content type="html"><![CDATA[${WHOLE}]]></content></entry></feed>`,
  );
  expect(entry?.article?.facts.published).toBe('2024-05-16T10:00:00Z');
  expect(entry?.article?.notes).toEqual([importing.datedByChange]);
});

describe('what is no feed is refused', () => {
  test.each([
    ['<rss><nothing/></rss>', importing.brokenFeed],
    ['<rss version="2.0"><channel><title>T</title></channel></rss>', importing.emptyFeed],
  ])('%s', async (text, problem) => {
    expect(await readSource(Buffer.from(text), { name: 'a.xml' })).toEqual({ outcome: 'refused', problem });
  });
});
