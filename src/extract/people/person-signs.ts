import { PLACE_ENDINGS } from '../english/places.ts';
import { isCourtesyTitle, isRoleNoun } from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import type { NameRun } from './name-runs.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** A sign that settles it: a title before the name. */
export const TITLE = 3;
/** "the" before a name: no person's. */
export const ARTICLE_BEFORE = -3;

/** What stands behind the name is called after a person. */
const NAMED_AFTER = -3;
const FIRM = /^(?:Co|Company|Sons?|Daughters|Bros|Brothers|Partners|Associates)\.?$/u;

/** What the words around one place of a name say for a person. */
export function signsAt(tokens: readonly Token[], run: NameRun): number {
  return signsBefore(tokens, run) + signsBehind(tokens, run);
}

function signsBefore(tokens: readonly Token[], run: NameRun): number {
  const before = tokens[run.name - 1];
  if (before === undefined) return 0;
  if (run.name > run.first) {
    if (before.possessive) return 0;
    // "Prime Minister Day": one word after an office may be anything, after "Mr." it is a name.
    const oneWord = run.name === run.last;
    if (oneWord && !isCourtesyTitle(before.text) && isRoleNoun(tokens[run.name]?.text ?? '')) return 0;
    return isRoleNoun(before.text) || isCourtesyTitle(before.text) ? TITLE : 1;
  }
  if (before.lower === 'the') return ARTICLE_BEFORE;
  let signs = cueKindOf(before.text) === 'saying' ? 1 : 0;
  if (before.text === before.lower && isRoleNoun(before.text) && !before.possessive) signs += TITLE;
  // "An Italian blogger, X, said"
  const role = tokens[run.name - 2];
  if (
    before.text === ',' &&
    role !== undefined &&
    isRoleNoun(role.text) &&
    closesApposition(tokens, run.last + 1)
  )
    signs += 2;
  return signs;
}

function closesApposition(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  return mark === ',' || mark === '.' || cueKindOf(mark) === 'saying';
}

function signsBehind(tokens: readonly Token[], run: NameRun): number {
  const [after, second] = [tokens[run.last + 1], tokens[run.last + 2]];
  if (tokens[run.last]?.possessive === true || after === undefined || second === undefined) return 0;
  // "Edward Holt & Sons", "Charles Holt airport": a firm, a place named after somebody.
  if (/^(?:&|and)$/u.test(after.text) && FIRM.test(second.text)) return NAMED_AFTER;
  if (after.text === after.lower && PLACE_ENDINGS.has(after.lower)) return NAMED_AFTER;
  if (after.text === ',' && describesPerson(tokens, run.last + 2)) return 2;
  if (after.text === '(' && tellsOfBirth(tokens, run.last + 2)) return 2;
  if (cueKindOf(after.text) === 'saying') return saysOfThemselves(tokens, run.last + 2) ? TITLE : 1;
  return /^(?:who|whose|whom)$/u.test(after.lower) ? 2 : 0;
}

/** "X said he", "X told reporters that she": who says so is somebody. */
function saysOfThemselves(tokens: readonly Token[], from: number): boolean {
  for (const { lower, kind } of tokens.slice(from, from + 4)) {
    if (lower === 'he' || lower === 'she') return true;
    if (kind === 'mark') return false;
  }
  return false;
}

/** After "X,": "who", an age, or a role within a few words: ", the first director of". */
function describesPerson(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (/^(?:who|whose|whom)$/u.test(first.lower)) return true;
  if (/^\p{N}{2}$/u.test(first.text) && tokens[from + 1]?.text === ',') return true;
  for (const token of tokens.slice(from, from + 7)) {
    if (token.kind === 'mark') return false;
    if (isCapitalised(token)) continue;
    if (isRoleNoun(token.text)) return true;
  }
  return false;
}

/** "(born 1950", "(1912 – 1990)", "(née Holt)". */
function tellsOfBirth(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (/^(?:born|née|nee)$/u.test(first.lower)) return true;
  return /^1\p{N}{3}$/u.test(first.text) && /^[-–—]|^,$/u.test(tokens[from + 1]?.text ?? '');
}

/** "in X", "the X", "town of X", "30 X": a place or a thing, not a last name. */
export function standsLikeAPlace(tokens: readonly Token[], run: NameRun): boolean {
  const before = tokens[run.first - 1]?.lower ?? '';
  if (/^(?:the|a|an)$|^\p{N}/u.test(before)) return true;
  if (before === 'of' && PLACE_ENDINGS.has(tokens[run.first - 2]?.lower ?? '')) return true;
  return (
    tokens[run.last]?.possessive === false &&
    /^(?:in|at|near|across|throughout|outside|inside|into)$/u.test(before)
  );
}
