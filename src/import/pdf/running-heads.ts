import type { Line } from './page-lines.ts';

/** How many lines at each end of a page may be heads or feet. */
const LINES_AT_EDGE = 2;
/** They stand further from the text than this many times what its lines stand from one another. */
const GAP = 1.3;
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
  const running = edges.flat().filter((line) => (counts.get(plain(line)) ?? 0) >= LEAST_PAGES);
  const numbers = pages.flatMap((lines) => {
    const [top, bottom] = [heightsOf(lines)[0], heightsOf(lines).at(-1)];
    return lines.filter(({ y, text }) => (y === top || y === bottom) && PAGE_NUMBER.test(text.trim()));
  });
  return new Set([...running, ...numbers]);
}

/** The highest and the lowest lines of a page that stand apart from its text, wherever they come in reading order. */
function edgeLines(lines: readonly Line[]): Line[] {
  const heights = heightsOf(lines);
  const gaps = heights.slice(1).map((height, index) => (heights[index] ?? 0) - height);
  const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const atTop = countApart(gaps, usual);
  const atBottom = countApart([...gaps].reverse(), usual);
  const edge = new Set([...heights.slice(0, atTop), ...heights.slice(heights.length - atBottom)]);
  return lines.filter(({ y }) => edge.has(y));
}

/** How many lines come before the first wide gap; none when it does not come soon. */
function countApart(gaps: readonly number[], usual: number): number {
  return gaps.slice(0, LINES_AT_EDGE).findIndex((gap) => gap > usual * GAP) + 1;
}

function heightsOf(lines: readonly Line[]): number[] {
  return [...new Set(lines.map(({ y }) => y))].sort((one, other) => other - one);
}

/** The headline may be the same words as the head of every page, but it is set larger. */
function plain({ text, size }: Line): string {
  return `${Math.round(size)} ${text}`.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
