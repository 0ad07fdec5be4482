import type { Line } from './page-lines.ts';

/** How many lines at each end of a page may be heads or feet. */
const LINES_AT_EDGE = 2;
/** Fewer pages say nothing of what runs over them. */
const LEAST_PAGES = 2;
const PAGE_NUMBER = /^(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|von|\/)\s*\d{1,4})?$/i;

/** Lines that stand over or under the text of a page: the same on several pages but for numbers, or a page number alone. */
export function runningLines(pages: readonly (readonly Line[])[]): Set<Line> {
  const counts = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const lines of edges) {
    for (const text of new Set(lines.map(plain))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const running = edges
    .flat()
    .filter((line) => (counts.get(plain(line)) ?? 0) >= LEAST_PAGES || PAGE_NUMBER.test(line.text.trim()));
  return new Set(running);
}

/** The highest and the lowest lines of a page, wherever they stand in reading order. */
function edgeLines(lines: readonly Line[]): Line[] {
  const heights = [...new Set(lines.map(({ y }) => y))].sort((one, other) => other - one);
  const edge = new Set([...heights.slice(0, LINES_AT_EDGE), ...heights.slice(-LINES_AT_EDGE)]);
  return lines.filter(({ y }) => edge.has(y));
}

/** The headline may be the same words as the head of every page, but it is set larger. */
function plain({ text, size }: Line): string {
  return `${Math.round(size)} ${text}`.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
