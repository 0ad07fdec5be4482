import { isAdverb, LEADING_WORDS, OPENING_ADVERBS } from '../english/function-words.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import type { Unit } from './units.ts';

const TIME_SPAN = /^(?:minute|hour|day|night|week|month|year|decade)s?$/u;
/** "about a dozen residents" */
const ABOUT = /^(?:about|around|nearly|almost|roughly|over)$/u;
const BEFORE_OR_AFTER = /^(?:after|before|later|earlier|ago|into)$/u;

/** The subject of a sentence: its first phrase, behind adverbs and behind a leading clause that ends with a comma. */
export function subjectOf(units: readonly Unit[], from = 0): Phrase | undefined {
  let at = from + datelineLength(units, from);
  for (let skipped = 0; skipped < 4; skipped += 1) {
    while (at < units.length && (units[at]?.kind === 'mark' || OPENING_ADVERBS.has(units[at]?.lower ?? '')))
      at += 1;
    if (ABOUT.test(units[at]?.lower ?? '') && /^(?:an?|\p{N}.*)$/u.test(units[at + 1]?.lower ?? '')) at += 1;
    const word = units[at];
    if (word === undefined || word.kind === 'quotation') return undefined;
    const relative = skipped > 0 && /^(?:which|who|where|whose)$/u.test(word.lower);
    if (word.kind === 'name' || !(relative || opensLeadingClause(units, at))) {
      return behindComma(units, joinedAfter(units, phraseFrom(units, at)));
    }
    const comma = units.findIndex(
      (unit, index) => index > at && (unit.text === ',' || unit.kind === 'quotation'),
    );
    if (comma === -1) return undefined;
    at = comma + 1;
  }
  return undefined;
}

/** "In …", "Asked …", "Speaking …", "2020,": what goes before the subject and ends with a comma. */
function opensLeadingClause(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? '';
  // "Hours later, …", "Two days after the vote, …"
  const span = TIME_SPAN.test(lower) ? at : at + 1;
  if (TIME_SPAN.test(units[span]?.lower ?? '') && BEFORE_OR_AFTER.test(units[span + 1]?.lower ?? ''))
    return true;
  return LEADING_WORDS.has(lower) || lower.endsWith('ing') || isAdverb(lower) || /^\p{N}/u.test(lower);
}

/** "Krebs and Stamos" from "Krebs", when a verb follows rather than another clause. */
function joinedAfter(units: readonly Unit[], phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || units[phrase.last + 1]?.lower !== 'and') return phrase;
  const other = phraseFrom(units, phrase.last + 2);
  return other === undefined ? phrase : { ...phrase, last: other.last, joined: true };
}

/** How many units a dateline takes: "WASHINGTON (Reuters) –". */
function datelineLength(units: readonly Unit[], from: number): number {
  const place = units[from]?.text ?? '';
  if (place.length < 4 || place !== place.toUpperCase() || /[^\p{L}.]/u.test(place)) return 0;
  for (let at = from + 1; at < from + 10; at += 1) {
    if (/^(?:[—–-]|--)$/u.test(units[at]?.text ?? '')) return at + 1 - from;
  }
  return 0;
}

/** "Hours later, X": a phrase with no name, and the name or pronoun behind its comma. */
function behindComma(units: readonly Unit[], phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || units[phrase.last + 1]?.text !== ',' || units[phrase.head]?.kind === 'name')
    return phrase;
  const next = units[phrase.last + 2];
  if (next === undefined || (next.kind !== 'name' && !/^(?:he|she|it|they)$/u.test(next.lower)))
    return phrase;
  return phraseFrom(units, phrase.last + 2) ?? phrase;
}
