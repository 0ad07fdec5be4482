import {
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  MIDDLE_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_SPANS,
  TIME_WORDS,
} from '../english/function-words.ts';
import { ORGANISATION_NOUNS } from '../english/organisation-words.ts';
import { isPeopleNoun } from '../english/role-nouns.ts';
import { type CueKind, cueKindOf, DOCUMENT_NOUNS, INVERTING, PHRASAL_CUES } from '../english/speech-verbs.ts';
import { isNameLike, type Unit } from './units.ts';

/** A place where a sentence says that somebody speaks, writes, calls, promises. */
export interface Cue {
  /** Indexes of the units of the cue's words, both inside. */
  readonly first: number;
  readonly last: number;
  readonly kind: CueKind | 'according';
  /** "saying": its subject is that of the sentence. */
  readonly participle: boolean;
  /** "to say", "and said": likewise. */
  readonly coordinate: boolean;
  /** "was called", "a plan called": the speaker stands behind "by", if at all. */
  readonly passive: boolean;
}

const FUNCTION_WORDS = [PRONOUNS, PREPOSITIONS, DETERMINERS, CONJUNCTIONS];
const PLAIN = { participle: false, coordinate: false, passive: false };
/** Forms that can be nothing but a verb. */
const SURELY_VERB =
  /(?:ed|ing)$|^(?:said|told|wrote|says|tells|writes|written|read|reads|spoke|thought|felt|held|swore|sought)$/u;
/** Past forms that are an adjective or a noun phrase's end when a plain noun stands before them: "a website called". */
const REDUCED =
  /^(?:called|dubbed|labeled|labelled|named|nicknamed|described|branded|billed|posted|published|quoted|told|written)$/u;

/** Longer sentences, in units, are no prose. */
const LONGEST_SENTENCE = 400;

/** The cues of a narrated sentence, in order; none in a sentence too long to be one. */
export function cuesOf(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = [];
  if (units.length > LONGEST_SENTENCE) return cues;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    const next = units[at + 1];
    if (unit === undefined || unit.kind !== 'word' || unit.possessive) continue;
    if (unit.lower === 'according' && next?.lower === 'to') {
      cues.push({ first: at, last: at + 1, kind: 'according', ...PLAIN });
    } else if (
      PHRASAL_CUES.get(unit.lower)?.has(next?.lower ?? '') === true &&
      units[at + 2]?.kind !== 'word'
    ) {
      cues.push({ first: at, last: at + 1, kind: 'saying', ...PLAIN });
    } else {
      const kind = isVerbOfSaying(units, at) ? cueKindOf(unit.lower) : undefined;
      if (kind !== undefined) cues.push(cueAt(units, at, kind));
    }
  }
  return cues;
}

function cueAt(units: readonly Unit[], at: number, kind: CueKind): Cue {
  const word = units[at]?.lower ?? '';
  const before = beforeVerb(units, at);
  const previous = units[before.at];
  const participle = word.endsWith('ing') && !before.be;
  const plainNoun = before.at === at - 1 && previous?.kind === 'word' && isPlainNoun(previous);
  return {
    first: at,
    last: at,
    kind,
    participle,
    coordinate: !participle && /^(?:to|and|or|but|then)$/u.test(previous?.lower ?? ''),
    passive:
      (before.be && !word.endsWith('ing') && !isQuoted(units, at)) || (REDUCED.test(word) && plainNoun),
  };
}

/** "is quoted as saying": the one who is quoted speaks. */
function isQuoted(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'quoted' && /^(?:as|saying)$/u.test(units[at + 1]?.lower ?? '');
}

/** Whether a word is a verb of saying where it stands, and not a noun or part of a name. */
export function isVerbOfSaying(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word' || cueKindOf(unit.lower) === undefined) return false;
  const before = units[at - 1];
  // "State" of "Secretary of State": a capital letter inside a sentence makes a name.
  if (before === undefined) return SURELY_VERB.test(unit.lower);
  if (isNameLike(unit) && before.kind !== 'quotation' && !/^(?:re)?tweet/u.test(unit.lower)) return false;
  if (DETERMINERS.has(before.lower) && before.lower !== 'that' && !SURELY_VERB.test(unit.lower)) return false;
  if (SURELY_VERB.test(unit.lower)) return !/^(?:a|an|the)$/u.test(before.lower);
  if (before.possessive || (PREPOSITIONS.has(before.lower) && before.lower !== 'to')) return false;
  const subject = units[beforeVerb(units, at).at];
  if (subject === undefined || beforeVerb(units, at).at < at - 1) return true;
  if (/^(?:to|who|which|that|and|or|but|it|he|she|they|we|i|you)$/u.test(subject.lower)) return true;
  if (subject.kind === 'quotation' || /^[,—–)]$/u.test(subject.text)) return true;
  // "The letter states", "officials say"; but "the year title", "giving states".
  const plural =
    /[^s]s$/u.test(subject.lower) || /^(?:people|men|women|children|police)$/u.test(subject.lower);
  if (unit.lower.endsWith('s'))
    return (
      isNameLike(subject) ||
      DOCUMENT_NOUNS.has(subject.lower) ||
      isPeopleNoun(subject.text) ||
      ORGANISATION_NOUNS.has(subject.lower)
    );
  return plural && !isNameLike(subject);
}

/** Whether a cue may stand before its subject: "“…,” said Krebs". */
export function mayInvert(units: readonly Unit[], cue: Cue): boolean {
  return INVERTING.has(units[cue.first]?.lower ?? '') && !cue.participle && !cue.passive;
}

/** Back from a verb over "has", "also", "repeatedly": the unit before them, and whether a form of "be" was among them. */
export function beforeVerb(
  units: readonly Unit[],
  verb: number,
): { readonly at: number; readonly be: boolean } {
  let at = overTime(units, verb - 1);
  let be = false;
  for (; at >= 0; at = overTime(units, at - 1)) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || isNameLike(unit)) break;
    if (!AUXILIARIES.has(unit.lower) && !MIDDLE_ADVERBS.has(unit.lower) && !isAdverb(unit.lower)) break;
    if (unit.lower === 'to' && units[at - 1]?.lower !== 'on') break;
    if (BE_FORMS.has(unit.lower)) be = true;
  }
  return { at, be };
}

/** Back over "today", "on Monday", "late last week": the unit before them. */
export function overTime(units: readonly Unit[], at: number): number {
  const word = units[at]?.lower ?? '';
  const placed = /^(?:last|this|next|that)$/u.test(units[at - 1]?.lower ?? '');
  if (TIME_SPANS.has(word) && placed) return overLead(units, at - 2);
  return TIME_WORDS.has(word) ? overLead(units, at - 1) : at;
}

function overLead(units: readonly Unit[], at: number): number {
  return /^(?:on|late|early|earlier|later|last|this)$/u.test(units[at]?.lower ?? '') ? at - 1 : at;
}

function isPlainNoun(unit: Unit): boolean {
  const { lower } = unit;
  if (isNameLike(unit) || isPeopleNoun(unit.text) || ORGANISATION_NOUNS.has(lower)) return false;
  return !FUNCTION_WORDS.some((words) => words.has(lower));
}
