import type { Range } from '../../story/story.ts';
import { ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../english/function-words.ts';
import { AFFILIATIONS, isCourtesyTitle, isRoleNoun, ROLE_ADJECTIVES } from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import { headWords } from './appositions.ts';
import type { Mention, Named } from './mentions.ts';
import { isCapitalised, type Token } from './tokens.ts';

const LONGEST_TITLE = 9;
const POSSESSIVE_PRONOUNS = /^(?:his|her|its|their|our|my|whose)$/u;

/** The words right before the name, when the last of them is a role or a party: "former White House aide X". */
export function titleBefore(tokens: readonly Token[], mention: Mention<Named>): Range | undefined {
  const last = mention.first - 1;
  const title = tokens[last];
  if (title === undefined || title.kind === 'mark' || title.possessive || isCourtesyTitle(title.text))
    return undefined;
  if (!isRoleNoun(title.text) && !AFFILIATIONS.has(title.lower)) return undefined;
  let first = last;
  while (first > 0 && last - first < LONGEST_TITLE && belongsToTitle(tokens, first - 1)) first -= 1;
  return first === last && AFFILIATIONS.has(title.lower) && !isRoleNoun(title.text)
    ? undefined
    : { start: first, end: last };
}

function belongsToTitle(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index];
  if (word === undefined || (word.kind === 'mark' && word.text !== '/')) return false;
  if (word.lower === 'of')
    return isRoleNoun(tokens[index - 1]?.text ?? '') && isCapitalised(tokens[index + 1] ?? word);
  if (ARTICLES.has(word.lower) || PRONOUNS.has(word.lower) || AUXILIARIES.has(word.lower)) return false;
  if (PREPOSITIONS.has(word.lower) || (CONJUNCTIONS.has(word.lower) && word.lower !== 'and')) return false;
  if (word.lower === 'and')
    return isRoleNoun(tokens[index - 1]?.text ?? '') && isRoleNoun(tokens[index + 1]?.text ?? '');
  if (POSSESSIVE_PRONOUNS.test(word.lower)) return true;
  return (
    isCapitalised(word) ||
    (cueKindOf(word.text) === undefined && !/(?:ed|ing|ly)$/u.test(word.lower)) ||
    ROLE_ADJECTIVES.has(word.lower)
  );
}

/** "the group's lawyer, X,": the role stands before the name, between commas. */
export function roleBeforeComma(tokens: readonly Token[], mention: Mention<Named>): Range | undefined {
  const comma = mention.first - 1;
  const after = tokens[mention.last + 1];
  if (tokens[comma]?.text !== ',' || after === undefined || tokens[mention.last]?.possessive === true)
    return undefined;
  if (after.text !== ',' && cueKindOf(after.text) === undefined) return undefined;
  let first = comma;
  while (first > 0 && comma - first < 14) {
    const word = tokens[first - 1];
    if (
      word === undefined ||
      word.kind === 'mark' ||
      AUXILIARIES.has(word.lower) ||
      cueKindOf(word.text) !== undefined
    )
      break;
    first -= 1;
    if (ARTICLES.has(word.lower) || POSSESSIVE_PRONOUNS.test(word.lower)) break;
  }
  const words = tokens.slice(first, comma);
  const opener = words[0];
  if (opener === undefined) return undefined;
  const marked =
    ARTICLES.has(opener.lower) ||
    POSSESSIVE_PRONOUNS.test(opener.lower) ||
    words.some((word) => word.possessive);
  return marked && headWords(words).some((word) => isRoleNoun(word.text))
    ? { start: first, end: comma - 1 }
    : undefined;
}
