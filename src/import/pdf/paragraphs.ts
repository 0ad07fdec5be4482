import type { Line } from './page-lines.ts';

/** Lines that belong together: a paragraph, an item, a heading. */
export interface LineGroup {
  readonly kind: 'text' | 'item' | 'heading';
  readonly lines: readonly string[];
  readonly size: number;
}

/** A gap between lines larger than this many usual ones is between paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** A gap larger than this many heights of the type may be between paragraphs, even where all gaps are so large. */
const LOOSE_GAP = 1.6;
/** Type larger than this many times the usual is a heading. */
const HEADING_SIZE = 1.12;
/** A line that begins so far to the right, in heights of its type, begins a paragraph; further in, it is set apart. */
const INDENT = 0.6;
/** A line that ends before this share of its column ends a paragraph, if it ends a sentence. */
const SHORT_LINE = 0.8;
const BULLET = /^\s*[•·◦‣▪■●–-]\s+/;
const FULL_STOP = /[.!?…][”"’'»)\]]*$/;

/** Brings the lines of all pages together, across columns and pages too. */
export function groupsOf(lines: readonly Line[]): LineGroup[] {
  const usual = usualSize(lines);
  const spacing = usualSpacing(lines);
  const columns = columnEdges(lines);
  const groups: { kind: LineGroup['kind']; lines: string[]; size: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const edges = columns.get(columnKey(line));
    const isItem = BULLET.test(line.text);
    const kind = line.size > usual * HEADING_SIZE ? 'heading' : isItem ? 'item' : 'text';
    const group = groups.at(-1);
    const goesOn =
      before !== undefined &&
      group !== undefined &&
      !isItem &&
      (kind === 'heading') === (group.kind === 'heading') &&
      continues(line, before, edges, spacing, group.kind);
    const text = isItem ? line.text.replace(BULLET, '') : line.text;
    if (goesOn) group.lines.push(text);
    else groups.push({ kind, lines: [text], size: line.size });
  });
  return groups;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function continues(
  line: Line,
  before: Line,
  edges: Edges | undefined,
  spacing: number,
  kind: LineGroup['kind'],
): boolean {
  if (Math.abs(line.size - before.size) > before.size * (HEADING_SIZE - 1)) return false;
  const indent = (line.x - (edges?.left ?? line.x)) / line.size;
  if (columnKey(line) !== columnKey(before)) {
    return kind !== 'heading' && indent < INDENT && !FULL_STOP.test(before.text.trim());
  }
  if (kind === 'heading') return before.y - line.y < line.size * 2;
  const gap = before.y - line.y;
  if (gap > spacing * PARAGRAPH_GAP) return false;
  const endsSentence = FULL_STOP.test(before.text.trim());
  if (endsSentence && gap > before.size * LOOSE_GAP) return false;
  // The lines of an item hang under its first.
  if (kind === 'item') return line.x >= before.x - 1;
  const isFirst = indent > INDENT && line.x - before.x > line.size * INDENT;
  const isShort = edges !== undefined && before.right < edges.left + (edges.right - edges.left) * SHORT_LINE;
  return !isFirst && !(isShort && endsSentence);
}

function columnKey({ page, column }: Line): string {
  return `${page}/${column}`;
}

/** Where the text of each column begins and ends. */
function columnEdges(lines: readonly Line[]): ReadonlyMap<string, Edges> {
  const edges = new Map<string, Edges>();
  for (const line of lines) {
    const known = edges.get(columnKey(line));
    edges.set(columnKey(line), {
      left: Math.min(known?.left ?? line.x, line.x),
      right: Math.max(known?.right ?? line.right, line.right),
    });
  }
  return edges;
}

/** The size of most of the text. */
function usualSize(lines: readonly Line[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** The distance of most lines from the one above. */
function usualSpacing(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && columnKey(before) === columnKey(line) ? [before.y - line.y] : [];
  });
  const sorted = gaps.filter((gap) => gap > 0).sort((one, other) => one - other);
  // The lower half: paragraphs of one line each would make their gaps the usual ones.
  return sorted[Math.floor(sorted.length / 3)] ?? Number.POSITIVE_INFINITY;
}
