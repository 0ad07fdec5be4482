import type { Fragment } from './fragments.ts';

/** A line of text in a column of a page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Where it ends. */
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** Counts the columns of a page in reading order; a line over all of them begins a new one. */
  readonly column: number;
}

/** Fragments are on one line when their baselines are nearer than this share of their size. */
const SAME_LINE = 0.4;
/** A gap wider than this, in heights of the type, is between columns and not between words. */
const COLUMN_GAP = 1.5;
/** A gap wider than this, in heights of the type, is a space. */
const WORD_GAP = 0.15;
/** Where two columns may part, as shares of the width of the text. */
const GUTTER_FROM = 0.3;
const GUTTER_TO = 0.7;
/** Columns of two pages are the same when they begin so near to each other, in points. */
const SAME_GUTTER = 6;
/** Columns have at least so many lines each, and at most this share of all lines goes across. */
const LEAST_LINES = 4;
const MOST_ACROSS = 0.3;

type Segment = Omit<Line, 'page' | 'column'>;

/**
 * The lines of all pages in reading order: one column, or two with whatever goes across them. A page with little in its
 * second column is read by the columns of the others.
 */
export function linesOfPages(pages: readonly (readonly Fragment[])[]): Line[][] {
  const segments = pages.map(segmentsOf);
  const gutters = segments.map((page) => gutterOf(page, LEAST_LINES));
  const known = gutters.find((gutter) => gutter !== undefined);
  return segments.map((page, index) => {
    const isSame = known !== undefined && Math.abs((gutterOf(page, 1) ?? 0) - known) < SAME_GUTTER;
    return linesOf(page, index, gutters[index] ?? (isSame ? known : undefined));
  });
}

function linesOf(segments: readonly Segment[], page: number, gutter: number | undefined): Line[] {
  if (gutter === undefined) return segments.map((segment) => ({ ...segment, page, column: 0 }));
  const lines: Line[] = [];
  let column = 0;
  let left: Segment[] = [];
  let right: Segment[] = [];
  const endBand = (): void => {
    for (const side of [left, right]) {
      if (side.length === 0) continue;
      for (const segment of side) lines.push({ ...segment, page, column });
      column += 1;
    }
    left = [];
    right = [];
  };
  for (const segment of segments) {
    if (segment.x < gutter && segment.right > gutter) {
      endBand();
      lines.push({ ...segment, page, column });
      column += 1;
    } else (segment.x < gutter ? left : right).push(segment);
  }
  endBand();
  return lines;
}

/** Neighbouring fragments of a baseline joined, from the top of the page down, and from left to right. */
function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    const isSame =
      row?.[0] !== undefined && row[0].y - fragment.y < Math.max(row[0].size, fragment.size) * SAME_LINE;
    if (row !== undefined && isSame) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.flatMap((row) => joined([...row].sort((one, other) => one.x - other.x)));
}

function joined(row: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : x - last.right;
    if (last === undefined || gap > Math.max(size, last.size) * COLUMN_GAP) {
      segments.push({ text, x, y, right: x + width, size });
      continue;
    }
    const space = gap > size * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
    segments[segments.length - 1] = {
      ...last,
      text: last.text + space + text,
      right: Math.max(last.right, x + width),
      size: Math.max(last.size, size),
    };
  }
  return segments;
}

/** Where two columns part; undefined when there is one. */
function gutterOf(segments: readonly Segment[], leastLines: number): number | undefined {
  const start = Math.min(...segments.map(({ x }) => x));
  const end = Math.max(...segments.map(({ right }) => right));
  let best: { at: number; across: number } | undefined;
  for (const { x } of segments) {
    // Columns begin where lines begin, so only there a gutter can end.
    const at = x - 1;
    if (at < start + (end - start) * GUTTER_FROM || at > start + (end - start) * GUTTER_TO) continue;
    const across = segments.filter((segment) => segment.x < at && segment.right > at).length;
    const onRight = segments.filter((segment) => segment.x >= at).length;
    const onLeft = segments.length - across - onRight;
    const parts = Math.min(onLeft, onRight) >= leastLines && across <= segments.length * MOST_ACROSS;
    if (parts && (best === undefined || across < best.across || (across === best.across && at < best.at))) {
      best = { at, across };
    }
  }
  return best?.at;
}
