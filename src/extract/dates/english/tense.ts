import type { Tense } from '../meaning.ts';
import {
  AHEAD,
  ARRANGED,
  ARRANGED_IN_FULL,
  CLAUSE_STARTS,
  DATE_PREPOSITIONS,
  FUTURE,
  PAST,
  PRESENT,
  SETTLED,
  TAKEN,
} from './tense-words.ts';

interface Word {
  readonly word: string;
  readonly at: number;
  /** Announces in the present what is fixed. */
  readonly arranged: boolean;
}

/** How sure a word is of its tense: a participle may only describe the noun after it ("preferred shares"). */
interface Sign {
  readonly tense: Tense;
  readonly sure: boolean;
}

const WORD = /\p{L}[\p{L}'’]*|[,;:—–()]/gu;
const PUNCTUATION = /^[,;:—–()]$/u;
const PARTICIPLE = /^\p{L}{2,}ed$/u;
const NO_PARTICIPLE =
  /^(?:need|indeed|speed|proceed|succeed|exceed|feed|seed|hundred|united|red|bed|led|weed|greed|breed)$/u;

const FULL_SENTENCE = /[.!?]['"”’)]*\s*$/u;
/** A headline says "to vote" for "will vote". */
const HEADLINE_AHEAD = /^[^.!?]*\p{L} to \p{Ll}[^.!?]*$/u;

/**
 * Tense of the verb that most likely governs what stands at `offset` of an English sentence: the nearest one before it,
 * else the first one after it. "Would" and "plans to" look ahead. Undefined when no verb is known there.
 */
export function englishTenseAt(sentence: string, offset: number): Tense | undefined {
  const words = wordsOf(sentence);
  const split = words.findIndex(({ at }) => at >= offset);
  const index = split === -1 ? words.length : split;
  return (
    before(words, index) ?? after(words, index) ?? (HEADLINE_AHEAD.test(sentence) ? 'future' : undefined)
  );
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  const full = FULL_SENTENCE.test(sentence);
  for (const match of sentence.matchAll(WORD)) {
    // "May" with a capital letter inside a sentence is the month.
    if (match[0] === 'May' && match.index > 0) continue;
    const word = match[0].toLowerCase();
    const taken = TAKEN.has(word) && words.at(-1)?.word === 'takes';
    const arranged = ARRANGED.has(word) || taken || (full && ARRANGED_IN_FULL.has(word));
    words.push({ word, at: match.index, arranged });
  }
  return words;
}

function before(words: readonly Word[], index: number): Tense | undefined {
  let unsure: Tense | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = words[at]?.word ?? '';
    if (unsure !== undefined && (PUNCTUATION.test(word) || CLAUSE_STARTS.has(word))) return unsure;
    const sign = signOf(words, at);
    if (sign === undefined) continue;
    if (sign.sure && sign.tense === 'past' && auxiliaryBefore(words, at)) return 'future';
    if (sign.sure) return unsure !== undefined && sign.tense === 'present' ? 'past' : sign.tense;
    const next = words[at + 1]?.word ?? '';
    unsure ??= sign.tense;
    const alone = at === index - 1 || (at === index - 2 && DATE_PREPOSITIONS.has(next));
    if (at === index - 2 && next === 'for' && SETTLED.has(word)) return 'future';
    if (alone && !auxiliaryBefore(words, at)) return unsure;
  }
  return unsure;
}

function after(words: readonly Word[], index: number): Tense | undefined {
  const first = words.findIndex((_, at) => at >= index && signOf(words, at) !== undefined);
  const sign = signOf(words, first);
  if (sign === undefined || sign.sure) return sign?.tense;
  const next = [first + 1, first + 2, first + 3].find(
    (at) => words[at]?.word !== 'to' && signOf(words, at)?.sure,
  );
  return next === undefined ? sign.tense : signOf(words, next)?.tense;
}

function signOf(words: readonly Word[], at: number): Sign | undefined {
  const word = words[at]?.word ?? '';
  const previous = words[at - 1]?.word ?? '';
  if (words[at]?.arranged) return { tense: 'future', sure: true };
  if (FUTURE.has(word) || /[’']ll$/u.test(word)) return { tense: 'future', sure: true };
  if (AHEAD.has(word)) return { tense: words[at + 1]?.word === 'have' ? 'past' : 'future', sure: true };
  if (word === 'to' && SETTLED.has(previous)) {
    const earlier = [words[at - 2]?.word, words[at - 3]?.word];
    return { tense: earlier.includes('had') ? 'past' : 'future', sure: true };
  }
  if (word === 'to' && words[at + 1]?.word === 'be') return { tense: 'future', sure: true };
  if (PRESENT.has(word)) return { tense: 'present', sure: true };
  if (PAST.has(word) && previous !== 'to') return { tense: 'past', sure: true };
  if (SETTLED.has(word) && (previous === 'is' || previous === 'are')) return { tense: 'future', sure: true };
  if (!PARTICIPLE.test(word) || NO_PARTICIPLE.test(word)) return undefined;
  return { tense: 'past', sure: false };
}

/** "Would be shut", "would have been shut": an auxiliary in the same clause that makes a past form look ahead, or not. */
function auxiliaryBefore(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.word === 'have' && AHEAD.has(words[at - 2]?.word ?? '')) return false;
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const word = words[index]?.word ?? '';
    if (PUNCTUATION.test(word)) return false;
    if (FUTURE.has(word) || AHEAD.has(word) || word === 'be') return true;
  }
  return false;
}
