import { parseFeed } from 'feedsmith';
import { publishedFrom } from '../given-date.ts';
import { parsePage, visibleTextIn } from '../html/page.ts';
import { knownLanguage } from '../language-tag.ts';
import { visibleCharacters } from '../visible-characters.ts';

/** An entry, whatever kind of feed it stands in. */
export interface Entry {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | undefined;
  /** Whether that is only the day of its last change. */
  readonly isDatedByChange: boolean;
  readonly authors: readonly string[];
  /** The text as HTML, where the feed means to hold it whole. */
  readonly content: string | undefined;
  readonly summary: string | undefined;
}

export interface Feed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly entries: readonly Entry[];
}

/** The entries of a feed of any kind; undefined when it is none. */
export function feedIn(text: string): Feed | undefined {
  try {
    return feedOf(parseFeed(text));
  } catch {
    // The one thing that the parser throws at is a text that is no feed.
    return undefined;
  }
}

function feedOf(parsed: ReturnType<typeof parseFeed>): Feed {
  if (parsed.format === 'json') {
    const { title, language, items = [] } = parsed.feed;
    return {
      title: textOf(title),
      language: languageIn(language),
      entries: items.map((item) => ({
        title: textOf(item.title),
        link: item.url ?? item.external_url,
        published: dateIn(item.date_published),
        isDatedByChange: false,
        authors: namesOf(item.authors?.map(({ name }) => name)),
        content: item.content_html ?? paragraphs(item.content_text),
        summary: paragraphs(item.summary),
      })),
    };
  }
  if (parsed.format === 'atom') {
    const { title, xml, entries = [] } = parsed.feed;
    return {
      title: textOf(title?.value),
      language: languageIn(xml?.lang),
      entries: entries.map((entry) => ({
        title: textOf(entry.title?.value),
        link: (entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? entry.links?.[0])?.href,
        published: dateIn(entry.published, entry.updated),
        isDatedByChange: dateIn(entry.published) === undefined,
        authors: namesOf(entry.authors?.map(({ name }) => name)),
        content: entry.content?.value,
        summary: entry.summary?.value,
      })),
    };
  }
  const { title, items = [] } = parsed.feed;
  const language = 'language' in parsed.feed ? parsed.feed.language : undefined;
  return {
    title: textOf(title),
    language: languageIn(language),
    entries: items.map((item) => ({
      title: textOf(item.title),
      link: item.link,
      published: dateIn('pubDate' in item ? item.pubDate : undefined, ...(item.dc?.dates ?? [])),
      isDatedByChange: false,
      authors: namesOf([...(item.dc?.creators ?? []), ...('authors' in item ? (item.authors ?? []) : [])]),
      content: item.content?.encoded,
      summary: item.description,
    })),
  };
}

/** Titles are HTML in some feeds, and text in others; nothing in a headline looks like a tag. */
function textOf(html: string | undefined): string | undefined {
  const text = html === undefined ? '' : visibleTextIn(parsePage(`<p>${html}</p>`).body);
  return text === '' ? undefined : text;
}

function paragraphs(text: string | undefined): string | undefined {
  return text
    ?.split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
}

function languageIn(value: unknown): string | undefined {
  return typeof value === 'string' ? knownLanguage(value) : undefined;
}

function dateIn(...candidates: readonly unknown[]): string | undefined {
  return candidates.flatMap((candidate) =>
    typeof candidate === 'string' ? (publishedFrom(candidate) ?? []) : [],
  )[0];
}

/** RSS writes `jo@post.example (Jo Ash)`. */
function namesOf(authors: readonly unknown[] | undefined): string[] {
  const names = (authors ?? []).flatMap((author) => {
    const text = typeof author === 'string' ? visibleCharacters(author) : '';
    const name = /\(([^)]+)\)\s*$/.exec(text)?.[1] ?? text;
    return name === '' || /^\S+@\S+$/.test(name) ? [] : [name];
  });
  return [...new Set(names)];
}
