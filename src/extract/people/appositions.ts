import type { Range } from '../../story/story.ts';
import { ARTICLES, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../english/function-words.ts';
import { PEOPLES_AND_FAITHS } from '../english/places.ts';
import { isRoleNoun, ROLE_ADJECTIVES } from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import type { Mention, Named } from './mentions.ts';
import type { Token } from './tokens.ts';

const LONGEST_APPOSITION = 40;
const APPOSITION_OPENERS =
  /^(?:the|a|an|his|her|its|their|one|another|who|whose|which|then|now|formerly|both)$/u;

/** Behind "X,", "X —" or "X (": up to the mark that closes it. */
export function appositionAfter(
  tokens: readonly Token[],
  mention: Mention<Named>,
  end: number,
): Range | undefined {
  const mark = tokens[mention.last + 1];
  if (mark === undefined || tokens[mention.last]?.possessive === true || !/^[,—–]$|^--$/u.test(mark.text))
    return undefined;
  let start = mention.last + 2;
  // "X, 52, a farmer"
  if (/^\p{N}{1,3}$/u.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === ',') start += 2;
  const first = tokens[start];
  if (first === undefined || start > end || first.kind === 'mark') return undefined;
  let stop = start;
  while (
    stop < end &&
    stop - start < LONGEST_APPOSITION &&
    !/^[,;:()“”"«»—–]$|^--$/u.test(tokens[stop + 1]?.text ?? '')
  )
    stop += 1;
  if (/^[.!?]$/u.test(tokens[stop]?.text ?? '')) stop -= 1;
  const words = tokens.slice(start, stop + 1);
  return saysWho(words, mention.who.kind) ? { start, end: stop } : undefined;
}

/** Whether the words behind a comma say who somebody is, and do not go on with the sentence or with a list of names. */
function saysWho(words: readonly Token[], kind: Named['kind']): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return first !== undefined && isRoleNoun(first.text);
  if (/^(?:who|whose)$/u.test(first.lower)) return kind === 'person';
  const opens =
    APPOSITION_OPENERS.test(first.lower) ||
    isRoleNoun(first.text) ||
    ROLE_ADJECTIVES.has(first.lower) ||
    words.slice(0, 5).some((word) => word.possessive) ||
    PEOPLES_AND_FAITHS.has(first.lower) ||
    /^(?:R|D|I)$|^[RDI]-/u.test(first.text) ||
    (first.text === first.lower && words.slice(0, 4).some((word) => isRoleNoun(word.text)));
  if (!opens || CONJUNCTIONS.has(first.lower) || cueKindOf(first.text) !== undefined) return false;
  // "X, the company said, …": words put in, not words about X.
  if (words.slice(1, 6).some((word) => /^(?:said|says|told|wrote|added|noted|reported)$/u.test(word.lower)))
    return false;
  if (/^[RDI]-|^(?:R|D|I)$/u.test(first.text)) return true;
  if (kind === 'organisation') return ARTICLES.has(first.lower) && second.text === second.lower;
  const head = headWords(words);
  return head.some((word) => isRoleNoun(word.text) || looksLikeRole(word));
}

/** The words before the first preposition, relative or verb: "the first director" of "the first director of the agency". */
export function headWords(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    (word, index) =>
      index > 0 &&
      (PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower) || AUXILIARIES.has(word.lower)),
  );
  return end === -1 ? words : words.slice(0, end);
}

/** A noun for someone who does something, by its ending: "skateboarder", "pianist". */
function looksLikeRole(word: Token): boolean {
  return (
    word.text === word.lower &&
    word.text.length > 5 &&
    /(?:ist|er|or|ian|ant|man|woman|ee)$/u.test(word.lower)
  );
}
