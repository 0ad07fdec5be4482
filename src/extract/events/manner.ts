import type { Clauses } from '../dates/language.ts';
import type { Manner } from '../facts.ts';
import type { DateOfSentence } from './main-date.ts';

/** How many words on either side of a date are looked through for its verb. */
const REACH = 9;
/** In words. */
const LONGEST_PHRASE = 3;
const WORD_OR_MARK = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[,;:()—–“”"]/gu;
const CLAUSE_MARK = /^[;:()—–“”"]$/u;

/**
 * Whether what a sentence tells happened on its date, or was only said or reported then ("he resigned, the newspaper
 * reported on Wednesday"), or lay ahead when the article was published.
 */
export function mannerOf(
  sentence: string,
  { range, firstDay }: DateOfSentence,
  publishedDay: string,
  clauses: Clauses,
): Manner {
  if (firstDay > publishedDay) return 'expected';
  const before = wordsOf(sentence.slice(0, range.start)).slice(-REACH);
  const after = wordsOf(sentence.slice(range.end)).slice(0, REACH);
  return (verbBefore(before, clauses) ?? verbAfter(after, clauses)) === 'saying' ? 'said' : 'happened';
}

type VerbKind = 'saying' | 'other';

/** The nearest verb before the date, in its clause. */
function verbBefore(words: readonly string[], clauses: Clauses): VerbKind | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (CLAUSE_MARK.test(word)) return undefined;
    const kind = verbKindOf(words, at, clauses);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The first verb after a date that stands before it: "Wednesday, the company said …". */
function verbAfter(words: readonly string[], clauses: Clauses): VerbKind | undefined {
  for (let at = 0; at < words.length; at += 1) {
    if (/^[;:()—–]$/u.test(words[at] ?? '')) return undefined;
    const kind = verbKindOf(words, at, clauses);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function verbKindOf(words: readonly string[], at: number, clauses: Clauses): VerbKind | undefined {
  const word = words[at] ?? '';
  if (clauses.sayingPhrase.test(words.slice(at, at + LONGEST_PHRASE).join(' '))) return 'saying';
  if (clauses.saying.has(word)) return 'saying';
  return clauses.isVerb(word) ? 'other' : undefined;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD_OR_MARK) ?? [];
}
