import { BE_FORMS, CONJUNCTIONS, LEADING_WORDS, PREPOSITIONS } from '../english/function-words.ts';
import { isPeopleNoun } from '../english/role-nouns.ts';
import { DOCUMENT_NOUNS } from '../english/speech-verbs.ts';
import { outermost, subjectOfCue } from './cue-subjects.ts';
import { type Cue, mayInvert } from './cues.ts';
import { WORDS_OF_SOMEBODY } from './descriptions.ts';
import type { Narrated } from './narration.ts';
import { type Phrase, phraseFrom, singlePhrase, subjectBehind, withName } from './phrases.ts';
import { phraseBefore } from './phrases-before.ts';
import { subjectOf } from './subjects.ts';
import { hasQuotation, isNameLike, type Unit } from './units.ts';

/** Who says a quotation, as its own sentence tells: the subject of the words of saying that govern it. */
export interface Attribution {
  /** Undefined when the words of saying have no speaker: "was called “…”". */
  readonly speaker: Phrase | undefined;
  /** Undefined when a colon alone leads from the speaker to the words. */
  readonly cue: Cue | undefined;
  /** How many units stand between the words of saying and the quotation; no number when others govern it first. */
  readonly distance: number;
}

/** How many units may stand between a cue and the words it surely governs. */
const MOST_BETWEEN = 5;
const OPEN_END = /[,?!…—–-]$/u;
const DASH_OR_COMMA = /^(?:[,—–-]|--)$/u;

/**
 * The attribution of the quotation at a unit of a sentence, or undefined when the sentence says nothing of who speaks.
 * Words of saying behind an open-ended quotation come first (“…,” X said), then those before it, then any behind it.
 */
export function attributionOf({ units, cues }: Narrated, at: number): Attribution | undefined {
  const after = cueAfter(units, cues, at);
  const before = cueBefore(units, cues, at);
  if (
    after !== undefined &&
    isOpenEnded(units, at) &&
    !(before !== undefined && yields(units, after, before))
  )
    return after;
  const further = after === undefined ? undefined : { ...after, distance: Number.POSITIVE_INFINITY };
  return (
    before ??
    further ??
    cueAtEnd(units, cues, at) ??
    inWordsOf(units, at) ??
    introducedByColon(units, at) ??
    signed(units, at) ??
    inEyesOf(units)
  );
}

