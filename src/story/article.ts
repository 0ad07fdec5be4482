import { content } from '../words/index.ts';
import { type Fault, faultAt, type Outcome } from './fault.ts';
import { FieldReader, readWebAddress, textIn } from './field-reader.ts';
import { readFields, splitFrontMatter } from './front-matter.ts';
import { readMarkdown, type Unread } from './markdown.ts';
import { positionAt } from './position.ts';
import { readPublished } from './published.ts';
import { sentencesOf } from './sentences.ts';
import { shortKeyOf } from './short-key.ts';
import type { Article, Source } from './story.ts';

export const ARTICLE_KEYS = [
  'title',
  'published',
  'publisher',
  'authors',
  'url',
  'language',
  'sources',
  'license',
] as const;
const DEFAULT_LANGUAGE = 'en';

/** Where an article stands among the others. */
export interface ArticlePlace {
  readonly storyId: string;
  readonly id: string;
  readonly file: string;
}

/** Reads one article's file (its text, already decoded) as the content format says. */
export function readArticle(source: string, place: ArticlePlace): Outcome<Article> {
  const { file } = place;
  // Markdown reads it as another character (CommonMark, 2.3), so that no passage with it would be verbatim.
  const zero = source.indexOf('\0');
  if (zero >= 0) {
    return { value: undefined, faults: [faultAt(file, positionAt(source, zero), 'error', content.noText)] };
  }
  const split = splitFrontMatter(source);
  if (split === undefined) {
    const fault = faultAt(file, { line: 1, column: 1 }, 'error', content.noFrontMatter);
    return { value: undefined, faults: [fault] };
  }
  const fields = readFields(split.yaml, file, 1, ARTICLE_KEYS);
  if (fields.value === undefined) return { value: undefined, faults: fields.faults };

  const reader = new FieldReader(fields.value, file);
  const title = reader.requiredText('title', 'The headline of the article');
  const publishedText = reader.requiredText('published', '2025-04-17');
  const published = publishedText === undefined ? undefined : readPublished(publishedText);
  if (publishedText !== undefined && published === undefined) {
    reader.fault('published', 'error', content.notADate(publishedText));
  }
  const body = readMarkdown(source, split.bodyOffset);
  const bodyFaults = body.unread.map((unread) => unreadFault(unread, file));
  if (body.paragraphs.length === 0) bodyFaults.push(emptyBody(file, source, split.bodyOffset));
  const optional = {
    publisher: reader.text('publisher'),
    authors: reader.texts('authors'),
    url: reader.webAddress('url'),
    language: reader.text('language') ?? DEFAULT_LANGUAGE,
    sources: reader.entries('sources', readSource),
    license: reader.text('license'),
  };
  const faults = [...fields.faults, ...reader.faults, ...bodyFaults];
  if (title === undefined || published === undefined || body.paragraphs.length === 0) {
    return { value: undefined, faults };
  }
  const key = `${place.storyId}/${place.id}`;
  const paragraphs = body.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    number: index + 1,
    sentences: sentencesOf(paragraph.text),
  }));
  const value = {
    ...place,
    ...optional,
    key,
    shortKey: shortKeyOf(key),
    title,
    published,
    paragraphs,
    source,
  };
  return { value, faults };
}

function readSource(entry: ReadonlyMap<string, unknown>): Source | undefined {
  const title = textIn(entry, 'title');
  const publisher = textIn(entry, 'publisher');
  const address = textIn(entry, 'url');
  const url = address === undefined ? undefined : readWebAddress(address);
  if (title === undefined && publisher === undefined && url === undefined) return undefined;
  return { title, publisher, url, published: textIn(entry, 'published') };
}

function unreadFault(unread: Unread, file: string): Fault {
  return faultAt(file, unread, 'warning', content.unread[unread.what]);
}

function emptyBody(file: string, source: string, bodyOffset: number): Fault {
  return faultAt(file, positionAt(source, bodyOffset), 'error', content.noParagraph);
}
