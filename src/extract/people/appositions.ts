import { ARTICLES, AUXILIARIES, CONJUNCTIONS } from '../english/function-words.ts';
import { ORGANISATION_KINDS } from '../english/organisation-words.ts';
import { PEOPLES_AND_FAITHS, PLACES } from '../english/places.ts';
import { isRoleNoun, ROLE_ADJECTIVES } from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import { NO_DESCRIPTION } from '../english/thing-words.ts';
import type { Description } from './description.ts';
import type { Mention, Named } from './mention.ts';
import { headWords, isOneOf, isSomebody, looksLikeRole } from './noun-phrases.ts';
import { relativeClause } from './relative-clauses.ts';
import type { Token } from './tokens.ts';

const LONGEST_APPOSITION = 40;
/** How many more phrases behind commas may belong to it: "the head of X, a charity, who …". */
const MOST_MORE = 3;
const OPENERS = /^(?:the|a|an|his|her|its|their|one|another|then|now|formerly|both)$/u;
const CLOSING_MARK = /^[,;:()“”"«»—–-]$|^--$|^''$/u;
const SAID =
  /^(?:said|says|told|wrote|added|noted|reported|tweeted|testified|announced|recalled|explained)$/u;

/** Behind "X,", "X —" or "X (": up to the mark that closes it. */
export function appositionAfter(
  tokens: readonly Token[],
  mention: Mention<Named>,
  end: number,
): Description | undefined {
  const mark = tokens[mention.last + 1];
  if (mark === undefined || tokens[mention.last]?.possessive === true || !/^[,—–(-]$|^--$/u.test(mark.text))
    return undefined;
  let start = mention.last + 2;
  // "X, 52, a farmer"
  if (/^\p{N}{1,3}$/u.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === ',') start += 2;
  const first = tokens[start];
  if (first === undefined || start > end || first.kind === 'mark') return undefined;
  if (/^(?:who|whose)$/u.test(first.lower))
    return mention.who.kind === 'person'
      ? relativeClause(tokens, start, phraseEnd(tokens, start, end))
      : undefined;
  const stop = phraseEnd(tokens, start, end);
  if (/^[RDI]-|^(?:R|D|I)$/u.test(first.text)) return { start, end: stop, strength: 1 };
  const closed = tokens[stop + 1]?.text === ',' && isVerbLike(tokens[stop + 2]);
  // "X, the company said, …": words put in, not words about X.
  const phrase = tokens.slice(start, stop + 1);
  if (SAID.test(tokens[stop + 1]?.lower ?? '') && headWords(phrase).length === phrase.length)
    return undefined;
  if (!saysWho(phrase, mention.who.kind, closed)) return undefined;
  // "the company where Holt works" tells less than "a software company".
  const isBare = mention.who.kind === 'organisation' && headWords(phrase).length < 3;
  return { start, end: mark.text === '(' ? stop : withMore(tokens, stop, end), strength: isBare ? 3 : 4 };
}

/** The last token before the next mark, without the full stop of the sentence or the verb that goes on with it. */
function phraseEnd(tokens: readonly Token[], start: number, end: number): number {
  let stop = start;
  const isClause = /^wh/u.test(tokens[start]?.lower ?? '');
  while (
    stop < end &&
    stop - start < LONGEST_APPOSITION &&
    !CLOSING_MARK.test(tokens[stop + 1]?.text ?? '')
  ) {
    // "…, a lawyer for the port said": the closing comma is missing.
    if (stop > start && !isClause && SAID.test(tokens[stop + 1]?.lower ?? '')) return stop;
    stop += 1;
  }
  return stop === end && /^[.!?]$/u.test(tokens[stop]?.text ?? '') ? stop - 1 : stop;
}

/** The end of the phrases behind it that say more: "the head of X, a charity in Y,"; "a nurse from X, Texas,". */
export function withMore(tokens: readonly Token[], from: number, end: number): number {
  let stop = from;
  for (let more = 0; more < MOST_MORE && tokens[stop + 1]?.text === ','; more += 1) {
    const start = stop + 2;
    if (start > end) return stop;
    const next = phraseEnd(tokens, start, end);
    if (!goesOn(tokens.slice(start, next + 1))) return stop;
    stop = next;
  }
  return stop;
}

function goesOn(words: readonly Token[]): boolean {
  const isAnd = /^(?:and|or)$/u.test(words[0]?.lower ?? '');
  const phrase = isAnd ? words.slice(1) : words;
  const [first] = phrase;
  if (first === undefined || first.kind === 'mark' || phrase.some(({ lower }) => SAID.test(lower)))
    return false;
  if (phrase.length < 4 && PLACES.has(phrase.map(({ lower }) => lower).join(' '))) return !isAnd;
  if (/^(?:who|whose|which)$/u.test(first.lower)) return !/^(?:are|were|have)$/u.test(phrase[1]?.lower ?? '');
  if (/^(?:his|her|their)$/u.test(first.lower) || isTitleOfAnother(phrase)) return false;
  const head = headWords(phrase);
  // A finite verb: the sentence goes on.
  if (
    AUXILIARIES.has(first.lower) ||
    (head.length < phrase.length && AUXILIARIES.has(phrase[head.length]?.lower ?? ''))
  )
    return false;
  if (ARTICLES.has(first.lower))
    return head.some(({ text, lower }) => isSomebody(text) || ORGANISATION_KINDS.has(lower));
  return (isAnd || first.text === first.lower || head.length > 1) && isSomebody(head.at(-1)?.text ?? '');
}

/** ", Mayor Holt": no more about X, but somebody else. */
function isTitleOfAnother(words: readonly Token[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    return isRoleNoun(word.text) && next !== undefined && /^\p{Lu}/u.test(next.text) && !word.possessive;
  });
}

/** Whether the words behind a comma say who somebody is, and do not go on with the sentence or with a list of names. */
function saysWho(words: readonly Token[], kind: Named['kind'], closed: boolean): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return first !== undefined && isRoleNoun(first.text);
  const isVerb = first.text === first.lower && !isRoleNoun(first.text) && cueKindOf(first.text) !== undefined;
  const isPast = /[a-z]ed$/u.test(first.text) && !ROLE_ADJECTIVES.has(first.lower);
  if (CONJUNCTIONS.has(first.lower) || isVerb || isPast || SAID.test(second.lower)) return false;
  const head = headWords(words);
  if (kind === 'organisation')
    return ARTICLES.has(first.lower) && ORGANISATION_KINDS.has(head.at(-1)?.lower ?? '');
  if (isOneOf(words)) return true;
  if (!opensDescription(words)) return false;
  if (head.slice(-2).some((word) => isSomebody(word.text) || looksLikeRole(word))) return true;
  // "X, a regular at the bar, said": whatever it is, it is said of X.
  return closed && /^an?$/u.test(first.lower) && !head.some(({ lower }) => NO_DESCRIPTION.has(lower));
}

function opensDescription(words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  return (
    OPENERS.test(first.lower) ||
    isRoleNoun(first.text) ||
    ROLE_ADJECTIVES.has(first.lower) ||
    PEOPLES_AND_FAITHS.has(first.lower) ||
    words.slice(0, 5).some((word) => word.possessive) ||
    (first.text === first.lower && words.slice(0, 5).some((word) => isRoleNoun(word.text))) ||
    // "X, South Carolina state director of the campaign"
    (!isTitleOfAnother(words) &&
      headWords(words).some(({ text, lower }) => text === lower && isRoleNoun(text)))
  );
}

/** Goes on with the sentence behind an apposition. */
function isVerbLike(token: Token | undefined): boolean {
  if (token === undefined || token.text !== token.lower) return false;
  return (
    AUXILIARIES.has(token.lower) ||
    cueKindOf(token.text) !== undefined ||
    /[a-z]{2}(?:ed|s)$/u.test(token.lower)
  );
}
