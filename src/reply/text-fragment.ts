import type { Article, Range } from '../story/story.ts';
import { LIMITS } from './limits.ts';

/** Words at either end of a passage that are enough for a browser to find it, unless they occur twice. */
const WORDS_AT_AN_END = 5;

/**
 * The article's address with a text fragment, so that a browser opens it at the passage and marks it (WICG, "URL
 * Fragment Text Directives": `#:~:text=start,end`). Without fragment when it would be too long; undefined when there is no
 * address, or one that is too long by itself.
 */
export function linkTo(article: Article, text: string, range: Range): string | undefined {
  const { url } = article;
  if (url === undefined || url.length > LIMITS.linkLength) return undefined;
  const passage = text.slice(range.start, range.end).trim();
  if (passage === '') return url;
  const directive = `${url.includes('#') ? '' : '#'}:~:text=${fragmentOf(passage, articleText(article))}`;
  return url.length + directive.length <= LIMITS.linkLength ? url + directive : url;
}

function fragmentOf(passage: string, whole: string): string {
  const words = passage.split(/\s+/u);
  if (words.length <= WORDS_AT_AN_END * 2) return encodeFragment(words.join(' '));
  let count = WORDS_AT_AN_END;
  while (count < words.length && occursTwice(words.slice(0, count).join(' '), whole)) count += 1;
  if (count + WORDS_AT_AN_END >= words.length) return encodeFragment(words.join(' '));
  const start = encodeFragment(words.slice(0, count).join(' '));
  const end = encodeFragment(words.slice(-WORDS_AT_AN_END).join(' '));
  return `${start},${end}`;
}

function occursTwice(words: string, whole: string): boolean {
  const first = whole.indexOf(words);
  return first !== -1 && whole.indexOf(words, first + 1) !== -1;
}

function articleText(article: Article): string {
  return article.paragraphs.map((paragraph) => paragraph.text).join('\n');
}

/** Percent-encodes what a directive or a Markdown link would take for its own: "-", ",", "&", brackets and quotes. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
