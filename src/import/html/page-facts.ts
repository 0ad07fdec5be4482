import type { PageDocument, PageElement } from 'linkedom';
import { readWebAddress } from '../../story/field-reader.ts';
import { knownLanguage } from '../language-tag.ts';
import { isByline, namesIn } from '../names.ts';
import type { ArticleFacts } from '../source-article.ts';
import { visibleCharacters } from '../visible-characters.ts';
import { inArticleHead } from './article-head.ts';
import type { StructuredArticle } from './json-ld.ts';
import { meta, metas } from './meta-tags.ts';
import { visibleTextIn } from './page.ts';
import { publishedOn } from './page-date.ts';

/** Between a headline and the name of the site, in a page's title. */
const BEFORE_SITE = /\s+[|–—·»•-]\s+/;
/** The address says where a visitor came from; the page is the same without. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|cmpid)$/i;

/** What a page says of its article: structured data first, then the social tags, then what stands on it; `lines` are lines of the article
 * that are none of its paragraphs. */
export function factsOf(
  document: PageDocument,
  article: StructuredArticle | undefined,
  headline: string | undefined,
  whole: PageElement,
  address: string | undefined,
  lines: readonly string[],
): ArticleFacts & { readonly notes: readonly string[] } {
  const language = languageOf(document, article);
  const date = publishedOn(document, article, whole, language, lines);
  return {
    title: titleOf(document, article, headline),
    published: date.published,
    publisher: article?.publisher ?? meta(document, 'og:site_name', 'application-name', 'dc.publisher'),
    authors: authorsOf(document, article, whole, lines),
    url: addressOf(document, article, address),
    language,
    notes: date.notes,
  };
}

function titleOf(
  document: PageDocument,
  article: StructuredArticle | undefined,
  headline: string | undefined,
): string | undefined {
  const given = article?.headline;
  // A headline for machines may be cut short; the page shows the whole one.
  const isCut = given !== undefined && /(?:…|\.\.\.)$/.test(given);
  if (given !== undefined && !isCut) return given;
  return headline ?? meta(document, 'og:title', 'twitter:title', 'dc.title') ?? tabTitle(document) ?? given;
}

/** The title of the browser's tab, without the name of the site where the page says how that is called. */
function tabTitle(document: PageDocument): string | undefined {
  const element = document.querySelector('title');
  const title = visibleCharacters(element?.textContent ?? '');
  if (title === '') return undefined;
  const site = meta(document, 'og:site_name', 'application-name')?.toLowerCase();
  const parts = title.split(BEFORE_SITE);
  const last = parts.at(-1) ?? '';
  return site !== undefined && parts.length > 1 && last.toLowerCase() === site
    ? title.slice(0, title.length - last.length).replace(/\s+[|–—·»•-]\s+$/, '')
    : title;
}

function authorsOf(
  document: PageDocument,
  article: StructuredArticle | undefined,
  whole: PageElement,
  lines: readonly string[],
): string[] {
  if (article !== undefined && article.authors.length > 0) return [...new Set(article.authors)];
  const named = metas(document, 'author', 'article:author', 'dc.creator', 'parsely-author', 'byl').filter(
    (name) => !/^https?:/.test(name),
  );
  if (named.length > 0) return namesIn(named);
  const marked = inArticleHead(document, whole, '[rel="author"], [itemprop="author"]').map(visibleTextIn);
  if (marked.length > 0) return namesIn(marked.filter((name) => name !== ''));
  const places = inArticleHead(document, whole, '[class*="byline"], [class*="author"]');
  const bylines = [...places.map(visibleTextIn), ...lines].filter(isByline);
  return namesIn(bylines.slice(0, 1));
}

export function languageOf(
  document: PageDocument,
  article: StructuredArticle | undefined,
): string | undefined {
  const root = document.querySelector('html[lang]') ?? document.querySelector('[lang]');
  const candidates = [
    root?.getAttribute('lang') ?? undefined,
    article?.language,
    meta(document, 'og:locale', 'content-language', 'dc.language'),
  ];
  return candidates.flatMap((candidate) => knownLanguage(candidate) ?? [])[0];
}

/**
 * Where the article stands on the web: the page's own word, as far as it was fetched from that site, then where it was
 * fetched from. Of a file, and of a page of the host's own network, nothing is known but its own word.
 */
function addressOf(
  document: PageDocument,
  article: StructuredArticle | undefined,
  address: string | undefined,
): string | undefined {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    meta(document, 'og:url'),
    article?.url,
  ];
  for (const candidate of candidates) {
    const url = resolved(candidate ?? undefined, address);
    // Some sites name their front page on every page; and no page says for another site what stands there.
    if (url !== undefined && new URL(url).pathname !== '/' && isSameSite(url, address)) return url;
  }
  return address === undefined ? undefined : withoutTracking(address);
}

/** Whether two addresses are of one host, apart from what sites put before it for phones. */
function isSameSite(url: string, address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address) || !address.startsWith('https:')) return true;
  return hostOf(url) === hostOf(address);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|amp|m|mobile)\./, '');
}

function resolved(candidate: string | undefined, address: string | undefined): string | undefined {
  if (candidate === undefined || candidate.trim() === '') return undefined;
  if (!URL.canParse(candidate, address)) return undefined;
  const url = new URL(candidate, address);
  // A page that came by https says http of itself out of habit.
  if (url.protocol === 'http:' && address?.startsWith('https:') && new URL(address).host === url.host) {
    url.protocol = 'https:';
  }
  return readWebAddress(url.href);
}

function withoutTracking(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return readWebAddress(url.href);
}
