import type { Section } from './card.ts';
import { drawLine } from './markdown.ts';

/** Markdown characters of a list on one card; the rest is for the question, the heading and the notes. */
const PAGE_BUDGET = 3200;
/** More entries than this on one card are no longer read on a phone. */
const MAX_ENTRIES = 8;

const NO_NAMES = { commandIds: new Map<string, string>() };

/** Groups the entries of a list into pages that fit a card, in order; no entry is lost, and none stands on two pages. */
export function entryPages<Entry>(
  entries: readonly Entry[],
  sectionOf: (entry: Entry) => Section,
): Entry[][] {
  const pages: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const length = lengthOf(sectionOf(entry));
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

/** As many of the first entries as fit one card; one that is too long for what room is left is passed over. */
export function entriesThatFit<Entry>(
  entries: readonly Entry[],
  sectionOf: (entry: Entry) => Section,
): Entry[] {
  const fitting: Entry[] = [];
  let used = 0;
  for (const entry of entries) {
    if (fitting.length === MAX_ENTRIES) break;
    const length = lengthOf(sectionOf(entry));
    if (fitting.length > 0 && used + length > PAGE_BUDGET) continue;
    fitting.push(entry);
    used += length;
  }
  return fitting;
}

const lengths = new WeakMap<Section, number>();

/** In characters of Markdown. Drawing a long list takes a while, so a section that is kept is measured once. */
function lengthOf(section: Section): number {
  const known =
    lengths.get(section) ?? section.reduce((sum, line) => sum + drawLine(line, NO_NAMES).length + 1, 0);
  lengths.set(section, known);
  return known;
}
