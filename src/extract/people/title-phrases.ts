import { ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../english/function-words.ts';
import { isRoleNoun, ROLE_ADJECTIVES } from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import { isCapitalised, type Token } from './tokens.ts';

const LONGEST_TITLE = 9;
export const POSSESSIVE_PRONOUNS = /^(?:his|her|its|their|our|my|whose)$/u;
/** Where the words that belong to a title begin, from its last noun (or its office) backwards. */
export function titlePhraseStart(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  while (first > 0 && last - first < LONGEST_TITLE && belongsToTitle(tokens, first - 1)) first -= 1;
  return withoutVerb(tokens, first, from);
}

function belongsToTitle(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index];
  if (word === undefined || (word.kind === 'mark' && word.text !== '/')) return false;
  const next = tokens[index + 1] ?? word;
  // "Council for the Welfare of Immigrants campaigner X"
  if (/^(?:of|for)$/u.test(word.lower))
    return isInnerCapital(tokens, index - 1) && (isCapitalised(next) || next.lower === 'the');
  if (word.lower === 'the')
    return /^(?:of|for)$/u.test(tokens[index - 1]?.lower ?? '') && isInnerCapital(tokens, index - 2);
  if (ARTICLES.has(word.lower) || PRONOUNS.has(word.lower) || AUXILIARIES.has(word.lower))
    return POSSESSIVE_PRONOUNS.test(word.lower);
  if (word.lower === 'and') return joinsRoles(tokens[index - 1], tokens.slice(index + 1, index + 7));
  if (PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower)) return false;
  if (POSSESSIVE_PRONOUNS.test(word.lower) || ROLE_ADJECTIVES.has(word.lower)) return true;
  // "chose German Chancellor X", but "the embattled Reform leader X".
  if (!isCapitalised(word) && isCapitalised(next) && !isRoleNoun(word.text) && !isOwned(tokens[index - 1]))
    return false;
  return isCapitalised(word) || (cueKindOf(word.text) === undefined && !/(?:ed|ing|ly)$/u.test(word.lower));
}

/** Written with a capital letter, and not because a sentence begins with it. */
function isInnerCapital(tokens: readonly Token[], index: number): boolean {
  const [word, before] = [tokens[index], tokens[index - 1]];
  return word !== undefined && isCapitalised(word) && before !== undefined && before.kind === 'word';
}

/** "actor and producer X", "interior and overseas minister X", but not "Kerr and Senator X". */
function joinsRoles(before: Token | undefined, behind: readonly Token[]): boolean {
  if (before === undefined || before.kind === 'mark') return false;
  if (isCapitalised(before) && !isRoleNoun(before.text)) return false;
  const next = behind[0];
  return next !== undefined && next.text === next.lower && behind.some(({ text }) => isRoleNoun(text));
}

/** An article or an owner, which a noun phrase begins with. */
function isOwned(before: Token | undefined): boolean {
  return before !== undefined && (before.possessive || isOpener(before));
}

/** Before a verb stands "to", an auxiliary, or its subject: a pronoun, a name, a plural. */
function mayBeSubject({ text, lower }: Token): boolean {
  if (ARTICLES.has(lower) || CONJUNCTIONS.has(lower) || (PREPOSITIONS.has(lower) && lower !== 'to'))
    return false;
  if (lower === 'to' || AUXILIARIES.has(lower) || (PRONOUNS.has(lower) && !POSSESSIVE_PRONOUNS.test(lower)))
    return true;
  return (
    text !== lower ||
    (lower.endsWith('s') && !/^(?:says|is|was|his|its|as|tells|adds|asks|this)$/u.test(lower))
  );
}

/** Leaves out words with a small letter that may be the verb of the sentence: "assist" of "to assist Northport Mayor X". */
function withoutVerb(tokens: readonly Token[], first: number, last: number): number {
  const before = tokens[first - 1];
  if (before === undefined || before.kind === 'mark' || !mayBeSubject(before)) return first;
  let start = first;
  while (start < last) {
    const word = tokens[start];
    if (word === undefined || isCapitalised(word) || word.possessive) return start;
    if (isRoleNoun(word.text) || ROLE_ADJECTIVES.has(word.lower) || POSSESSIVE_PRONOUNS.test(word.lower))
      return start;
    start += 1;
  }
  return start;
}

/** Begins a noun phrase. */
export function isOpener(word: Token | undefined): boolean {
  const lower = word?.lower ?? '';
  return ARTICLES.has(lower) || POSSESSIVE_PRONOUNS.test(lower) || lower === 'another';
}

export const isCapitalToken = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token);
