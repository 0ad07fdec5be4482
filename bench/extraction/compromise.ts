import type { Range } from '../../src/story/story.ts';

/** What compromise says of a match with `json({ offset: true })`; its types leave that open. */
export interface Found {
  readonly terms: readonly Term[];
}

interface Term {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** Offsets of the words of a match, without the marks around them; undefined for a match without words. */
export function rangeOf({ terms }: Found): Range | undefined {
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.offset.start, end: last.offset.start + last.offset.length };
}
