import stemOf from 'wink-porter2-stemmer';
import { baseFormOf } from './base-forms.ts';
import { STOP_WORDS } from './english/stop-words.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,&-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*\.?/gu;
const COMBINING_MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z]+$/;
const HAS_DIGIT = /\p{N}/u;
/** "U.S.", "D.C.": read as one word. */
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u;
/** "US" in capitals is the country, not the pronoun. */
const CAPITAL_ACRONYM = /^\p{Lu}{2}$/u;
/** A question in nothing but capitals has no acronyms that could be told from its words. */
const SHOUTED = /\p{Lu}{3}/u;
/** "AT&T", "R&D": one word; "Oak&Ash" is two. */
const SHORT_AMPERSAND = /^\p{L}{1,2}&\p{L}{1,2}$/u;
const THOUSANDS = /^\p{N}{1,3}(?:,\p{N}{3})+/u;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;
/** The stems of a word of a hundred letters serve nobody; longer ones are cut. */
const MAX_WORD_LENGTH = 64;
/** Words are remembered with what they were read as, since texts use few words often; emptied when it holds this many. */
const MAX_REMEMBERED = 200_000;

const remembered = new Map<string, readonly Term[]>();

/** A word as it is looked for: lower case, without accents, possessive or inflection. */
export interface Term {
  readonly stem: string;
  /** The same before stemming: `decided`, `krebs`. */
  readonly plain: string;
  /** The word as it stands in the text. */
  readonly word: string;
  readonly isStopWord: boolean;
}

export interface Reading {
  /** The words of a text that will be read again are remembered; those of a question are not. */
  readonly remembers?: boolean;
  /** How many words are read at most. */
  readonly most?: number;
}

/** All words of a text, in order. Hyphenated words and "AT&T" count as their parts. */
export function termsOf(text: string, { remembers = true, most = Infinity }: Reading = {}): Term[] {
  const terms: Term[] = [];
  const isShouted = SHOUTED.test(text) && text === text.toUpperCase();
  for (const match of text.normalize('NFC').match(WORD) ?? []) {
    const known = isShouted ? undefined : remembered.get(match);
    const read = known ?? termsIn(match, isShouted, most - terms.length);
    for (const term of read) terms.push(term);
    if (terms.length >= most) return terms.slice(0, most);
    if (known !== undefined || isShouted || !remembers) continue;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(match, read);
  }
  return terms;
}

function termsIn(match: string, isShouted: boolean, most: number): Term[] {
  const joined = THOUSANDS.test(match) ? match.replaceAll(',', '') : match;
  const isWhole = DOTTED.test(joined) || SHORT_AMPERSAND.test(joined);
  const terms: Term[] = [];
  for (const word of isWhole ? [joined] : joined.split(/[,&-]|\.(?!\p{N}|\p{L}\.)/u)) {
    if (terms.length >= most) break;
    const isAcronym = DOTTED.test(word) || (CAPITAL_ACRONYM.test(word) && !isShouted);
    const plain = letters(isAcronym ? word : word.replace(/['’]s$/iu, ''));
    if (plain === '') continue;
    if (!isAcronym) terms.push({ stem: stem(plain), plain, word, isStopWord: isStopWord(word, plain) });
    // The country keeps its full stop, so that the pronoun does not find it.
    else terms.push({ stem: STOP_WORDS.has(plain) ? `${plain}.` : plain, plain, word, isStopWord: false });
  }
  return terms;
}

/** The terms of a text that can be looked for; all of them when it has none but function words. */
export function contentTerms(terms: readonly Term[]): readonly Term[] {
  const content = terms.filter((term) => !term.isStopWord);
  return content.length > 0 ? content : terms;
}

/** The stems of a text that can be looked for. */
export function contentStems(terms: readonly Term[]): string[] {
  return contentTerms(terms).map((term) => term.stem);
}

function letters(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower.slice(0, MAX_WORD_LENGTH);
  return lower
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(/['’&\s]|\.(?!\p{N})/gu, '')
    .replace(ORDINAL, '$1')
    .toLowerCase()
    .slice(0, MAX_WORD_LENGTH);
}

function isStopWord(word: string, plain: string): boolean {
  return STOP_WORDS.has(plain) || STOP_WORDS.has(word.toLowerCase().replaceAll('’', "'"));
}

function stem(plain: string): string {
  // The stemmer takes some digits for marks of its own.
  return HAS_DIGIT.test(plain) ? plain : stemOf(baseFormOf(plain));
}
