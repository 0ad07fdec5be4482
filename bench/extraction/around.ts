import type { Range } from '../../src/story/story.ts';

/** Characters shown on each side. */
const MARGIN = 90;

/** The words around a stretch of a text, on one line, the stretch in brackets. */
export function around(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - MARGIN), start);
  const after = text.slice(end, end + MARGIN);
  return `${before}[${text.slice(start, end)}]${after}`.replaceAll(/\s+/g, ' ');
}

/** The same, where the stretch is known by its words; empty when they do not stand in the text. */
export function aroundWords(text: string, words: string): string {
  const start = text.indexOf(words);
  return start < 0 ? '' : around(text, { start, end: start + words.length });
}
