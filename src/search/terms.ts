import stemOf from 'wink-porter2-stemmer';
import { STOP_WORDS } from './stop-words.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,&-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*\.?/gu;
const COMBINING_MARKS = /\p{M}+/gu;
/** "U.S.", "D.C.": read as one word. */
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u;
/** "US" in capitals is the country, not the pronoun. */
const CAPITAL_ACRONYM = /^\p{Lu}{2}$/u;
const THOUSANDS = /^\p{N}{1,3}(?:,\p{N}{3})+/u;
/** The stems of a word of a hundred letters serve nobody; longer ones are cut. */
const MAX_WORD_LENGTH = 64;
/** News abbreviates the months that readers write out. */
const MONTHS: ReadonlyMap<string, string> = new Map([
  ['jan', 'january'],
  ['feb', 'february'],
  ['apr', 'april'],
  ['aug', 'august'],
  ['sep', 'september'],
  ['sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);
/** Stems are remembered, since news uses few words often; the store is emptied when it holds this many. */
const MAX_REMEMBERED = 200_000;

const remembered = new Map<string, string>();

/** A word as it is looked for: lower case, without accents, possessive or inflection. */
export interface Term {
  readonly stem: string;
  /** The word as it stands in the text. */
  readonly word: string;
  readonly isStopWord: boolean;
}

/** All words of a text, in order. Hyphenated words and "AT&T" count as their parts. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const [match] of text.normalize('NFC').matchAll(WORD)) {
    if (DOTTED.test(match) || CAPITAL_ACRONYM.test(match)) {
      terms.push({ stem: `${letters(match)}.`, word: match, isStopWord: false });
      continue;
    }
    const joined = THOUSANDS.test(match) ? match.replaceAll(',', '') : match;
    for (const word of joined.split(/[,&-]|\.(?!\p{N})/u)) {
      const plain = letters(word.replace(/['’]s$/iu, ''));
      if (plain !== '') terms.push({ stem: stem(plain), word, isStopWord: isStopWord(word, plain) });
    }
  }
  return terms;
}

/** The stems that are looked for; all of them when a question has none but function words. */
export function contentStems(terms: readonly Term[]): string[] {
  const content = terms.filter((term) => !term.isStopWord);
  return (content.length > 0 ? content : terms).map((term) => term.stem);
}

function letters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(/['’]|\.(?!\p{N})/gu, '')
    .toLowerCase()
    .slice(0, MAX_WORD_LENGTH);
}

function isStopWord(word: string, plain: string): boolean {
  return STOP_WORDS.has(plain) || STOP_WORDS.has(word.toLowerCase().replaceAll('’', "'"));
}

function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const result = stemOf(MONTHS.get(word) ?? word);
  remembered.set(word, result);
  return result;
}
