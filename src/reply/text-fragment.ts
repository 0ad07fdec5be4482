import type { Article, Paragraph, Range } from '../story/story.ts';
import { LIMITS } from './limits.ts';

/** Words at either end of a passage that are enough for a browser to find it, unless they occur twice. */
const WORDS_AT_AN_END = 5;
/** Words before a passage that tell it from another place with the same words. */
const WORDS_BEFORE = 4;

/**
 * The article's address with a text fragment, so that a browser opens it at the passage and marks it (WICG, "URL
 * Fragment Text Directives": `#:~:text=prefix-,start,end`). Without fragment when it would be too long or could not tell
 * the passage from another place; undefined when there is no address, or one that is too long by itself.
 */
export function linkTo(article: Article, paragraph: Paragraph, range: Range): string | undefined {
  const { url } = article;
  if (url === undefined || url.length > LIMITS.linkLength) return undefined;
  const fragment = fragmentOf(paragraph, range, pageOf(article));
  if (fragment === undefined) return url;
  const directive = `${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
  return url.length + directive.length <= LIMITS.linkLength ? url + directive : url;
}

const pageByArticle = new WeakMap<Article, string>();

/** The words of an article as a page shows them, lower case: browsers compare without regard to it. */
function pageOf(article: Article): string {
  const known = pageByArticle.get(article);
  if (known !== undefined) return known;
  const sections = new Set(article.paragraphs.map(({ section }) => section ?? ''));
  const texts = [article.title, ...sections, ...article.paragraphs.map(({ text }) => text)];
  const page = texts.join('\n').toLowerCase();
  pageByArticle.set(article, page);
  return page;
}

function fragmentOf(paragraph: Paragraph, range: Range, page: string): string | undefined {
  const passage = paragraph.text.slice(range.start, range.end).trim();
  const words = passage.split(/\s+/u);
  if (passage === '') return undefined;
  let count = Math.min(WORDS_AT_AN_END, words.length);
  while (count < words.length && occursTwice(words.slice(0, count).join(' '), page)) count += 1;
  const start = words.slice(0, count).join(' ');
  const isWhole = count + WORDS_AT_AN_END >= words.length;
  const shown = isWhole
    ? encodeFragment(words.join(' '))
    : `${encodeFragment(start)},${encodeFragment(words.slice(-WORDS_AT_AN_END).join(' '))}`;
  if (!occursTwice(isWhole ? words.join(' ') : start, page)) return shown;
  const before = paragraph.text.slice(0, range.start).trim();
  const prefix = before.split(/\s+/u).slice(-WORDS_BEFORE).join(' ');
  // The words before have to be of the same paragraph: a page may put anything between two.
  if (prefix === '' || occursTwice(`${prefix} ${start}`, page)) return undefined;
  return `${encodeFragment(prefix)}-,${shown}`;
}

function occursTwice(words: string, page: string): boolean {
  const wanted = words.toLowerCase();
  const first = page.indexOf(wanted);
  return first !== -1 && page.indexOf(wanted, first + 1) !== -1;
}

/** Percent-encodes what a directive or a Markdown link would take for its own: "-", ",", "&", brackets and quotes. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
