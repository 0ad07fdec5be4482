import type { Range } from '../../story/story.ts';
import { COURTESY_TITLES, SHORT_TITLES } from '../english/role-nouns.ts';

/** A word or a mark of a paragraph. `range` leaves a possessive ending out: "Krebs" of "Krebs’s" and of "Krebs’". */
export interface Token extends Range {
  readonly kind: 'word' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** "’s" or the "’" of a plural follows. For a pronoun this is a verb: "he’s". */
  readonly possessive: boolean;
}

/** Dotted letters ("U.S."), numbers, words joined by hyphens, apostrophes, "&" or dots; else one mark, or two hyphens. */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:[-’']?\p{L}+)*|[\p{L}\p{M}\p{N}]+(?:[-‐‑’'&.·][\p{L}\p{M}\p{N}]+)*|--+|\S/gu;
const POSSESSIVE = /['’]s$/iu;
const INITIAL = /^\p{Lu}$/u;
const SUFFIX_WITH_STOP = /^(?:jr|sr|inc|corp|ltd|co|st|mt|ft)$/iu;

/** The words and marks of a text between two offsets, in order. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const previous = tokens.at(-1);
    const at = start + match.index;
    const found = match[0];
    if (found === '.' && previous !== undefined && previous.end === at && takesStop(previous, text, at)) {
      tokens[tokens.length - 1] = token(text, previous.start, at + 1, false);
    } else if (isPluralPossessive(found, previous, text, at)) {
      if (previous !== undefined) tokens[tokens.length - 1] = { ...previous, possessive: true };
    } else {
      const ending = POSSESSIVE.test(found) && found.length > 2 ? 2 : 0;
      tokens.push(token(text, at, at + found.length - ending, ending > 0));
    }
  }
  return tokens;
}

function token(text: string, start: number, end: number, possessive: boolean): Token {
  const words = text.slice(start, end);
  const kind = /[\p{L}\p{N}]/u.test(words) ? 'word' : 'mark';
  return { kind, start, end, text: words, lower: words.toLowerCase(), possessive };
}

/** An initial ("J."), a title ("Sen.") or a suffix ("Jr.", "Inc.") keeps its full stop. */
function takesStop(word: Token, text: string, at: number): boolean {
  if (INITIAL.test(word.text)) return word.text !== 'I' || /\s\p{Lu}/u.test(text.slice(at + 1, at + 3));
  const opensName = COURTESY_TITLES.has(word.lower) || SHORT_TITLES.has(word.lower);
  return SUFFIX_WITH_STOP.test(word.text) || (opensName && /^\p{Lu}/u.test(word.text));
}

/** "Krebs’ time", "officials' words": an apostrophe between a word in s and a space. */
function isPluralPossessive(found: string, previous: Token | undefined, text: string, at: number): boolean {
  if (found !== '’' && found !== "'") return false;
  if (previous === undefined || previous.end !== at || !/[sxz]$/iu.test(previous.text)) return false;
  return /\s/u.test(text.charAt(at + 1));
}

/** Whether a token is a word that begins with a capital letter, as a name does. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^\p{Lu}|^(?:al-|d’|d')\p{Lu}/u.test(token.text);
}
