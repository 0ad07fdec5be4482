import { COMMON_OPENERS } from '../english/function-words.ts';
import { givenNameOf } from '../english/given-names.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../english/organisation-words.ts';
import {
  CALENDAR_NAMES,
  PEOPLES_AND_FAITHS,
  PLACE_BEGINNINGS,
  PLACE_ENDINGS,
  PLACES,
} from '../english/places.ts';
import { AFFILIATIONS, isRoleNoun } from '../english/role-nouns.ts';
import { hasSurnameEnding, isCommonSurname, isSurnameWrittenFirst } from '../english/surnames.ts';
import { THING_ENDINGS } from '../english/thing-words.ts';
import { ARTICLE_BEFORE, TITLE } from './person-signs.ts';
import { isCamelCase, isShouted, SUFFIX } from './word-shapes.ts';

/** How much speaks for a form being a person's name, over the whole story. */
export interface Evidence {
  /** The best that one of its places says for it. */
  best: number;
  /** The worst: "the" before it. */
  worst: number;
  readonly words: readonly string[];
}

/** A name of two words needs so much: a known given name, a title, or two lesser signs. */
export const ENOUGH = 2;
const MOST_WORDS = 5;
/** How often a given name must stand alone to be somebody of whom the text says no more. */
const OFTEN = 2;

/** What speaks for a form being a person's name, less what speaks against it. */
export function scoreOf(
  form: string,
  { best, worst, words }: Evidence,
  alone: ReadonlyMap<string, number>,
  isCommon: (word: string) => boolean,
): number {
  const lower = form.toLowerCase();
  if (words.length > MOST_WORDS || PLACES.has(lower) || KNOWN_ORGANISATIONS.has(lower)) return -ENOUGH;
  if (words.some((word) => /\p{N}|[&@]/u.test(word)) || words.some(isShouted)) return -ENOUGH;
  const name = words.filter((word) => !SUFFIX.test(word));
  const last = name.at(-1) ?? '';
  if (name.length < 2) return isOneWordName(last, best, worst, alone.get(last) ?? 0) ? ENOUGH : -ENOUGH;
  // "S. Korea" is no person.
  if (/^[NESW]\.$/u.test(name[0] ?? '') && PLACES.has(last.toLowerCase())) return -ENOUGH;
  if (/^\p{L}$/u.test(last) || name[0] === last || name.every((word) => word === word.toUpperCase()))
    return -ENOUGH;
  const article = worst <= ARTICLE_BEFORE ? ARTICLE_BEFORE : 0;
  const lastAlone = (alone.get(last) ?? 0) > 0 && !PLACES.has(last.toLowerCase()) ? 2 : 0;
  return best + article + lastAlone + signsInside(name) - signsAgainst(name, best, isCommon);
}

/** One word is a name behind a title; a given name also without, where it stands alone often and somebody speaks. */
function isOneWordName(word: string, best: number, worst: number, alone: number): boolean {
  if (!isPlainWord(word)) return false;
  if (best >= TITLE) return true;
  return givenNameOf(word) === 'sure' && alone >= OFTEN && best > 0 && worst > ARTICLE_BEFORE;
}

function signsInside(name: readonly string[]): number {
  const [first = '', last = ''] = [name[0], name.at(-1)];
  let signs = 0;
  const given = givenNameOf(first);
  if (given !== undefined) signs += given === 'sure' ? 3 : PLACES.has(first.toLowerCase()) ? 1 : 2;
  else if (name.length < 4 && isSurnameWrittenFirst(first)) signs += 2;
  if (name.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word))) signs += 2;
  // "Lee Cheuk-yan": a given name of two syllables, the second with a small letter.
  if (name.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) signs += 2;
  if (name.slice(1, -1).some((word) => /^(?:van|von|bin|ibn|der)$/u.test(word))) signs += 2;
  if (isCommonSurname(last)) signs += isCommonSurname(first) ? 1 : 2;
  else if (hasSurnameEnding(last)) signs += 1;
  return signs;
}

function signsAgainst(name: readonly string[], best: number, isCommon: (word: string) => boolean): number {
  const lower = name.map((word) => word.toLowerCase());
  const [first = '', last = ''] = [lower[0], lower.at(-1)];
  const given = givenNameOf(first);
  let signs = 0;
  if (PLACE_BEGINNINGS.has(first)) signs += 3;
  // "Jason Hall" may be either: one more sign decides.
  if (PLACE_ENDINGS.has(last)) signs += given === 'sure' ? 2 : 3;
  else if (ORGANISATION_NOUNS.has(last)) signs += 3;
  else if (THING_ENDINGS.has(last)) signs += given === 'sure' ? 1 : 3;
  if (PLACES.has(last) || (PLACES.has(first) && !isCommonSurname(last))) signs += given === 'sure' ? 0 : 2;
  if (isRoleNoun(last)) signs += 2;
  if (lower.some((word) => CALENDAR_NAMES.has(word) && givenNameOf(word) === undefined && word !== 'may'))
    signs += 3;
  if (lower.some((word) => PEOPLES_AND_FAITHS.has(word) && givenNameOf(word) === undefined)) signs += 3;
  if (lower.slice(0, -1).some((word) => ORGANISATION_NOUNS.has(word))) signs += 3;
  const inner = given === undefined ? lower : lower.slice(0, -1);
  if (inner.some((word) => COMMON_OPENERS.has(word) && givenNameOf(word) === undefined)) signs += 3;
  if (
    lower.some(
      (_, index) => KNOWN_ORGANISATIONS.has(lower.slice(index).join(' ')) && index < lower.length - 1,
    )
  )
    signs += 5;
  if (name.some(isCamelCase) || NUMBER.test(last)) signs += 3;
  if (KNOWN_ORGANISATIONS.has(first) && given === undefined && !isCommonSurname(first)) signs += 3;
  // "Music Store" where the story also writes "music" and "store".
  if (given !== 'sure' && best < TITLE)
    signs += 2 * [given === undefined ? first : '', last.replace(/s$/u, '')].filter(isCommon).length;
  return signs;
}

const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million)$/u;

function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    word.length > 2 &&
    !PLACES.has(lower) &&
    !PEOPLES_AND_FAITHS.has(lower) &&
    !KNOWN_ORGANISATIONS.has(lower) &&
    !ORGANISATION_NOUNS.has(lower) &&
    !THING_ENDINGS.has(lower) &&
    !COMMON_OPENERS.has(lower) &&
    !isRoleNoun(word) &&
    !(word.endsWith('s') && isRoleNoun(word.slice(0, -1))) &&
    !AFFILIATIONS.has(lower)
  );
}
