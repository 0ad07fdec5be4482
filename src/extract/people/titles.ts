import { ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from '../english/function-words.ts';
import { ORGANISATION_KINDS } from '../english/organisation-words.ts';
import {
  AFFILIATIONS,
  isCourtesyTitle,
  isRoleNoun,
  ROLE_ADJECTIVES,
  SHORT_TITLES,
} from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import { headWords } from './appositions.ts';
import type { Description } from './introductions.ts';
import type { Mention, Named } from './mentions.ts';
import { isCapitalised, type Token } from './tokens.ts';

const LONGEST_TITLE = 9;
const POSSESSIVE_PRONOUNS = /^(?:his|her|its|their|our|my|whose)$/u;
/** What may stand before the first word of a title: else that word may be a verb ("to back Senator X"). */
const OPENS_PHRASE =
  /^(?:the|a|an|his|her|its|their|our|my|and|or|but|with|by|of|for|from|as|when|that|while|than|like|against|between|said|says|is|was)$/u;

/** The words right before the name, when the last of them is a role or a party: "former White House aide X". */
export function titleBefore(tokens: readonly Token[], mention: Mention<Named>): Description | undefined {
  const last = mention.first - 1;
  const title = tokens[last];
  if (title === undefined || title.kind === 'mark' || title.possessive) return undefined;
  const office = officeStart(tokens, last);
  if (office === undefined && !isTitle(title, tokens[last - 1])) return undefined;
  let first = office ?? last;
  while (first > 0 && last - first < LONGEST_TITLE && belongsToTitle(tokens, first - 1)) first -= 1;
  first = withoutVerb(tokens, first, office ?? last);
  const role = office !== undefined || isRoleNoun(title.text) || title.lower === 'lady';
  if (first === last && !role) return undefined;
  first = withQuoted(tokens, first);
  return { start: first, end: last, strength: strengthOf(tokens.slice(first, last + 1)) };
}

function strengthOf(words: readonly Token[]): Description['strength'] {
  const [first, ...more] = words;
  if (first === undefined || (more.length > 0 && !POSSESSIVE_PRONOUNS.test(first.lower))) return 4;
  const isShort = SHORT_TITLES.has(first.lower.replace('.', '')) || first.lower.endsWith('s');
  return more.length === 0 && isShort ? 2 : 3;
}

/** “Harbour Hour” host X: the quoted words before the title belong to it. */
function withQuoted(tokens: readonly Token[], first: number): number {
  if (!/^[”"]$/u.test(tokens[first - 1]?.text ?? '') || isCapitalised(tokens[first] ?? NOTHING)) return first;
  for (let at = first - 2; at >= Math.max(0, first - 8); at -= 1) {
    const word = tokens[at];
    if (word !== undefined && /^[“"]$/u.test(word.text)) return at;
    if (word?.kind !== 'word') return first;
  }
  return first;
}

function isTitle(word: Token, before: Token | undefined): boolean {
  if (word.lower === 'lady') return /^(?:first|second)$/u.test(before?.lower ?? '');
  if (isCourtesyTitle(word.text)) return false;
  // "Democratic candidates X and Y"
  const singular = word.lower.endsWith('s') ? word.text.slice(0, -1) : word.text;
  return isRoleNoun(word.text) || AFFILIATIONS.has(word.lower) || isRoleNoun(singular);
}

/** Where "Secretary of State" before a name begins; undefined when the words before it are no such office. */
function officeStart(tokens: readonly Token[], last: number): number | undefined {
  let at = last;
  while (at > 0 && last - at < 4 && isCapitalised(tokens[at] ?? tokens[last] ?? NOTHING)) at -= 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  if (!/^(?:of|for)$/u.test(tokens[at]?.lower ?? '') || at === last) return undefined;
  const noun = tokens[at - 1];
  if (noun === undefined || !isRoleNoun(noun.text)) return undefined;
  const isOffice = isCapitalised(noun) || (OFFICE.test(noun.lower) && !isRoleNoun(tokens[last]?.text ?? ''));
  return isOffice ? at - 1 : undefined;
}

const OFFICE = /^(?:secretary|minister|speaker|chief|director)$/u;
const NOTHING: Token = { kind: 'mark', start: 0, end: 0, text: '', lower: '', possessive: false };

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
  if (word.lower === 'and') return joinsRoles(tokens[index - 1], tokens.slice(index + 1, index + 4));
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
  if (before === undefined || before.kind === 'mark' || isCapitalised(before)) return false;
  const next = behind[0];
  return next !== undefined && next.text === next.lower && behind.some(({ text }) => isRoleNoun(text));
}

/** An article or an owner, which a noun phrase begins with. */
function isOwned(before: Token | undefined): boolean {
  return before !== undefined && (before.possessive || isOpener(before));
}

/** Leaves out words with a small letter that may be the verb of the sentence: "assist" of "to assist Northport Mayor X". */
function withoutVerb(tokens: readonly Token[], first: number, last: number): number {
  const before = tokens[first - 1];
  if (before === undefined || before.kind === 'mark' || OPENS_PHRASE.test(before.lower)) return first;
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

/** "the group's lawyer, X,": the role stands before the name, between commas. */
export function roleBeforeComma(tokens: readonly Token[], mention: Mention<Named>): Description | undefined {
  const comma = mention.first - 1;
  const after = tokens[mention.last + 1];
  if (tokens[comma]?.text !== ',' || after === undefined || tokens[mention.last]?.possessive === true)
    return undefined;
  if (!/^[,.]$/u.test(after.text) && cueKindOf(after.text) === undefined) return undefined;
  let owned = false;
  for (let first = comma - 1; first >= 0 && comma - first < 25; first -= 1) {
    const word = tokens[first];
    if (
      word === undefined ||
      word.kind === 'mark' ||
      AUXILIARIES.has(word.lower) ||
      /^(?:said|says|told)$/u.test(word.lower)
    )
      return undefined;
    owned ||= word.possessive;
    const begins =
      isOpener(word) || (owned && isCapitalised(word) && !isCapitalised(tokens[first - 1] ?? NOTHING));
    if (!begins) continue;
    // "the head of the port, X": not yet at "the port".
    const head = headWords(tokens.slice(first, comma)).slice(-2);
    if (word.text === word.lower ? hasRole(head) : hasRole(head.filter(({ text, lower }) => text === lower)))
      return { start: first, end: comma - 1, strength: 4 };
  }
  return undefined;
}

const hasRole = (words: readonly Token[]): boolean => words.some(({ text }) => isRoleNoun(text));

function isOpener(word: Token | undefined): boolean {
  const lower = word?.lower ?? '';
  return ARTICLES.has(lower) || POSSESSIVE_PRONOUNS.test(lower) || lower === 'another';
}

/** "the cybersecurity company X": what an organisation is, before its name. */
export function kindBefore(tokens: readonly Token[], mention: Mention<Named>): Description | undefined {
  const last = mention.first - 1;
  const noun = tokens[last];
  if (
    noun === undefined ||
    noun.text !== noun.lower ||
    noun.possessive ||
    !ORGANISATION_KINDS.has(noun.lower)
  )
    return undefined;
  let first = last;
  while (first > 0 && last - first < LONGEST_TITLE && belongsToTitle(tokens, first - 1)) first -= 1;
  first = withoutVerb(tokens, first, last);
  return first === last ? undefined : { start: first, end: last, strength: 3 };
}
