import type { Section } from './card.ts';
import { drawLine } from './markdown.ts';

/** Markdown characters of a list on one card; the rest is for the question, the heading and the notes. */
const PAGE_BUDGET = 2800;
/** More entries than this on one card are no longer read on a phone. */
const MAX_ENTRIES = 8;

const NO_NAMES = { commandIds: new Map<string, string>() };

/** Groups the entries of a list into pages that fit a card, in order; no entry is lost, and none stands on two pages. */
export function entryPages(entries: readonly Section[]): Section[][] {
  const pages: Section[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const length = entry.reduce((sum, line) => sum + drawLine(line, NO_NAMES).length + 1, 0);
    const page = pages.at(-1);
    if (page === undefined || used + length > PAGE_BUDGET || page.length >= MAX_ENTRIES) {
      pages.push([entry]);
      used = length;
    } else {
      page.push(entry);
      used += length;
    }
  }
  return pages;
}
