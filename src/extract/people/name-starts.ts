import { givenNameOf } from '../english/given-names.ts';
import { ORGANISATION_NOUNS } from '../english/organisation-words.ts';
import { PEOPLES_AND_FAITHS, PLACE_ENDINGS, PLACES } from '../english/places.ts';
import { AFFILIATIONS, isCourtesyTitle, isRoleNoun } from '../english/role-nouns.ts';
import { isCommonSurname } from '../english/surnames.ts';
import { THING_ENDINGS } from '../english/thing-words.ts';
import type { Token } from './tokens.ts';
import { SUFFIX } from './word-shapes.ts';

/** The index after the last title, office or party word that has something behind it. */
export function nameStart(tokens: readonly Token[], first: number, last: number): number {
  for (let index = last - 1; index >= first; index -= 1) {
    const word = tokens[index]?.text ?? '';
    if (SUFFIX.test(tokens[index + 1]?.text ?? '')) continue;
    const plural =
      index === first && word.endsWith('s') && isRoleNoun(word.slice(0, -1)) && !isCommonSurname(word);
    const isTitle =
      isCourtesyTitle(word) || isRoleNoun(word) || AFFILIATIONS.has(word.toLowerCase()) || plural;
    // "Stephen King Jones": a last name that is a title too stands behind a given name.
    // "Dean Jones", "Christian Blanc": a given name, before the last name.
    if (index === last - 1 && !isCourtesyTitle(word) && givenNameOf(word) !== undefined) continue;
    if (isTitle && !(index > first && givenNameOf(tokens[index - 1]?.text ?? '') === 'sure'))
      return index + 1;
  }
  return behindOffice(tokens, first, last) ?? behindPeople(tokens, first, last);
}

/** Ends names of organisations, places and things. */
function isOtherEnding(word: string): boolean {
  return ORGANISATION_NOUNS.has(word) || PLACE_ENDINGS.has(word) || THING_ENDINGS.has(word);
}

/** "American James Heath", but not "British Columbia", "American Airlines", "French Open". */
function behindPeople(tokens: readonly Token[], first: number, last: number): number {
  if (!isPeople(tokens[first]?.text ?? '') || first === last) return first;
  const start = first + 1 < last && isPeople(tokens[first + 1]?.text ?? '') ? first + 2 : first + 1;
  const end = tokens[last]?.lower ?? '';
  const sure = givenNameOf(tokens[start]?.text ?? '') === 'sure';
  const place = PLACES.has(
    tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return (isOtherEnding(end) && !sure) || place || isPeople(end) ? first : start;
}

/** "Secretary of State Ana Ruiz": the run begins inside the office, and the given name ends it. */
function behindOffice(tokens: readonly Token[], first: number, last: number): number | undefined {
  const before = tokens[first - 1]?.lower ?? '';
  if (before !== 'of' && before !== 'for' && before !== 'and') return undefined;
  if (givenNameOf(tokens[first]?.text ?? '') === 'sure') return undefined;
  for (let index = first + 1; index < last; index += 1) {
    if (givenNameOf(tokens[index]?.text ?? '') === 'sure') return index;
  }
  return undefined;
}

/** Whether a word names a people, and no party. */
function isPeople(word: string): boolean {
  const lower = word.toLowerCase();
  return PEOPLES_AND_FAITHS.has(lower) && !AFFILIATIONS.has(lower);
}
