import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  MIDDLE_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../english/function-words.ts';
import { ORGANISATION_NOUNS } from '../english/organisation-words.ts';
import { isCourtesyTitle, isPeopleNoun, isRoleNoun, ROLE_ADJECTIVES } from '../english/role-nouns.ts';
import { DOCUMENT_NOUNS } from '../english/speech-verbs.ts';
import { isVerbOfSaying } from './cues.ts';
import { isNameLike, type Unit } from './units.ts';

/** A noun phrase of a narrated sentence: indexes of its units from `first` to `last`, both inside. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Its noun, name or pronoun: "spokesman" of "a spokesman for the group", "Krebs" of "former officer Krebs". */
  readonly head: number;
  /** Two or more together: "Krebs and Stamos". */
  readonly joined: boolean;
}

/** A phrase of one unit. */
export function singlePhrase(at: number): Phrase {
  return { first: at, last: at, head: at, joined: false };
}

/** In units. */
const LONGEST_TITLE = 6;
export const LONGEST_PHRASE = 16;

/** The phrase that begins at a unit: "former officer Chris Krebs", "a spokesman for the group", "he"; or undefined. */
export function phraseFrom(units: readonly Unit[], from: number): Phrase | undefined {
  const phrase = nounPhraseFrom(units, from);
  if (phrase === undefined || PRONOUNS.has(units[from]?.lower ?? '')) return phrase;
  return { ...phrase, last: tiedEnd(units, phrase.last, from) };
}

/** The same without what prepositions tie to it. */
function nounPhraseFrom(units: readonly Unit[], from: number): Phrase | undefined {
  const first = units[from];
  if (first === undefined || first.kind === 'mark' || first.kind === 'quotation') return undefined;
  const hers = first.lower === 'her' && units[from + 1]?.kind === 'word';
  if (PRONOUNS.has(first.lower) && !hers) return singlePhrase(from);
  if (PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || AUXILIARIES.has(first.lower)) {
    if (!DETERMINERS.has(first.lower)) return undefined;
  }
  const determined = DETERMINERS.has(first.lower);
  let at = from;
  let head = from;
  for (; at < units.length && at - from < LONGEST_PHRASE; at += 1) {
    const unit = units[at];
    if (unit === undefined || !continuesNoun(units, at, from)) break;
    head = at;
    const next = units[at + 1];
    // A whole name ends the phrase, unless a noun goes on: "Trump campaign", "Clinton spokesman Brian Fallon".
    const goesOn = determined || isNounAfterName(next);
    if (unit.kind === 'name' && !unit.possessive && next?.kind !== 'name' && !goesOn) {
      at += 1;
      break;
    }
  }
  // "the request gives the town": the word before another article is a verb.
  if (at > from + 1 && ARTICLES.has(units[at]?.lower ?? '') && units[at - 1]?.kind === 'word') {
    at -= 1;
    head = at - 1;
  }
  if (at === from || (head === from && DETERMINERS.has(first.lower) && !first.possessive)) return undefined;
  return { first: from, last: at - 1, head, joined: false };
}

function continuesNoun(units: readonly Unit[], at: number, from: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'quotation') return false;
  if (unit.kind === 'name') return true;
  if (unit.kind === 'mark')
    return unit.text === '&' && isNameLike(units[at - 1]) && isNameLike(units[at + 1]);
  if (PRONOUNS.has(unit.lower) && !DETERMINERS.has(unit.lower)) return false;
  const determined = DETERMINERS.has(units[at - 1]?.lower ?? '');
  if (at > from && ARTICLES.has(unit.lower)) return false;
  if (at > from && TIME_WORDS.has(unit.lower) && !determined) return false;
  if (at === from && DETERMINERS.has(unit.lower)) return true;
  if (isNameLike(unit)) return true;
  if (PREPOSITIONS.has(unit.lower) || CONJUNCTIONS.has(unit.lower) || AUXILIARIES.has(unit.lower))
    return false;
  if (isVerbOfSaying(units, at) && !unit.lower.endsWith('ing')) return false;
  if (at > from && (MIDDLE_ADVERBS.has(unit.lower) || isPastVerb(units, at, from))) return false;
  // Behind its noun a phrase goes on only with another one: "the campaign manager", but "the pope again said".
  const before = units[at - 1];
  const complete = at > from && before?.kind === 'word' && !before.possessive && isHeadNoun(before);
  const next = units[at + 1];
  return !complete || isSpeakingNoun(unit.lower) || isNameLike(next) || isRoleNoun(next?.text ?? '');
}

