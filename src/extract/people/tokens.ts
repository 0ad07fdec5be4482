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
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** "al-Hamad" and "d’Or" count too. */
const CAPITALISED = /^\p{Lu}|^(?:al-|d’|d')\p{Lu}/u;
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
      const ending =
        found.length > 2 && /[sS]/.test(found.charAt(found.length - 1)) && POSSESSIVE.test(found) ? 2 : 0;
      tokens.push(token(text, at, at + found.length - ending, ending > 0));
    }
  }
  return tokens;
}

function token(text: string, start: number, end: number, possessive: boolean): Token {
  const words = text.slice(start, end);
  const code = words.charCodeAt(0);
  const kind = (code < 128 ? isPlainWordCharacter(code) : WORD_CHARACTER.test(words)) ? 'word' : 'mark';
  return { kind, start, end, text: words, lower: words.toLowerCase(), possessive };
}

/** A digit or a letter of ASCII: most tokens are told by it, without a regular expression. */
function isPlainWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
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
  const code = token.text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code < 128 && code !== 97 && code !== 100) return false;
  return token.kind === 'word' && CAPITALISED.test(token.text);
}
