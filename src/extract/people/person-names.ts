import { COMMON_OPENERS } from '../english/function-words.ts';
import { givenNameOf } from '../english/given-names.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../english/organisation-words.ts';
import { PEOPLES_AND_FAITHS, PLACE_BEGINNINGS, PLACE_ENDINGS, PLACES } from '../english/places.ts';
import { AFFILIATIONS, isCourtesyTitle, isRoleNoun } from '../english/role-nouns.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import { type NameRun, SUFFIX } from './name-runs.ts';
import { formOf, type ReadParagraph } from './reading.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** How much speaks for a form being a person's name, over the whole story. */
interface Evidence {
  /** The best that one of its places says for it. */
  best: number;
  /** The worst: "the" before it. */
  worst: number;
  readonly words: readonly string[];
}

/** A name of two words needs so much: a known given name, a title, or two lesser signs. */
const ENOUGH = 2;
const MOST_WORDS = 5;

/**
 * The forms that are names of persons: two capitalised words or more with a sign that they are a person (a given name, a
 * title, an initial, "who" behind them, a last name that stands alone elsewhere), or one word behind a title. The signs
 * are those of Mikheev, Moens & Grover (1999), "Named Entity Recognition without Gazetteers": what is sure in one place
 * of a text decides for the others.
 */
export function personNamesOf(story: readonly ReadParagraph[]): ReadonlySet<string> {
  const evidence = new Map<string, Evidence>();
  const alone = new Set<string>();
  for (const read of story) {
    for (const run of read.runs) {
      const words = read.tokens.slice(run.name, run.last + 1).filter((token) => token.text !== ',');
      const form = formOf(read.tokens, run.name, run.last);
      if (words.length === 1 && run.name === run.first) alone.add(form);
      const signs = signsAt(read.tokens, run, words);
      const known = evidence.get(form);
      if (known === undefined) {
        evidence.set(form, { best: signs, worst: signs, words: words.map((word) => word.text) });
      } else {
        known.best = Math.max(known.best, signs);
        known.worst = Math.min(known.worst, signs);
      }
    }
  }
  const names = new Set<string>();
  for (const [form, signs] of evidence) if (isPerson(form, signs, alone)) names.add(form);
  return names;
}

function isPerson(form: string, { best, worst, words }: Evidence, alone: ReadonlySet<string>): boolean {
  const lower = form.toLowerCase();
  if (words.length > MOST_WORDS || PLACES.has(lower) || KNOWN_ORGANISATIONS.has(lower)) return false;
  if (words.some((word) => /\p{N}|[&@]/u.test(word)) || words.some(isShouted)) return false;
  const name = words.filter((word) => !SUFFIX.test(word));
  const last = name.at(-1) ?? '';
  if (name.length < 2) return best >= TITLE && isPlainWord(last);
  const first = name[0] ?? '';
  let score = best + (worst <= ARTICLE_BEFORE ? ARTICLE_BEFORE : 0);
  const given = givenNameOf(first);
  if (given !== undefined) score += given === 'sure' ? 3 : 1;
  if (name.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word))) score += 2;
  // "Lee Cheuk-yan": a given name of two syllables, the second with a small letter.
  if (name.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) score += 2;
  if (alone.has(last) && !PLACES.has(last.toLowerCase())) score += 2;
  if (PLACE_BEGINNINGS.has(first.toLowerCase())) score -= 3;
  if (PLACE_ENDINGS.has(last.toLowerCase()) || ORGANISATION_NOUNS.has(last.toLowerCase())) score -= 3;
  if (PLACES.has(last.toLowerCase()) || PLACES.has(first.toLowerCase())) score -= given === 'sure' ? 0 : 2;
  if (isRoleNoun(last)) score -= 2;
  if (name.some((word) => PEOPLES_AND_FAITHS.has(word.toLowerCase()) && givenNameOf(word) === undefined))
    score -= 3;
  if (name.slice(0, -1).some((word) => ORGANISATION_NOUNS.has(word.toLowerCase()))) score -= 3;
  if (name.some((word) => COMMON_OPENERS.has(word.toLowerCase()) && givenNameOf(word) === undefined))
    score -= 3;
  return score >= ENOUGH;
}

const TITLE = 3;
const ARTICLE_BEFORE = -3;

/** What the words around one place of a name say for a person. */
function signsAt(tokens: readonly Token[], run: NameRun, words: readonly Token[]): number {
  const before = tokens[run.name - 1];
  const [after, second] = [tokens[run.last + 1], tokens[run.last + 2]];
  const possessive = tokens[run.last]?.possessive === true;
  let signs = cueKindOf(before?.text ?? '') === 'saying' && run.name === run.first ? 1 : 0;
  if (before !== undefined && run.name === run.first) {
    if (before.lower === 'the') signs += ARTICLE_BEFORE;
    if (before.text === before.lower && isRoleNoun(before.text) && !before.possessive) signs += TITLE;
  } else if (before !== undefined && !before.possessive) {
    signs += AFFILIATIONS.has(before.lower) && !isRoleNoun(before.text) ? 1 : TITLE;
    // "Prime Minister Day": one word after an office may be anything, after "Mr." it is a name.
    if (words.length === 1 && !isCourtesyTitle(before.text) && isRoleNoun(words[0]?.text ?? '')) signs = 0;
  }
  if (possessive || after === undefined) return signs;
  if (after.text === ',' && second !== undefined && describesPerson(tokens, run.last + 2)) return signs + 2;
  return cueKindOf(after.text) === 'saying' || after.lower === 'who' ? signs + 1 : signs;
}

/** After "X,": "who", an age, or a role within a few words: ", the first director of". */
function describesPerson(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (first.lower === 'who' || first.lower === 'whose') return true;
  if (/^\p{N}{2}$/u.test(first.text) && tokens[from + 1]?.text === ',') return true;
  for (const token of tokens.slice(from, from + 7)) {
    if (token.kind === 'mark') return false;
    if (isCapitalised(token)) continue;
    if (isRoleNoun(token.text)) return true;
  }
  return false;
}

function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    word.length > 2 &&
    !PLACES.has(lower) &&
    !PEOPLES_AND_FAITHS.has(lower) &&
    !KNOWN_ORGANISATIONS.has(lower) &&
    !ORGANISATION_NOUNS.has(lower) &&
    !COMMON_OPENERS.has(lower) &&
    !isRoleNoun(word) &&
    !AFFILIATIONS.has(lower)
  );
}

/** In capitals, save for initials ("JD"). */
function isShouted(word: string): boolean {
  return (
    word.length > 2 &&
    word === word.toUpperCase() &&
    !/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word) &&
    !SUFFIX.test(word)
  );
}