/** "turned" of "the talker turned to", but not of "the retired pilot": no noun follows. */
function isPastVerb(units: readonly Unit[], at: number, from: number): boolean {
  const next = units[at + 1];
  if (at - from < 2 || units[at]?.lower.endsWith('ed') !== true) return false;
  if (next === undefined || next.kind !== 'word' || isNameLike(next)) return true;
  return (
    PREPOSITIONS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower)
  );
}

function isHeadNoun(unit: Unit): boolean {
  return !isNameLike(unit) && (isPeopleNoun(unit.text) || DOCUMENT_NOUNS.has(unit.lower));
}

/** Nouns for those who speak, and for what speaks for them. */
export function isSpeakingNoun(noun: string): boolean {
  return isPeopleNoun(noun) || DOCUMENT_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun);
}

function isNounAfterName(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  return (
    isPeopleNoun(unit.text) ||
    DOCUMENT_NOUNS.has(unit.lower) ||
    /^(?:campaign|administration|adviser|team|family|foundation|camp|supporters)$/u.test(unit.lower) ||
    isNameLike(unit)
  );
}

/** Lengthens a phrase over what is tied to it: "… of the group", "… for Bernie Sanders". */
function tiedEnd(units: readonly Unit[], last: number, from: number): number {
  let end = last;
  while (end - from < LONGEST_PHRASE) {
    const preposition = units[end + 1];
    if (preposition === undefined || !/^(?:of|for|from|with|at)$/u.test(preposition.lower)) return end;
    const tied = nounPhraseFrom(units, end + 2);
    if (tied === undefined || PRONOUNS.has(units[tied.first]?.lower ?? '')) return end;
    end = tied.last;
  }
  return end;
}

/** The subject behind a verb that stands before it, when nothing shows that it has a verb of its own: "said X on Friday". */
export function subjectBehind(units: readonly Unit[], from: number): Phrase | undefined {
  const phrase = withName(units, phraseFrom(units, from));
  const next = phrase === undefined ? undefined : units[phrase.last + 1];
  if (phrase === undefined || next === undefined || next.kind !== 'word' || isNameLike(next)) return phrase;
  // "said Holt voter Omar Sayed"
  const named = units[phrase.last + 2];
  if (named?.person?.kind === 'person' && !named.possessive && units[phrase.last]?.kind === 'name') {
    const small = PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower);
    return small ? phrase : singlePhrase(phrase.last + 2);
  }
  const { lower } = next;
  if (units[phrase.head]?.person?.kind === 'person') return AUXILIARIES.has(lower) ? undefined : phrase;
  const closes =
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    MIDDLE_ADVERBS.has(lower) ||
    TIME_WORDS.has(lower) ||
    PRONOUNS.has(lower) ||
    isAdverb(lower) ||
    /(?:ed|ing|en)$|^(?:last|next|early|late|aloud|quietly|back)$/u.test(lower);
  return closes ? phrase : undefined;
}

function isTitleWord(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (isRoleNoun(unit.text) || isCourtesyTitle(unit.text) || ROLE_ADJECTIVES.has(unit.lower))
  );
}

/** "said his lawyer, X, …": the name that a comma puts behind a description. */
export function withName(units: readonly Unit[], phrase: Phrase | undefined): Phrase | undefined {
  const head = phrase === undefined ? undefined : units[phrase.head];
  if (phrase === undefined || head === undefined || head.kind === 'name' || PRONOUNS.has(head.lower))
    return phrase;
  if (units[phrase.last + 1]?.text !== ',') return phrase;
  // "said its chairman, former Gov. X"
  let at = phrase.last + 2;
  while (at < phrase.last + LONGEST_TITLE && units[at]?.kind === 'word' && isTitleWord(units[at])) at += 1;
  const [name, after] = [units[at], units[at + 1]];
  if (name?.kind !== 'name' || name.possessive) return phrase;
  const closes = after === undefined || after.kind === 'mark';
  return closes ? singlePhrase(at) : phrase;
}
