import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OPENING_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  TYING_PREPOSITIONS,
} from '../english/function-words.ts';
import { isCourtesyTitle, isPeopleNoun } from '../english/role-nouns.ts';
import { isVerbOfSaying } from './cues.ts';
import { isSpeakingNoun, LONGEST_PHRASE, type Phrase, singlePhrase } from './phrases.ts';
import { isNameLike, type Unit } from './units.ts';

/**
 * The phrase that ends at a unit, read backwards to the nearest border: a mark, a quotation, a conjunction, a verb.
 * "In Ohio on Monday Krebs" gives "Krebs", "a spokesman for Krebs" gives the spokesman.
 */
export function phraseBefore(units: readonly Unit[], at: number): Phrase | undefined {
  const end = units[at];
  if (end === undefined || end.kind === 'mark' || end.kind === 'quotation' || end.possessive)
    return undefined;
  if (PRONOUNS.has(end.lower)) return singlePhrase(at);
  if (
    DETERMINERS.has(end.lower) ||
    CONJUNCTIONS.has(end.lower) ||
    PREPOSITIONS.has(end.lower) ||
    AUXILIARIES.has(end.lower)
  )
    return undefined;
  // "an ad released (Friday) says": the noun before the participle.
  if (end.kind === 'word' && end.lower.endsWith('ed') && isSpeakingNoun(units[at - 1]?.lower ?? ''))
    return phraseBefore(units, at - 1);
  let first = at;
  while (first > 0 && at - first < LONGEST_PHRASE && !isBorder(units, first - 1)) first -= 1;
  first = behindVerb(units, first, at);
  // Leading words that no noun phrase begins with.
  while (
    first < at &&
    (PREPOSITIONS.has(units[first]?.lower ?? '') || OPENING_ADVERBS.has(units[first]?.lower ?? ''))
  ) {
    const preposition = units[first]?.lower ?? '';
    if (!PREPOSITIONS.has(preposition)) {
      first += 1;
      continue;
    }
    // "In Ohio Krebs": only a name behind the object of the preposition can be the subject.
    return nameAtEnd(units, first, at);
  }
  // "a letter seen by the paper", "a paper owned by Holt": the letter, the paper.
  const agent = units.findIndex((unit, index) => index > first + 1 && index < at && unit.lower === 'by');
  if (
    agent !== -1 &&
    /(?:ed|en|wn)$/u.test(units[agent - 1]?.lower ?? '') &&
    isSpeakingNoun(units[agent - 2]?.lower ?? '')
  )
    return { first, last: at, head: agent - 2, joined: false };
  // "in two towns by pilots calling": the pilots.
  if (agent !== -1 && agent < at) first = agent + 1;
  const tie = tieIn(units, first, at);
  if (tie === undefined) return joinedBefore(units, { first, last: at, head: at, joined: false });
  const head = units[tie - 1];
  if (head === undefined || head.possessive) return undefined;
  const nounBefore =
    isNameLike(head) || isPeopleNoun(head.text) || DETERMINERS.has(units[first]?.lower ?? '');
  return nounBefore ? { first, last: at, head: tie - 1, joined: false } : nameAtEnd(units, tie, at);
}

function nameAtEnd(units: readonly Unit[], from: number, at: number): Phrase | undefined {
  if (units[at]?.kind !== 'name') return undefined;
  let first = at;
  while (first - 1 > from && (isTitleWord(units[first - 1]) || isCourtesyTitle(units[first - 1]?.text ?? '')))
    first -= 1;
  return { first, last: at, head: at, joined: false };
}

function isTitleWord(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind === 'word' && isPeopleNoun(unit.text);
}

/** The first preposition inside a phrase that ties what follows to the noun before it. */
function tieIn(units: readonly Unit[], first: number, last: number): number | undefined {
  for (let at = first + 1; at < last; at += 1) if (TYING_PREPOSITIONS.has(units[at]?.lower ?? '')) return at;
  return undefined;
}

function isBorder(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'quotation') return true;
  if (unit.kind === 'name') return false;
  if (unit.kind === 'mark') return unit.text !== '&' && unit.text !== '.';
  if (DETERMINERS.has(unit.lower)) return unit.lower === 'that';
  if (PRONOUNS.has(unit.lower) || AUXILIARIES.has(unit.lower) || CONJUNCTIONS.has(unit.lower)) return true;
  return isVerbOfSaying(units, at) && !unit.lower.endsWith('ing');
}

/** "Krebs and Stamos" from "Stamos", "the agency and other groups" from the groups: together they begin a clause. */
function joinedBefore(units: readonly Unit[], phrase: Phrase): Phrase {
  const [and, other] = [units[phrase.first - 1], units[phrase.first - 2]];
  if (and?.lower !== 'and' || !isNameLike(other)) return phrase;
  let first = phrase.first - 2;
  while (isNameLike(units[first - 1])) first -= 1;
  const border = units[first - 1];
  const opens = border === undefined || border.kind === 'mark' || border.kind === 'quotation';
  return opens || CONJUNCTIONS.has(border.lower) ? { ...phrase, first, joined: true } : phrase;
}

/** "issued a statement": an article that no preposition stands before shows that a verb goes before it. */
function behindVerb(units: readonly Unit[], first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) {
    const before = units[at - 1];
    const opens = /^(?:a|an|the|his|her|its|their|this|these)$/u.test(units[at]?.lower ?? '');
    if (opens && before !== undefined && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower))
      return at;
  }
  return first;
}
