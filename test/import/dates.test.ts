import { describe, expect, test } from 'vitest';
import { publishedFrom } from '../../src/import/given-date.ts';
import { readPage } from '../../src/import/html/read-page.ts';
import { writtenDay } from '../../src/import/written-date.ts';
import { articleIn } from './read-source.ts';

describe('a date for machines keeps its own day', () => {
  test.each([
    ['2025-04-17', '2025-04-17'],
    ['20250417', '2025-04-17'],
    ['2025-04-17T22:30:00-04:00', '2025-04-17T22:30:00-04:00'],
    ['2025-04-17T22:30:00-0400', '2025-04-17T22:30:00-04:00'],
    ['2025-04-17T02:00:00Z', '2025-04-17T02:00:00Z'],
    ['2025-04-17T02:00:00.123Z', '2025-04-17T02:00:00Z'],
    ['2025-04-17T22:30+02', '2025-04-17T22:30:00+02:00'],
    ['Thu, 17 Apr 2025 22:30:00 EDT', '2025-04-17T22:30:00-04:00'],
    ['17 Apr 2025 2:30 GMT', '2025-04-17T02:30:00Z'],
    // A time without a zone could be any.
    ['2025-04-17T22:30:00', '2025-04-17'],
    ['2025-04-17 22:30:00', '2025-04-17'],
    ['3 December 1998', '1998-12-03'],
    ['3 Sept 1998', '1998-09-03'],
    ['3 Decades 1998', undefined],
    ['12 Maypoles 2025', undefined],
    ['2025-02-30', undefined],
    ['yesterday', undefined],
    ['1744900000', undefined],
    ['', undefined],
  ])('%s', (given, published) => expect(publishedFrom(given)).toBe(published));
});

describe('a day that is written out', () => {
  test.each<readonly [string, string | undefined, string | undefined]>([
    ['Thursday, April 17, 2025 at 9:30 PM', undefined, '2025-04-17'],
    ['Apr. 17, 2025', undefined, '2025-04-17'],
    ['17 April 2025', undefined, '2025-04-17'],
    ['Sept. 3rd, 2024', undefined, '2024-09-03'],
    ['Stand: 17. April 2025, 14:05 Uhr', 'de', '2025-04-17'],
    ['17.04.2025', undefined, '2025-04-17'],
    ['17 avril 2025', 'fr', '2025-04-17'],
    ['17 de abril de 2025', 'es', '2025-04-17'],
    ['17 апреля 2025 г.', 'ru', '2025-04-17'],
    ['17 באפריל 2025', 'he', '2025-04-17'],
    ['١٧ أبريل ٢٠٢٥', 'ar', '2025-04-17'],
    ['2025年4月17日', 'ja', '2025-04-17'],
    ['𝟙 April 2025', undefined, '2025-04-01'],
    ['𝟣𝟩 April 𝟚𝟘𝟚𝟝', undefined, '2025-04-17'],
    ['１７ April ２０２５', undefined, '2025-04-17'],
    // It could be two days.
    ['4/5/2025', undefined, undefined],
    ['May 5, 2025, updated May 6, 2025', undefined, undefined],
    ['April 2025', undefined, undefined],
    ['17 avril 2025', 'en', undefined],
    ['17 Marchand 2025', undefined, undefined],
  ])('%s (%s)', (text, language, day) => expect(writtenDay(text, language)).toBe(day));
});

describe('of several dates on a page', () => {
  const jsonLd = (date: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
  const published = (head: string, line: string): string | undefined =>
    articleIn(
      readPage(
        `<html><head>${head}</head><body><article><h1>The dam opens</h1>${line}<p>The dam opened on Wednesday, a year late.</p></article></body></html>`,
        {},
      ),
    ).facts.published;
  const metaTag = '<meta property="article:published_time" content="2024-05-14T10:00:00+02:00">';
  const time = '<p><time datetime="2024-05-13T10:00:00+02:00">May 13, 2024</time></p>';
  const written = '<p class="date">May 12, 2024</p>';

  test.each([
    [
      'structured data first',
      `${jsonLd('2024-05-15T10:00:00+02:00')}${metaTag}`,
      `${time}${written}`,
      '2024-05-15T10:00:00+02:00',
    ],
    ['then the social tags', metaTag, `${time}${written}`, '2024-05-14T10:00:00+02:00'],
    ['then the time by the headline', '', `${time}${written}`, '2024-05-13T10:00:00+02:00'],
    ['then what is written', '', written, '2024-05-12'],
    ['and none where there is none', '', '', undefined],
    [
      'an evening in the west is the day of the source',
      jsonLd('2025-04-17T22:30:00-04:00'),
      '',
      '2025-04-17T22:30:00-04:00',
    ],
    ['a time in UTC is its day', jsonLd('2025-04-17T02:00:00Z'), '', '2025-04-17T02:00:00Z'],
    [
      'unless readers see the day before',
      jsonLd('2025-04-17T02:00:00Z'),
      '<p class="date">April 16, 2025</p>',
      '2025-04-16',
    ],
    [
      'but a day far off is another matter',
      jsonLd('2025-04-17T02:00:00Z'),
      '<p class="date">April 2, 2025</p>',
      '2025-04-17T02:00:00Z',
    ],
    [
      'and so is the day of an update',
      jsonLd('2025-04-17T02:00:00Z'),
      '<p class="date">Updated April 18, 2025</p>',
      '2025-04-17T02:00:00Z',
    ],
    [
      'midnight in UTC beside the same day is only a day',
      jsonLd('2025-04-17T00:00:00Z'),
      '<p class="date">April 17, 2025</p>',
      '2025-04-17',
    ],
  ])('%s', (_, head, line, day) => expect(published(head, line)).toBe(day));
});
