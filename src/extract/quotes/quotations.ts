import type { Range } from '../../story/story.ts';
import { type Mark, marksOf } from './quotation-marks.ts';

/** Words between quotation marks: the range itself leaves the marks and the white space inside them out. */
export interface Quotation extends Range {
  /** With the marks. */
  readonly outer: Range;
  /** False when the paragraph ends before a closing mark. */
  readonly closed: boolean;
  /** The speech of the paragraph before goes on: its last mark is open, and this one opens again. */
  readonly continues: boolean;
}

interface Opened {
  readonly mark: Mark;
  /** Marks of the same family opened inside and not yet closed. */
  nested: number;
}

/** How many marks ahead are looked at to find the end of a nested or single quotation. */
const FARTHEST = 60;

/** Where a narrator takes over although no mark has closed the speech: "…, she said", "…, said Holt". */
const NARRATOR =
  /[,?!](?=\s(?:(?:he|she|they|I|the\s\p{L}+)\s|(?:\p{Lu}[\p{L}.’'-]*\s){1,3})?(?:said|says|added|told|wrote|asked|replied|explained|continued)(?:$|[\s.,:]))/u;

/**
 * The quotations of paragraphs that follow one another, a list for each. Nested quotations belong to the outer one. A
 * speech over several paragraphs opens on each and closes on the last (Chicago Manual of Style 13.32).
 */
export function quotationsOf(texts: readonly string[]): Quotation[][] {
  const marks = texts.map(marksOf);
  let open = false;
  return texts.map((text, index) => {
    const further = goesOn(texts[index + 1] ?? '', marks[index + 1] ?? []);
    const list = quotationsIn(text, marks[index] ?? [], open, further);
    const last = list.at(-1);
    open = last?.closed === false;
    if (last === undefined || !open) return list;
    const speech = withoutNarrator(text, last, further);
    open = speech === last;
    return [...list.slice(0, -1), speech];
  });
}

function quotationsIn(
  text: string,
  marks: readonly Mark[],
  continues: boolean,
  further: boolean,
): Quotation[] {
  const list: Quotation[] = [];
  const rest = continues ? endOfSpeech(text, marks) : undefined;
  if (rest !== undefined) list.push(rest);
  let opened: Opened | undefined;
  let singleEnd = -1;
  for (const [index, mark] of marks.entries()) {
    if (mark.at < (rest?.outer.end ?? 0)) continue;
    if (opened === undefined) {
      if (!mark.opens) continue;
      if (mark.family === 'single') singleEnd = endOfSingle(text, marks, index);
      if (mark.family !== 'single' || singleEnd !== -1) opened = { mark, nested: 0 };
    } else if (opened.mark.family !== mark.family) {
      // The marks of another family belong to nested words.
    } else if (mark.family === 'single' ? index === singleEnd : mark.closes && !isInch(text, marks, index)) {
      if (opened.nested > 0) {
        opened.nested -= 1;
        continue;
      }
      const quotation = quotationBetween(text, opened.mark, mark, continues && list.length === 0);
      if (quotation !== undefined) list.push(quotation);
      opened = undefined;
    } else if (mark.opens && mark.family !== 'single') {
      // Without an end for both, the first one was never closed: a slip, and nobody knows what it was to hold.
      const speech = further && isLeftOpen(text, opened.mark, marks.at(-1));
      const narrated = NARRATOR.test(text.slice(opened.mark.at, mark.at));
      if (!narrated && closes(marks, index, speech ? 1 : 2)) opened.nested += 1;
      else opened = { mark, nested: 0 };
    }
  }
  // A mark that stands free on both sides is too weak to make the rest of a paragraph speech.
  if (opened !== undefined && !opened.mark.closes) {
    const quotation = quotationBetween(text, opened.mark, undefined, continues && list.length === 0);
    if (quotation !== undefined) list.push(quotation);
  }
  return list;
}

function quotationBetween(
  text: string,
  opening: Mark,
  closing: Mark | undefined,
  continues: boolean,
): Quotation | undefined {
  const from = opening.at + opening.width;
  const inner = trimmed(text, from, closing?.at ?? text.length);
  if (inner.start >= inner.end) return undefined;
  const outer = { start: opening.at, end: closing === undefined ? text.length : closing.at + closing.width };
  const first = text.slice(0, opening.at).trim() === '';
  return { ...inner, outer, closed: closing !== undefined, continues: continues && first };
}

/** A speech that the paragraph before left open, and that this one only closes. */
function endOfSpeech(text: string, [first]: readonly Mark[]): Quotation | undefined {
  if (!closesSpeech(text, first)) return undefined;
  const inner = trimmed(text, 0, first.at);
  if (inner.start >= inner.end) return undefined;
  return { ...inner, outer: { start: 0, end: first.at + first.width }, closed: true, continues: true };
}

/** Whether a paragraph goes on with a speech left open: it opens it again, or does nothing but close it. */
function goesOn(text: string, marks: readonly Mark[]): boolean {
  const [first] = marks;
  if (first === undefined) return false;
  return first.opens ? text.slice(0, first.at).trim() === '' : closesSpeech(text, first);
}

/** Whether a mark can do nothing but end speech: no apostrophe, and no inch. */
function closesSpeech(text: string, mark: Mark | undefined): mark is Mark {
  if (mark === undefined || mark.opens || mark.family === 'single') return false;
  return !/\p{N}/u.test(text.charAt(mark.at - 1));
}

/**
 * “We are ready, she said: without a closing mark the words of the narrator are no part of the speech. Where the next
 * paragraph goes on, the narrator must be the last to speak: else it is a speech that tells what others said.
 */
function withoutNarrator(text: string, quotation: Quotation, further: boolean): Quotation {
  const words = text.slice(quotation.start, quotation.end);
  const match = NARRATOR.exec(words);
  if (match === null || (further && /[.!?]\s/u.test(words.slice(match.index + 2)))) return quotation;
  const end = quotation.start + match.index + 1;
  return { ...quotation, end, outer: { start: quotation.outer.start, end } };
}

/**
 * Whether so many closing marks follow that a quotation opened here can be nested in another: one for each, or only its
 * own when the outer one goes on in the next paragraph.
 */
function closes(marks: readonly Mark[], index: number, open: number): boolean {
  const family = marks[index]?.family;
  let depth = open;
  for (const mark of marks.slice(index + 1, index + FARTHEST)) {
    if (mark.family !== family) continue;
    depth += mark.closes ? -1 : 1;
    if (depth === 0) return true;
  }
  return false;
}

/** Whether a quotation takes a paragraph from its beginning to beyond the last mark. */
function isLeftOpen(text: string, opening: Mark, last: Mark | undefined): boolean {
  const end = (last?.at ?? 0) + (last?.width ?? 0);
  return text.slice(0, opening.at).trim() === '' && /[\p{L}\p{N}]/u.test(text.slice(end));
}

/** The index of the mark that ends a quotation in single marks, or -1 when they are apostrophes. */
function endOfSingle(text: string, marks: readonly Mark[], index: number): number {
  let nested = 0;
  let doubles = 0;
  for (let at = index + 1; at < marks.length && at < index + FARTHEST; at += 1) {
    const mark = marks[at];
    if (mark?.family === 'double') {
      // Speech in double marks that begins or ends inside shows that there is no quotation around it.
      doubles += doubles > 0 && mark.closes ? -1 : 1;
    } else if (mark?.family === 'single') {
      if (mark.closes && !isPlural(text, marks, at)) {
        if (nested === 0) return doubles === 0 ? at : -1;
        nested -= 1;
      } else if (mark.opens) nested += 1;
    }
  }
  return -1;
}

/** “workers’ rights”: after a plural in s and before a word in lower case, ’ is an apostrophe when another one follows. */
function isPlural(text: string, marks: readonly Mark[], index: number): boolean {
  const at = marks[index]?.at ?? 0;
  if (text.charAt(at - 1) !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const next = marks.slice(index + 1, index + FARTHEST).find(({ family }) => family === 'single');
  return next?.closes === true && !next.opens;
}

/** "The 6" pipe is safe," he said: behind a number, and before a word, when the true end follows. */
function isInch(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark === undefined || !/^["”]$/u.test(mark.text) || !/\p{N}/u.test(text.charAt(mark.at - 1)))
    return false;
  if (!/^\s?[\p{L}\p{N}]/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const next = marks.slice(index + 1, index + FARTHEST).find(({ family }) => family === mark.family);
  return next?.closes === true && !next.opens;
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}