/** “…,” X said: the quotation, or the comma behind it, leads on to the words of saying. */
export function isOpenEnded(units: readonly Unit[], at: number): boolean {
  if (DASH_OR_COMMA.test(units[at + 1]?.text ?? '')) return true;
  const { quotation } = units[at] ?? {};
  const words = units[at]?.text.slice(1, quotation?.closed === false ? undefined : -1).trimEnd() ?? '';
  return OPEN_END.test(words.replace(/[’'”"]+$/u, ''));
}

/** Whether the words of saying behind a quotation leave it to those before it. */
function yields(units: readonly Unit[], after: Attribution, before: Attribution): boolean {
  const { cue, speaker } = after;
  // "After A called it “…,” B said: “…”"
  const end = Math.max(cue?.last ?? 0, speaker?.last ?? 0);
  if (units[end + 1]?.text === ':' && units[end + 2]?.kind === 'quotation') return true;
  if (cue?.kind === 'calling' && hasQuotation(units, end + 1, units.length)) return true;
  // "A called it “…,” the newspaper reported": who reports, repeats.
  const reports = cue?.kind === 'according' || /^reports?(?:ed)?$/u.test(units[cue?.first ?? 0]?.lower ?? '');
  return reports && before.speaker !== undefined && before.distance <= MOST_BETWEEN;
}

/** “…,” said X · “…,” X, who …, said · “…,” according to X. */
function cueAfter(units: readonly Unit[], cues: readonly Cue[], at: number): Attribution | undefined {
  let from = at + 1;
  while (DASH_OR_COMMA.test(units[from]?.text ?? '')) from += 1;
  for (const cue of cues) {
    if (cue.first < from) continue;
    if (hasQuotation(units, from, cue.first)) return undefined;
    const distance = cue.first - from;
    if (distance === 0 && (cue.kind === 'according' || mayInvert(units, cue))) {
      const subject =
        cue.kind === 'according'
          ? withName(units, phraseFrom(units, cue.last + 1))
          : subjectBehind(units, cue.last + 1);
      const speaker = subject;
      if (speaker !== undefined) return { speaker, cue, distance };
    }
    if (cue.participle || cue.coordinate || cue.passive || hasObject(units, cue)) continue;
    const speaker = subjectOfCue(units, cues, cue);
    // "the paper quoted X as saying"
    if (speaker !== undefined && speaker.first > cue.last && units[speaker.last + 1]?.lower === 'as')
      return { speaker, cue, distance: 0 };
    // Nothing but the subject, and what is put in behind it, may stand between.
    const lead = units[from]?.lower ?? '';
    const skips = lead === 'as' || !CONJUNCTIONS.has(lead);
    const next = speaker !== undefined && (speaker.first === from || (skips && speaker.first === from + 1));
    return next || (speaker !== undefined && isNamedBehind(units, from, speaker))
      ? { speaker, cue, distance: 0 }
      : undefined;
  }
  return undefined;
}

/** "blasted the plan": what is called something stands behind such a verb, and no words before it. */
function hasObject(units: readonly Unit[], cue: Cue): boolean {
  const next = units[cue.last + 1];
  return (
    cue.kind === 'calling' && next !== undefined && next.kind !== 'mark' && !PREPOSITIONS.has(next.lower)
  );
}

/** “…,” another friend, X, told Y: the name stands behind a comma, the phrase before it begins the clause. */
function isNamedBehind(units: readonly Unit[], from: number, speaker: Phrase): boolean {
  if (!isNameLike(units[speaker.head]) || units[speaker.first - 1]?.text !== ',') return false;
  return phraseBefore(units, speaker.first - 2)?.first === from;
}

/** X said: “…” · X told Y that the plan was “…” · X called it “…”. */
function cueBefore(units: readonly Unit[], cues: readonly Cue[], at: number): Attribution | undefined {
  const nearest = cues.findLast(({ last }) => last < at);
  if (nearest === undefined || isInLeadingClause(units, nearest, at)) return undefined;
  const direct = at - nearest.last === 1 || /^[:,]$/u.test(units[at - 1]?.text ?? '');
  const cue = direct ? nearest : outermost(units, cues, nearest);
  const distance =
    hasQuotation(units, nearest.last + 1, at) || isToldTo(units, nearest, at)
      ? Number.POSITIVE_INFINITY
      : at - nearest.last - 1;
  return { speaker: subjectOfCue(units, cues, cue), cue, distance };
}

/** "told “Morning Tide”", "speaking on “Morning Tide”": the words are no speech, if they may be a name. */
function isToldTo(units: readonly Unit[], { last }: Cue, at: number): boolean {
  if (!/^\P{L}*\p{Lu}/u.test(units[at]?.text ?? '')) return false;
  if (last === at - 1) return /^(?:tell|tells|told|telling)$/u.test(units[last]?.lower ?? '');
  const program =
    units[at - 1]?.possessive === true && /^(?:tell|tells|told|telling)$/u.test(units[last]?.lower ?? '');
  return program || (last === at - 2 && /^(?:on|to|with|at|in|by)$/u.test(units[at - 1]?.lower ?? ''));
}

/** "As A spoke, B was …": the words of saying belong to the clause before the one with the quotation. */
function isInLeadingClause(units: readonly Unit[], cue: Cue, at: number): boolean {
  if (!LEADING_WORDS.has(units[0]?.lower ?? '') || hasQuotation(units, cue.last + 1, at)) return false;
  const subject = subjectOf(units);
  return subject !== undefined && cue.last < subject.first && subject.first < at && cue.first > 0;
}

/** “…” if she did not win, said X · “…” because she would gain, he said: at the end, behind a comma. */
function cueAtEnd(units: readonly Unit[], cues: readonly Cue[], at: number): Attribution | undefined {
  for (const cue of cues) {
    if (cue.first < at || cue.participle || cue.coordinate || cue.passive) continue;
    if (hasQuotation(units, at + 1, cue.first)) return undefined;
    const speaker = subjectOfCue(units, cues, cue);
    if (speaker === undefined) continue;
    const opening = Math.min(speaker.first, cue.first);
    const closes =
      speaker.first > cue.first || units[cue.last + 1] === undefined || units[cue.last + 1]?.kind === 'mark';
    if (units[opening - 1]?.text === ',' && closes) return { speaker, cue, distance: opening - at };
  }
  return undefined;
}

/** "Bush’s Facebook post: “…”": a speaker or a document before a colon, else the subject of the sentence. */
function introducedByColon(units: readonly Unit[], at: number): Attribution | undefined {
  if (!/^(?:[:—–]|--)$/u.test(units[at - 1]?.text ?? '')) return undefined;
  // "From the letter: “…”"
  const from = units[0]?.lower === 'from' ? phraseFrom(units, 1) : undefined;
  for (const phrase of [from, phraseBefore(units, at - 2), subjectOf(units)]) {
    const head = phrase === undefined ? undefined : units[phrase.head];
    if (head === undefined || head.possessive) continue;
    const speaks =
      head.kind === 'name' ||
      DOCUMENT_NOUNS.has(head.lower) ||
      isPeopleNoun(head.text) ||
      /^(?:he|she)$/u.test(head.lower);
    if (speaks) return { speaker: phrase, cue: undefined, distance: 0 };
  }
  return undefined;
}

/** "Holt’s answer was “…”": the words are those of whose answer it is. */
function inWordsOf(units: readonly Unit[], at: number): Attribution | undefined {
  const verb = /^[:,]$/u.test(units[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const phrase = BE_FORMS.has(units[verb]?.lower ?? '') ? phraseBefore(units, verb - 1) : undefined;
  if (phrase === undefined || !WORDS_OF_SOMEBODY.test(units[phrase.head]?.lower ?? '')) return undefined;
  const owner = units[phrase.first];
  return owner?.possessive === true && owner.person !== undefined
    ? { speaker: phrase, cue: undefined, distance: 0 }
    : undefined;
}

/** “…” — Clara Holt */
function signed(units: readonly Unit[], at: number): Attribution | undefined {
  const [dash, name, end] = [units[at + 1], units[at + 2], units[at + 3]];
  if (!/^(?:[—–]|--)$/u.test(dash?.text ?? '') || name?.person?.kind !== 'person' || name.possessive)
    return undefined;
  return end === undefined || /^[,.(]$/u.test(end.text)
    ? { speaker: singlePhrase(at + 2), cue: undefined, distance: 0 }
    : undefined;
}

/** "To Holt, the ferry is “…”." */
function inEyesOf(units: readonly Unit[]): Attribution | undefined {
  const [to, name, comma] = units;
  if (to?.lower !== 'to' || name?.person?.kind !== 'person' || name.possessive || comma?.text !== ',')
    return undefined;
  return { speaker: singlePhrase(1), cue: undefined, distance: Number.POSITIVE_INFINITY };
}
