import { folded, sharedWords, wordsOf } from '../extraction/words.ts';
import type { SetQuote } from './set.ts';

const PRONOUNS = setOf(
  'he she they i we you it who him her them his hers their its himself herself themselves this that these those one',
);
const TITLES =
  setOf(`mr mrs ms miss mx dr sen rep gov lt gen col sgt maj capt adm prof rev sir dame lord lady president vice
  secretary senator representative congressman congresswoman governor mayor judge justice chairman chairwoman speaker minister
  prime chancellor king queen prince princess pope former first candidate nominee gop democratic republican democrat rival
  ambassador attorney general director adviser advisor spokesman spokeswoman spokesperson manager strategist chief officer
  deputy state us u.s the`);
const SUFFIXES = setOf('jr sr ii iii iv');
const LITTLE_WORDS = setOf(
  'a an the of for to in on at by with and or his her their its who that which one s',
);
/** What ends the part of a description that holds its head noun. */
const BEHIND_HEAD =
  /[,(]|\s(?:of|for|from|in|on|at|with|who|that|which|to|by|whose|named|called|familiar|about)\s/;
/** Share of content words, of both descriptions together, from which they are the same. */
const SAME_DESCRIPTION = 0.6;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Whether a speaker is the one of the set: by last name, or by the head noun or most of the words of a description. */
export function isSpeaker(quote: SetQuote, given: string | null): boolean {
  const speaker = given?.trim() ?? '';
  if (speaker === '' || isPronoun(speaker)) return false;
  const names = [quote.speaker, ...(quote.speakerAliases ?? [])].flatMap((name) =>
    name === null || name === '' || isPronoun(name) ? [] : [name],
  );
  if (quote.speakerClass === 'nominal') {
    return names.some(
      (name) =>
        isSameDescription(name, speaker) || (name !== quote.speakerMention && isSameName(name, speaker)),
    );
  }
  if (quote.speaker !== null && quote.speaker !== '') return isSameName(quote.speaker, speaker);
  return names.some((name) => isSameName(name, speaker));
}

function isPronoun(text: string): boolean {
  return PRONOUNS.has(text.toLowerCase());
}

interface Name {
  readonly words: readonly string[];
  readonly suffix: string;
}

function isSameName(expected: string, given: string): boolean {
  const name = readName(expected);
  return name.words.length > 0 && namesIn(given).some((piece) => agree(name, readName(piece)));
}

/** "Cruz of Texas" may be "Cruz"; but "a spokesman for Ted Cruz" is not Ted Cruz. */
function namesIn(text: string): string[] {
  return folded(text)
    .split(/[,;()\u2013\u2014]|\s-\s/)
    .flatMap((piece) => {
      const [head = '', ...rest] = piece.split(/\s(?:of|from|for|to|at|in|with|who)\s/);
      if (rest.length === 0) return [piece];
      return /\p{Lu}/u.test(head) ? [head, piece] : [head];
    });
}

/** The name alone: of "Clinton's campaign manager Robby Mook", what stands behind the possessive. */
function readName(text: string): Name {
  const all = folded(text).split(/\s+/).filter(Boolean);
  const possessive = all.findLastIndex((word, at) => /'s?$/.test(word) && at < all.length - 1);
  const words = all
    .slice(possessive + 1)
    .map((word) => word.replace(/'s$/, '').replace(/[^\p{L}\p{N}'-]/gu, ''))
    .filter(Boolean);
  let suffix = '';
  while (words.length > 1 && SUFFIXES.has(words.at(-1)?.toLowerCase() ?? '')) {
    suffix = words.pop()?.toLowerCase() ?? '';
  }
  while (words.length > 1 && TITLES.has(words[0]?.toLowerCase() ?? '')) words.shift();
  return { words, suffix };
}

function agree(expected: Name, given: Name): boolean {
  const [name, other] = [expected, given].map(({ words }) => words.map((word) => word.toLowerCase()));
  if (name === undefined || other === undefined || other.length === 0) return false;
  const first = name.length > 1 ? name[0] : undefined;
  if (other.at(-1) !== name.at(-1)) {
    return other.length === 1 && other[0] === first && (first?.length ?? 0) > 2;
  }
  const [long, short] = name.length >= other.length ? [name, other] : [other, name];
  const noSuffix = expected.suffix === '' && given.suffix === '';
  // "Le Pen" for "Marine Le Pen".
  if (short.length > 1 && noSuffix && short.every((word, at) => word === long.at(at - short.length)))
    return true;
  const firstNames = given.words
    .slice(0, -1)
    .filter((word) => /^\p{Lu}/u.test(word) && !TITLES.has(word.toLowerCase()));
  if (first === undefined || firstNames.length === 0) return true;
  if (expected.suffix !== given.suffix) return false;
  return firstNames.some((word) => word[0]?.toLowerCase() === first[0]);
}

function isSameDescription(expected: string, given: string): boolean {
  const [words, others] = [contentWords(expected), contentWords(given)];
  if (words.length === 0 || others.length === 0) {
    return folded(expected).toLowerCase().trim() === folded(given).toLowerCase().trim();
  }
  const head = headOf(expected);
  if (head.length > 2 && head === headOf(given)) return true;
  const inBoth = (2 * sharedWords(words, others)) / (words.length + others.length);
  return inBoth >= SAME_DESCRIPTION && others.includes(head);
}

function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => !LITTLE_WORDS.has(word));
}

function headOf(description: string): string {
  const [front = ''] = folded(description).toLowerCase().split(BEHIND_HEAD);
  const last = front.match(/[\p{L}\p{N}.'-]+/gu)?.at(-1) ?? '';
  return last.replace(/[.'-]+$/, '').replace(/'s$/, '');
}
