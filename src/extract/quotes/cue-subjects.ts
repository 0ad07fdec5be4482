import { BE_FORMS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../english/function-words.ts';
import { isPeopleNoun, isRoleNoun } from '../english/role-nouns.ts';
import { DOCUMENT_NOUNS } from '../english/speech-verbs.ts';
import { beforeVerb, type Cue, mayInvert, overTime } from './cues.ts';
import { isSpeakingNoun, type Phrase, phraseFrom, singlePhrase, subjectBehind, withName } from './phrases.ts';
import { phraseBefore } from './phrases-before.ts';
import { subjectOf } from './subjects.ts';
import { hasQuotation, isNameLike, type Unit } from './units.ts';

const QUOTING = /^(?:quot|cit)(?:e|ed|es|ing)$/u;
const FEW_WORDS = 3;
/** In units. */
const LONGEST_APPOSITION = 60;

/** The subject of words of saying; undefined when there is none that can be told. */
export function subjectOfCue(units: readonly Unit[], cues: readonly Cue[], cue: Cue): Phrase | undefined {
  if (cue.kind === 'according') return withName(units, phraseFrom(units, cue.last + 1));
  if (cue.passive) return agentOf(units, cue);
  const quoted = quotedPerson(units, cues, cue);
  if (quoted !== undefined) return quoted;
  const inverted = invertedSubject(units, cue);
  if (inverted !== undefined) return inverted;
  const { at } = beforeVerb(units, cue.first);
  const before = units[at];
  if (before === undefined) return undefined;
  if (cue.participle && before.text === ',') {
    // "the hall where workers had gathered, chanting"
    const where = units.findLastIndex(
      (unit, index) => index < at && /^(?:where|,)$/u.test(unit.lower || unit.text),
    );
    const gathered = units[where]?.lower === 'where' ? phraseFrom(units, where + 1) : undefined;
    if (gathered !== undefined) return gathered;
  }
  if (cue.participle || cue.coordinate)
    return ofParticiple(units, at, cue) ?? subjectBefore(units, cues, cue);
  if (/^(?:who|which|that)$/u.test(before.lower)) {
    const antecedent = antecedentOf(units, at);
    const human = antecedent !== undefined && units[antecedent.head]?.person?.kind === 'person';
    return human && before.lower !== 'who' ? subjectBefore(units, cues, cue) : antecedent;
  }
  if (/^(?:[,—–-]|--)$/u.test(before.text)) return overApposition(units, at);
  const end = before.text === ')' ? beforeBrackets(units, at) : at;
  const phrase = named(units, phraseBefore(units, end));
  return phrase === undefined ? subjectBefore(units, cues, cue) : (openApposition(units, phrase) ?? phrase);
}

/** "The paper quoted X as saying": it is X who says. */
function quotedPerson(units: readonly Unit[], cues: readonly Cue[], cue: Cue): Phrase | undefined {
  if (QUOTING.test(units[cue.first]?.lower ?? '')) {
    const object = cue.passive ? undefined : withName(units, phraseFrom(units, cue.last + 1));
    const as = units[(object?.last ?? units.length) + 1];
    return as?.lower === 'as' ? object : undefined;
  }
  if (!cue.participle || units[cue.first - 1]?.lower !== 'as') return undefined;
  const quoting = cues.findLast(({ last }) => last < cue.first);
  const verb = units[quoting?.first ?? cue.first]?.lower ?? '';
  if (quoting === undefined || !QUOTING.test(verb)) return undefined;
  return beforeVerb(units, quoting.first).be
    ? undefined
    : withName(units, phraseFrom(units, quoting.last + 1));
}

/** "X, the director of the agency said": the comma that should close the apposition is missing. */
function openApposition(units: readonly Unit[], { first, head }: Phrase): Phrase | undefined {
  if (units[head]?.kind === 'name' || units[first - 1]?.text !== ',') return undefined;
  const at = units[first - 2]?.text === ')' ? beforeBrackets(units, first - 2) : first - 2;
  const [border, name] = [units[at - 1], units[at]];
  if (name?.person?.kind !== 'person' || name.possessive) return undefined;
  const described = DETERMINERS.has(units[first]?.lower ?? '') || isRoleNoun(units[head]?.text ?? '');
  return described && (border === undefined || border.kind === 'quotation') ? singlePhrase(at) : undefined;
}

/** "a sign saying", "with X saying": the noun right before; "issued a statement saying": whoever issued it. */
function ofParticiple(units: readonly Unit[], at: number, cue: Cue): Phrase | undefined {
  const noun = units[at];
  if (!cue.participle || noun === undefined || noun.kind === 'mark' || noun.kind === 'quotation')
    return undefined;
  const phrase = phraseBefore(units, at);
  if (phrase === undefined) return undefined;
  if (DOCUMENT_NOUNS.has(noun.lower)) {
    const subject = subjectOf(units);
    const author =
      subject !== undefined &&
      (units[subject.head]?.kind === 'name' || PRONOUNS.has(units[subject.head]?.lower ?? ''));
    return author && !/^(?:sign|banner|poster|placard|plaque)$/u.test(noun.lower) ? subject : phrase;
  }
  const lead = units[phrase.first - 1]?.lower ?? '';
  const person = isNameLike(units[phrase.head]) || isPeopleNoun(units[phrase.head]?.text ?? '');
  return person && /^(?:with|of|like|as|and|featuring|showing|by)$/u.test(lead) ? phrase : undefined;
}

/** "X, who …" and "X, a writer who …": the name rather than what it is called. */
function antecedentOf(units: readonly Unit[], pronoun: number): Phrase | undefined {
  const end = units[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const phrase = phraseBefore(units, units[end]?.text === ')' ? beforeBrackets(units, end) : end);
  if (phrase === undefined || units[phrase.head]?.kind === 'name') return phrase;
  const name = units[phrase.first - 2];
  const apposition = units[phrase.first - 1]?.text === ',' && name?.kind === 'name' && !name.possessive;
  return apposition ? singlePhrase(phrase.first - 2) : phrase;
}

/** The unit before the opening bracket of the one that closes at `close`. */
function beforeBrackets(units: readonly Unit[], close: number): number {
  return units.findLastIndex((unit, index) => index < close && unit.text === '(') - 1;
}

/** “…,” said X: only behind a quotation, or behind a comma when a name or an office follows. */
function invertedSubject(units: readonly Unit[], cue: Cue): Phrase | undefined {
  if (!mayInvert(units, cue)) return undefined;
  const [before, twoBefore] = [units[cue.first - 1], units[cue.first - 2]];
  const comma = before?.text === ',';
  const behindQuotation = before?.kind === 'quotation' || (comma && twoBefore?.kind === 'quotation');
  const next = units[cue.last + 1];
  const nameFollows =
    comma && (next?.kind === 'name' || (isPeopleNoun(next?.text ?? '') && !isNameLike(twoBefore)));
  const opens = cue.first === 0 && next !== undefined && isNameLike(next);
  if (!behindQuotation && !opens && !(nameFollows && overApposition(units, cue.first - 1) === undefined))
    return undefined;
  return subjectBehind(units, cue.last + 1);
}

/** The subject of the nearest words of saying before these, else of the sentence. */
function subjectBefore(units: readonly Unit[], cues: readonly Cue[], cue: Cue): Phrase | undefined {
  const earlier = cues.findLast(
    ({ last, participle, coordinate }) => last < cue.first && !participle && !coordinate,
  );
  if (earlier !== undefined && cue.participle) {
    const outer = outermost(units, cues, earlier);
    const subject = subjectOfCue(units, [], outer);
    if (subject !== undefined) return subject;
  } else if (earlier !== undefined) {
    const subject = subjectOfCue(units, [], earlier);
    if (subject !== undefined) return subject;
  }
  return named(units, subjectOf(units));
}

/** "was called “…” by X". */
function agentOf(units: readonly Unit[], cue: Cue): Phrase | undefined {
  const by = units.findIndex((unit, index) => index > cue.last && unit.lower === 'by');
  return by === -1 ? undefined : phraseFrom(units, by + 1);
}

/** "X, the first director of …, said": over what stands between two commas to the name or noun before them. */
function overApposition(units: readonly Unit[], comma: number): Phrase | undefined {
  const mark = units[comma]?.text ?? '';
  let best: Phrase | undefined;
  for (let at = comma - 1, commas = 0; at > 0 && commas < 4 && comma - at < LONGEST_APPOSITION; at -= 1) {
    const unit = units[at];
    if (unit === undefined || (unit.kind === 'quotation' && isSpeech(unit))) break;
    if (unit.text !== mark) continue;
    commas += 1;
    const inside = units[at + 1];
    const end = units[at - 1]?.text === ')' ? beforeBrackets(units, at - 1) : overTime(units, at - 1);
    const phrase = named(units, phraseBefore(units, end));
    const isPerson = phrase !== undefined && units[phrase.head]?.person?.kind === 'person';
    // "the group's lawyer, X, said", "a former candidate – X, who lost – said"
    const namedInside =
      inside?.kind === 'name' && !inside.possessive && !isPerson && units[at + 2]?.kind !== 'word';
    if (namedInside) return singlePhrase(at + 1);
    if (isPerson && !PREPOSITIONS.has(units[phrase.first - 1]?.lower ?? '')) return phrase;
    // "Tern, a Northport, Maine, company, said": what begins the sentence goes before what stands between.
    if (phrase?.first === 0 && isNameLike(units[phrase.head])) return phrase;
    best ??= phrase;
  }
  return best;
}

/** "one of the two “no” votes": few words in marks are no border. */
function isSpeech({ text }: Unit): boolean {
  return text.split(/\s/u).length > FEW_WORDS;
}

/** A phrase that can be a speaker: a name, a pronoun, or a noun; no number, no verb. */
function named(units: readonly Unit[], phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined) return undefined;
  const head = units[phrase.head];
  if (head === undefined || head.kind === 'mark' || head.kind === 'quotation' || BE_FORMS.has(head.lower))
    return undefined;
  if (
    /^\p{N}(?!.*-old$)|^(?:photo(?:graph)?s?|images?|pictures?|captions?|when|then|there|here|percent)$/u.test(
      head.lower,
    )
  )
    return undefined;
  if (isNameLike(head) || PRONOUNS.has(head.lower) || isSpeakingNoun(head.lower)) return phrase;
  const first = units[phrase.first];
  // "Trump went" is a name and a verb, "received" no noun; "protesters", "his doctor’s voice" may speak.
  if (phrase.first === phrase.head) return head.lower.endsWith('s') && !head.possessive ? phrase : undefined;
  const opensWithName =
    isNameLike(first) && !DETERMINERS.has(first?.lower ?? '') && first?.possessive === false;
  return opensWithName && phrase.head - phrase.first === 1 ? undefined : phrase;
}

/** "A said that B had begged him for “…”": it is A who says that B did. */
export function outermost(units: readonly Unit[], cues: readonly Cue[], inner: Cue): Cue {
  let outer = inner;
  for (const cue of cues.slice(0, cues.indexOf(inner)).toReversed()) {
    if (cue.kind !== 'saying' || cue.participle || cue.passive) continue;
    const subject = subjectOfCue(units, cues, outer);
    const embedded =
      subject !== undefined && subject.first > cue.last && !startsAnew(units, cue.last + 1, subject.first);
    if (embedded && !hasQuotation(units, cue.last + 1, outer.first)) outer = cue;
  }
  return outer;
}

/** Whether a clause of its own begins between two units: ", and", ", while", ";". */
function startsAnew(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { text = '', lower = '' } = units[at] ?? {};
    if (/^[;:—–]$/u.test(text) || lower === 'while' || lower === 'but') return true;
    if (text !== ',') continue;
    if (/^(?:and|but|while|as|which|who|so|where)$/u.test(units[at + 1]?.lower ?? '')) return true;
    if (units[at + 2]?.lower === 'which') return true;
  }
  return false;
}
