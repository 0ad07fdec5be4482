import type { PageDocument, PageElement } from 'linkedom';
import { importing } from '../../words/index.ts';
import { publishedFrom } from '../given-date.ts';
import { writtenDay } from '../written-date.ts';
import { inArticleHead } from './article-head.ts';
import type { StructuredArticle } from './json-ld.ts';
import { meta } from './meta-tags.ts';
import { visibleTextIn } from './page.ts';

const DAY_MS = 86_400_000;
/** What a date stands in where a page shows it; the text of one may be a little longer than the date. */
const DATE_PLACES =
  'time, [itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="time"], [class*="meta"], [class*="byline"], [class*="published"]';
/** Words of a class that say so; "timeline" and "update" are none of them. */
const DATE_CLASS =
  /^(?:date|datetime|dateline|time|timestamp|meta|metadata|byline|published|publish|pubdate|posted)$/i;
/** Beside a date of its own stand a few words, such as the name of the author; in running text stand more. In characters. */
const WORDS_BESIDE = 60;
const UPDATED = /updated|modified|aktualisiert|mis à jour|actualizado/i;
/** Midnight UTC is how a day without a time is often stored, so such a time says nothing of its own. */
const MIDNIGHT_UTC = /T00:00:00Z$/;

/**
 * When an article was published, by the sources that are trusted, in order: structured data, the social tags, a `time`
 * near the headline, a date that is written there. The day is the source's own. Where machines are told the time in UTC
 * and readers see the day beside it, readers' day it is.
 */
export function publishedOn(
  document: PageDocument,
  article: StructuredArticle | undefined,
  whole: PageElement,
  language: string | undefined,
  lines: readonly string[],
): { readonly published: string | undefined; readonly notes: readonly string[] } {
  const places = inArticleHead(document, whole, DATE_PLACES).filter(
    (place) => isNamedForDates(place) && !isInRunningText(place),
  );
  const given =
    firstDate([article?.published, meta(document, ...PUBLISHED_TAGS)]) ??
    firstDate(places.map((place) => place.getAttribute('datetime') ?? place.getAttribute('content')));
  const shown = [
    ...new Set(
      [...places.map(visibleTextIn), ...lines].flatMap((text) => {
        return UPDATED.test(text) ? [] : (writtenDay(text, language) ?? []);
      }),
    ),
  ];
  if (given === undefined) return { published: shown[0], notes: [] };
  if (!given.endsWith('Z') || shown.length === 0) return { published: given, notes: [] };
  const day = given.slice(0, 10);
  const neighbour = shown.find((one) => Math.abs(Date.parse(one) - Date.parse(day)) === DAY_MS);
  if (shown.includes(day) || neighbour === undefined) {
    return { published: MIDNIGHT_UTC.test(given) && shown.includes(day) ? day : given, notes: [] };
  }
  return { published: neighbour, notes: [importing.shownDay(neighbour, given)] };
}

function isNamedForDates(place: PageElement): boolean {
  if (place.localName === 'time' || place.getAttribute('itemprop') === 'datePublished') return true;
  const words = (place.getAttribute('class') ?? '').split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/);
  return words.some((word) => DATE_CLASS.test(word));
}

/** A date that the article tells of is not that of the article. */
function isInRunningText(place: PageElement): boolean {
  const block = place.closest('p, li, td, blockquote, figcaption');
  return block !== null && visibleTextIn(block).length - visibleTextIn(place).length > WORDS_BESIDE;
}

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
];

function firstDate(candidates: readonly (string | null | undefined)[]): string | undefined {
  return candidates.flatMap((candidate) => (candidate ? (publishedFrom(candidate) ?? []) : []))[0];
}
