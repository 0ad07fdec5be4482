import { importing } from '../../words/index.ts';
import { parsePage, visibleTextIn } from '../html/page.ts';
import { readPage } from '../html/read-page.ts';
import type { FeedEntry, SourceArticle, SourceReading } from '../source-article.ts';
import { wordCount } from '../visible-characters.ts';
import { type Entry, type Feed, feedIn } from './feed-entries.ts';

/** With fewer words than this, what a feed calls the content of an entry is its beginning, in most feeds. */
const WORDS_OF_A_WHOLE = 80;
const GOES_ON_ELSEWHERE = /(?:\[?(?:…|\.\.\.)\]?|continue reading.{0,80}|read more.{0,80})\s*$/i;

/** Reads a feed: RSS, Atom, RDF or JSON. An entry that the feed does not hold whole is only its link. */
export function readFeed(text: string): SourceReading {
  const feed = feedIn(text);
  if (feed === undefined) return { outcome: 'refused', problem: importing.brokenFeed };
  if (feed.entries.length === 0) return { outcome: 'refused', problem: importing.emptyFeed };
  return { outcome: 'feed', entries: feed.entries.map((entry) => entryOf(entry, feed)) };
}

function entryOf(entry: Entry, feed: Feed): FeedEntry {
  const { title, link } = entry;
  const whole = [entry.content, ...(link === undefined ? [entry.summary] : [])].find(
    (html) => html !== undefined && (link === undefined || isWhole(html)),
  );
  return { title, link, article: whole === undefined ? undefined : articleOf(whole, entry, feed) };
}

function isWhole(html: string): boolean {
  const text = visibleTextIn(parsePage(html).body);
  return wordCount(text) >= WORDS_OF_A_WHOLE && !GOES_ON_ELSEWHERE.test(text);
}

/** The feed says more surely than its text who wrote an entry, and when. */
function articleOf(html: string, entry: Entry, feed: Feed): SourceArticle | undefined {
  const reading = readPage(`<html><body><article>${html}</article></body></html>`, {
    address: entry.link,
    force: true,
  });
  if (reading.outcome !== 'article') return undefined;
  const { article } = reading;
  const { facts } = article;
  return {
    ...article,
    notes: [...article.notes, ...(entry.isDatedByChange ? [importing.datedByChange] : [])],
    facts: {
      title: entry.title ?? facts.title,
      published: entry.published ?? facts.published,
      publisher: feed.title ?? facts.publisher,
      authors: entry.authors.length > 0 ? entry.authors : facts.authors,
      url: facts.url,
      language: facts.language ?? feed.language,
    },
  };
}
