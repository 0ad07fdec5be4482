import type { Range, Sentence } from '../story/story.ts';
import { escapeMarkdown } from './escape.ts';

/** Marks a place where words of a passage are left out. */
export const CUT_MARK = '[…]';

/** More than any message holds, in characters. */
const COUNTED_LENGTH = 4000;

/**
 * Splits a paragraph into stretches of at most `budget` characters as Discord counts them (escapes included), at
 * sentence ends; a sentence that is longer by itself is split between words. The stretches tile the text: joined, they
 * are the paragraph.
 */
export function pagesOf(text: string, sentences: readonly Sentence[], budget: number): Range[] {
  const pages: Range[] = [];
  let start = 0;
  let end = 0;
  for (const { end: stop } of tiles(text, sentences)) {
    if (costOf(text, start, stop) > budget && end > start) {
      pages.push({ start, end });
      start = end;
    }
    while (costOf(text, start, stop) > budget) {
      const cut = lastCutWithin(text, start, stop, budget);
      pages.push({ start, end: cut });
      start = cut;
    }
    end = stop;
  }
  if (start < text.length || pages.length === 0) pages.push({ start, end: text.length });
  return pages;
}

/** As many whole sentences as fit into `budget`, from the beginning or from the end; a first one too long is cut. */
export function sentencesWithin(
  text: string,
  sentences: readonly Sentence[],
  budget: number,
  from: 'start' | 'end',
): Range {
  const pages = pagesOf(text, sentences, budget);
  if (from === 'start' || pages.length === 1) return pages[0] ?? { start: 0, end: text.length };
  let start = text.length;
  for (const tile of tiles(text, sentences).reverse()) {
    if (costOf(text, tile.start, text.length) > budget) break;
    start = tile.start;
  }
  return start < text.length ? { start, end: text.length } : (pages.at(-1) ?? { start: 0, end: text.length });
}

/** A range as far as it fits into `budget` characters of Markdown; one that is longer is cut between words. */
export function fitting(text: string, range: Range, budget: number): Range {
  if (costOf(text, range.start, range.end) <= budget) return range;
  return { start: range.start, end: lastCutWithin(text, range.start, range.end, budget) };
}

/** A name or headline of at most `length` characters; a longer one is cut, between words if it can be, and marked. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = lastBreak(text, 0, length - CUT_MARK.length - 1);
  return `${text.slice(0, cut).trimEnd()} ${CUT_MARK}`;
}

function tiles(text: string, sentences: readonly Sentence[]): Range[] {
  return sentences.map((sentence, index) => ({
    start: index === 0 ? 0 : sentence.start,
    end: sentences[index + 1]?.start ?? text.length,
  }));
}

/** Length in Discord's Markdown. A long stretch costs at least its length, which is then answer enough. */
function costOf(text: string, start: number, end: number): number {
  return end - start > COUNTED_LENGTH ? end - start : escapeMarkdown(text.slice(start, end)).length;
}

function lastCutWithin(text: string, start: number, stop: number, budget: number): number {
  let length = Math.min(stop - start, budget);
  while (length > 1 && costOf(text, start, start + length) > budget) length -= Math.ceil(length / 16);
  return lastBreak(text, start, start + length);
}

/** The last place up to `limit` where a word ends, or where a character does if there is none. */
function lastBreak(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at -= 1) if (/\s/u.test(text.charAt(at - 1))) return at;
  for (let at = limit; at > start; at -= 1) if (!isInsideCharacter(text, at)) return at;
  return limit;
}

/** Whether a place is inside what a reader sees as one character: a surrogate pair, an accented letter, a joined emoji. */
function isInsideCharacter(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.slice(at, at + 2);
  return (
    (/[\uD800-\uDBFF]/.test(before) && /^[\uDC00-\uDFFF]/.test(after)) ||
    /^(?:\p{M}|\u200D)/u.test(after) ||
    before === '\u200D'
  );
}
