import { BEFORE_NUMBERS, MAY_END, OPENERS, SAYING, TITLES } from './sentence-words.ts';
import type { Range, Sentence } from './story.ts';

/** Marks that end a sentence, the quotation marks and brackets that close with it, and the white space after. */
const POSSIBLE_END = /(?<![.!?…])([.!?…]+|[。！？])(["'”’»›)\]}]*)(\s+|$)|([。！？])(["'”’»›)\]}」』]*)/gu;
const OPENING_MARKS = /^["'“‘«‹([{¿¡—–-]+\s*/u;
const CLOSING_QUOTE = /["'”’»›」』]/u;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&-]*$/u;
const FIRST_WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’]*/u;
const LOWER_CASE = /^\p{Ll}/u;
const DIGIT = /^\p{N}/u;
const INITIAL = /^\p{Lu}$/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const ELLIPSIS = /^(?:…|\.\.\.)$/u;
const LIST_NUMBER = /^(?:\d{1,3}|\p{L})$/u;
/** How far after a closing quotation mark its verb of saying may stand: "“Why?” former director Chris Krebs asked." */
const WORDS_BEFORE_SAYING = 5;
/** Longest stretch before a full stop that is looked at for an abbreviation, in characters. */
const LOOK_BACK = 40;
/** Longest stretch after a full stop that is looked at, in characters. */
const LOOK_AHEAD = 120;

/**
 * Cuts a text into sentences that tile it: joined, the ranges are the text, byte for byte; white space belongs to the
 * sentence before it. Rules in the manner of Mikheev (2002), "Periods, Capitalized Words, etc.": an abbreviation, an
 * initial, a decimal point, an ellipsis or a quotation that goes on does not end a sentence.
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(POSSIBLE_END)) {
    const marks = match[1] ?? match[4] ?? '';
    const closers = match[2] ?? match[5] ?? '';
    const end = match.index + match[0].length;
    if (end >= text.length) break;
    if (!endsSentence(text, start, match.index, marks, closers, end)) continue;
    ranges.push({ start, end });
    start = end;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

/** The sentences of a paragraph, numbered from 1, without the white space around them. */
export function sentencesOf(text: string): Sentence[] {
  return sentenceRanges(text).map((range, index) => {
    const words = text.slice(range.start, range.end);
    const lead = words.length - words.trimStart().length;
    return { number: index + 1, start: range.start + lead, end: range.start + words.trimEnd().length };
  });
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: string,
  closers: string,
  end: number,
): boolean {
  if (/[。！？]/u.test(marks)) return true;
  const ahead = text.slice(end, end + LOOK_AHEAD);
  const opening = OPENING_MARKS.exec(ahead)?.[0] ?? '';
  const rest = ahead.slice(opening.length);
  if (LOWER_CASE.test(rest)) return false;
  if (CLOSING_QUOTE.test(closers) && opening === '' && sayingFollows(rest)) return false;
  const next = FIRST_WORD.exec(rest)?.[0] ?? '';
  const opens = OPENERS.has(next.toLowerCase()) || (opening !== '' && /["'“‘«‹(]/u.test(opening));
  if (ELLIPSIS.test(marks) && !CLOSING_QUOTE.test(closers)) return opens;
  if (marks !== '.' || closers !== '') return true;
  return !isAbbreviation(text, start, at, next, opens);
}

/** Whether the full stop at `at` belongs to the word before it. */
function isAbbreviation(text: string, start: number, at: number, next: string, opens: boolean): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(start, at - LOOK_BACK), at))?.[0] ?? '';
  const key = word.toLowerCase();
  if (TITLES.has(key)) return true;
  if (BEFORE_NUMBERS.has(key) && DIGIT.test(next)) return true;
  if (LIST_NUMBER.test(word) && text.slice(start, at).trim() === word) return true;
  if (INITIAL.test(word)) return !opens;
  if (DOTTED.test(word) || MAY_END.has(key)) return !opens;
  return false;
}

/** "Krebs asked", "former director Chris Krebs wrote": a verb of saying before the next mark of punctuation. */
function sayingFollows(rest: string): boolean {
  const clause = /^[^.,;:!?“”"]*/u.exec(rest)?.[0] ?? '';
  return clause
    .split(/\s+/u)
    .slice(0, WORDS_BEFORE_SAYING)
    .some((word) => SAYING.has(word.toLowerCase()));
}
