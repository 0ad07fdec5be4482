import { posix } from 'node:path';
import type { PageDocument } from 'linkedom';
import { importing } from '../../words/index.ts';
import { decodeText } from '../decode.ts';
import { publishedFrom } from '../given-date.ts';
import { parsePage, visibleTextIn } from '../html/page.ts';
import { knownLanguage } from '../language-tag.ts';
import type { ArticleFacts, SourceReading } from '../source-article.ts';
import { articleOfDocument } from './document-article.ts';
import { unpack } from './unpack.ts';

const CONTAINER = 'META-INF/container.xml';
const TEXTS = /(?:^META-INF\/container\.xml|\.opf|\.x?html?)$/i;
/** `<a id="x"/>` is whole in XHTML, and would be open in HTML. */
const CLOSED_ELEMENT = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Reads an EPUB as one article: its chapters in order, each heading a section. */
export function readEpub(bytes: Uint8Array): SourceReading {
  const files = unpack(bytes, TEXTS);
  const container = files?.get(CONTAINER);
  const path =
    container === undefined
      ? undefined
      : parseXml(decodeText(container)).querySelector('rootfile')?.getAttribute('full-path');
  const text = path ? files?.get(path) : undefined;
  if (files === undefined || !path || text === undefined)
    return { outcome: 'refused', problem: importing.brokenEpub };
  const book = parseXml(decodeText(text));
  const parts = chaptersIn(book, posix.dirname(path)).flatMap((name) => files.get(name) ?? []);
  return articleOfDocument(
    parts.map((part) => withOpenElements(decodeText(part))),
    factsIn(book),
  );
}

/** The files of a book's text, in the order of reading. */
function chaptersIn(book: PageDocument, folder: string): string[] {
  const items = new Map(
    [...book.querySelectorAll('item')].map((item) => [item.getAttribute('id') ?? '', item]),
  );
  return [...book.querySelectorAll('itemref')].flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref') ?? '');
    const isNavigation = /\bnav\b/.test(item?.getAttribute('properties') ?? '');
    const href = item?.getAttribute('href');
    if (!href || isNavigation || reference.getAttribute('linear') === 'no') return [];
    return [posix.join(folder, decodedPath(href))];
  });
}

function decodedPath(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    // A per cent sign that stands for itself.
    return href;
  }
}

function factsIn(book: PageDocument): Partial<ArticleFacts> {
  const texts = (name: string): string[] =>
    [...book.querySelectorAll('*')]
      .filter(({ localName }) => localName === `dc:${name}`)
      .map(visibleTextIn)
      .filter((text) => text !== '');
  const [title] = texts('title');
  const [published] = texts('date').flatMap((date) => publishedFrom(date) ?? []);
  const [publisher] = texts('publisher');
  const authors = texts('creator');
  const [language] = texts('language').flatMap((tag) => knownLanguage(tag) ?? []);
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(language !== undefined && { language }),
  };
}

function parseXml(xml: string): PageDocument {
  return parsePage(`<html><body>${withOpenElements(xml.replace(/<\?xml[^>]*\?>/, ''))}</body></html>`);
}

function withOpenElements(xhtml: string): string {
  return xhtml.replace(CLOSED_ELEMENT, (tag, name: string, attributes: string) =>
    VOID.test(name) ? tag : `<${name}${attributes}></${name}>`,
  );
}
