import type { Range } from '../../story/story.ts';

/** Words between quotation marks: the range itself leaves the marks and the white space inside them out. */
export interface Quotation extends Range {
  /** With the marks. */
  readonly outer: Range;
  /** False when the paragraph ends before a closing mark. */
  readonly closed: boolean;
  /** The speech of the paragraph before goes on: its last mark is open, and this one opens again. */
  readonly continues: boolean;
}

type Family = 'double' | 'guillemets' | 'single' | 'corner';

interface Opened {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
  readonly mark: string;
  /** Marks of the same family opened inside and not yet closed. */
  nested: number;
}

const MARK = /[“”„‟"«»‘’「」『』]/gu;
const FAMILIES: Readonly<Record<string, Family>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'double',
  '«': 'guillemets',
  '»': 'guillemets',
  '‘': 'single',
  '’': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};
const ALWAYS_CLOSING: ReadonlySet<string> = new Set(['”', '」', '』']);
const CLIPPED_WORD = /^(?:em|til|tis|twas|cause|bout|n|\p{N})(?!\p{L})/iu;

/**
 * The quotations of paragraphs that follow one another, a list for each. Nested quotations belong to the outer one. A
 * speech over several paragraphs opens on each and closes on the last (Chicago Manual of Style 13.32).
 */
export function quotationsOf(texts: readonly string[]): Quotation[][] {
  const lists: Quotation[][] = [];
  let open = false;
  for (const text of texts) {
    const list = quotationsIn(text, open);
    lists.push(list);
    open = list.at(-1)?.closed === false;
  }
  return lists;
}

function quotationsIn(text: string, continues: boolean): Quotation[] {
  const list: Quotation[] = [];
  const lastPairs = new Map<string, number>();
  let opened: Opened | undefined;
  const finish = (quotation: Opened, end: number, width: number) => {
    const inner = trimmed(text, quotation.at + quotation.width, end);
    if (inner.start >= inner.end) return;
    const first = list.length === 0 && text.slice(0, quotation.at).trim() === '';
    const outer = { start: quotation.at, end: end + width };
    list.push({ ...inner, outer, closed: width > 0, continues: continues && first });
  };
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    const family = FAMILIES[mark];
    if (family === undefined) continue;
    if (opened === undefined) {
      if (opens(mark, text, at)) opened = { at, width: mark.length, family, mark, nested: 0 };
    } else if (family === opened.family) {
      const closesHere = closes(mark, opened, text, at);
      if (closesHere && opened.nested === 0) {
        finish(opened, at, mark.length);
        opened = undefined;
      } else if (closesHere) {
        opened.nested -= 1;
      } else if (mark === opened.mark && opens(mark, text, at) && !closedLater(mark, text, at, lastPairs)) {
        // The first one was never closed: a slip, and the words between are not known to be quoted.
        opened = { at, width: mark.length, family, mark, nested: 0 };
      } else if (opens(mark, text, at)) {
        opened.nested += 1;
      }
    }
  }
  if (opened !== undefined && opened.family !== 'single') finish(opened, text.length, 0);
  return list;
}

/** Whether a mark may open a quotation where it stands. */
function opens(mark: string, text: string, at: number): boolean {
  if (ALWAYS_CLOSING.has(mark) || mark === '’') return false;
  const before = text.charAt(at - 1);
  const after = text.slice(at + mark.length, at + mark.length + 8);
  const free = before === '' || /[\s([{—–\-/:“‘"'…]/u.test(before);
  if (mark === '‘') return free && /^[\p{L}[(“"]/u.test(after) && !CLIPPED_WORD.test(after);
  if (mark === '"') return free && /^\S/u.test(after);
  return true;
}

/** Whether a mark of the same family closes the quotation that `opened` began, or one nested in it. */
function closes(mark: string, opened: Opened, text: string, at: number): boolean {
  if (ALWAYS_CLOSING.has(mark)) return true;
  const after = text.slice(at + mark.length, at + mark.length + 1);
  if (mark === '’') return !/[\p{L}\p{N}]/u.test(after) && endsSingle(text, at);
  if (opened.family === 'guillemets') return mark !== opened.mark;
  const behindWord = !/\s/u.test(text.charAt(at - 1));
  // “ closes what „ opens, and is now and then set for ” by mistake.
  if (mark === '“') return opened.mark === '„' || (behindWord && !/[\p{L}\p{N}]/u.test(after));
  return mark === '"' && (behindWord || !/\S/u.test(after));
}

/** “workers’ rights”: after a plural in s and before a word in lower case, ’ is an apostrophe when another one follows. */
function endsSingle(text: string, at: number): boolean {
  const plural = text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  if (!plural) return true;
  const next = text.indexOf('’', at + 1);
  return next === -1 || text.slice(at + 1, next).includes('‘');
}

/** Whether two closing marks follow, so that a quotation opened at `at` inside another can be a nested one. */
function closedLater(mark: string, text: string, at: number, lastPairs: Map<string, number>): boolean {
  const closer = mark === '“' ? '”' : mark;
  let lastPair = lastPairs.get(closer);
  if (lastPair === undefined) {
    const last = text.lastIndexOf(closer);
    lastPair = last > 0 ? text.lastIndexOf(closer, last - 1) : -1;
    lastPairs.set(closer, lastPair);
  }
  return lastPair > at;
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}
