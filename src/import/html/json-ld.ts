import type { PageDocument } from 'linkedom';
import { decodeString } from 'micromark-util-decode-string';
import { visibleCharacters } from '../visible-characters.ts';

/** What a page says of its article for machines, by schema.org. */
export interface StructuredArticle {
  readonly isLive: boolean;
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  /** The text, where it is given here; paragraphs stand on lines of their own, if at all. */
  readonly body: string | undefined;
  /** How many words the text has, by the page's own count. */
  readonly words: number | undefined;
  readonly posts: readonly StructuredPost[];
  /** Undefined when the page does not say. */
  readonly isFree: boolean | undefined;
}

/** A post of a live blog. */
export interface StructuredPost {
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly body: string;
}

type Node = ReadonlyMap<string, unknown>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Reportage|Review)$/;

/** The article among a page's JSON-LD; undefined when there is none. Of several, the one with most text to it. */
export function structuredArticleIn(document: PageDocument): StructuredArticle | undefined {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesIn(parsed(script.textContent ?? '')),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const live = articles.find(isLive);
  const node = live ?? articles.find((one) => textOf(one.get('datePublished'))) ?? articles[0];
  return node === undefined ? undefined : articleOf(node, nodes);
}

function articleOf(node: Node, nodes: readonly Node[]): StructuredArticle {
  const body = node.get('articleBody');
  const page = nodes.find((one) => typesOf(one).includes('WebPage'));
  return {
    isLive: isLive(node),
    headline: textOf(node.get('headline')),
    published: textOf(node.get('datePublished')),
    authors: listOf(node.get('author')).flatMap((author) => nameOf(author, nodes) ?? []),
    publisher: nameOf(listOf(node.get('publisher'))[0], nodes),
    language: textOf(node.get('inLanguage') ?? page?.get('inLanguage')),
    url: addressOf(node.get('mainEntityOfPage')) ?? textOf(node.get('url')),
    body: typeof body === 'string' && body.trim() !== '' ? decoded(body) : undefined,
    words: Number(node.get('wordCount')) || undefined,
    posts: listOf(node.get('liveBlogUpdate')).flatMap((post) => postOf(post)),
    isFree: truthOf(node.get('isAccessibleForFree')),
  };
}

function postOf(value: unknown): StructuredPost[] {
  const post = nodeOf(value);
  const body = post?.get('articleBody');
  if (post === undefined || typeof body !== 'string' || body.trim() === '') return [];
  return [
    {
      headline: textOf(post.get('headline')),
      published: textOf(post.get('datePublished')),
      body: decoded(body),
    },
  ];
}

/** Some pages wrap their JSON in comments or break it; then it says nothing. */
function parsed(text: string): unknown {
  const json = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\]\]>)\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // The usual break: line ends inside of a string.
      return JSON.parse(json.replace(/[\r\n\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

/** All nodes of a value, those inside of `@graph` and `mainEntity` too. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const node = nodeOf(value);
  if (node === undefined) return [];
  return [node, ...nodesIn(node.get('@graph')), ...nodesIn(node.get('mainEntity'))];
}

function nodeOf(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}

function typesOf(node: Node): string[] {
  return listOf(node.get('@type')).map((type) => String(type).replace(/^.*[/:#]/, ''));
}

function isLive(node: Node): boolean {
  return typesOf(node).includes('LiveBlogPosting');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A name, given itself, in a node, or in the node of the graph that is pointed to. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  if (typeof value === 'string') return textOf(value);
  const node = nodeOf(value);
  const name = textOf(node?.get('name'));
  const id = node?.get('@id');
  if (name !== undefined || id === undefined) return name;
  return textOf(nodes.find((one) => one.get('@id') === id && one.has('name'))?.get('name'));
}

function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' ? textOf(value) : textOf(nodeOf(value)?.get('@id'));
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  const text = typeof value === 'string' ? visibleCharacters(decoded(value)) : '';
  return text === '' ? undefined : text;
}

function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value)
    ? value.toLowerCase() === 'true'
    : undefined;
}

/** Many pages put their text into JSON as HTML has it, with `&amp;` and `&#8217;`. */
function decoded(text: string): string {
  return /&#?\w+;/.test(text) ? decodeString(text.replaceAll('\\', '\\\\')) : text;
}
