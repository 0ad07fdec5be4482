import { readWebAddress } from '../story/field-reader.ts';
import { publishedFrom } from './given-date.ts';
import { knownLanguage } from './language-tag.ts';
import { namesIn } from './names.ts';
import type { ArticleFacts } from './source-article.ts';
import { visibleCharacters } from './visible-characters.ts';
import { writtenDay } from './written-date.ts';

/** Names that programs have for our settings, ours first. A `source` is an address or a publisher. */
const NAMES = {
  title: ['title', 'headline'],
  published: [
    'published',
    'date',
    'pubdate',
    'publishdate',
    'published_at',
    'publishedat',
    'datepublished',
    'created',
  ],
  publisher: ['publisher', 'publication', 'outlet', 'site', 'site_name', 'source', 'website'],
  authors: ['authors', 'author', 'by', 'byline', 'creator'],
  url: [
    'url',
    'canonical',
    'canonical_url',
    'canonicalurl',
    'link',
    'permalink',
    'source_url',
    'source',
    'original',
  ],
  language: ['language', 'lang', 'locale'],
} as const;
/** Settings of our own format that are taken as they are. */
const KEPT = ['sources', 'license'];

export interface ReadSettings {
  readonly facts: ArticleFacts;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Keys that mean nothing here. */
  readonly unknown: readonly string[];
}

/** The front matter of any program, as ours. */
export function readSettings(yaml: Readonly<Record<string, unknown>>): ReadSettings {
  const values = new Map(Object.entries(yaml).map(([key, value]) => [key.toLowerCase(), value]));
  const first = <Value>(
    names: readonly string[],
    read: (text: string) => Value | undefined,
  ): Value | undefined =>
    names.flatMap((name) => textsIn(values.get(name)).slice(0, 1)).flatMap((text) => read(text) ?? [])[0];
  const facts: ArticleFacts = {
    title: first(NAMES.title, (text) => text),
    published: first(NAMES.published, (text) => publishedFrom(text) ?? writtenDay(text, undefined)),
    publisher: first(NAMES.publisher, (text) => (/^https?:/.test(text) ? undefined : text)),
    authors: authorsIn(
      NAMES.authors.map((name) => values.get(name)).find((value) => textsIn(value).length > 0),
    ),
    url: first(NAMES.url, readWebAddress),
    language: first(NAMES.language, knownLanguage),
  };
  const known: readonly string[] = [...Object.values(NAMES).flat(), ...KEPT];
  return {
    facts,
    settings: Object.fromEntries(KEPT.flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : []))),
    unknown: Object.keys(yaml).filter((key) => !known.includes(key.toLowerCase())),
  };
}

/** A list of names is taken as it is; names in one text are told apart. */
function authorsIn(value: unknown): string[] {
  return Array.isArray(value) ? textsIn(value) : namesIn(textsIn(value));
}

/** Texts in a value: itself, the entries of a list, the `name` of an entry. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return textsIn(new Map(Object.entries(value)).get('name'));
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = visibleCharacters(String(value));
  return text === '' ? [] : [text];
}
