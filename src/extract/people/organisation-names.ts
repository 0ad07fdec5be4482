import type { Range } from '../../story/story.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS, OTHER_CAPITALS } from '../english/organisation-words.ts';
import { PEOPLES_AND_FAITHS, PLACES } from '../english/places.ts';
import { isCamelCase, type NameRun } from './name-runs.ts';
import { formOf, type ReadParagraph } from './reading.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** The forms of one organisation: its full name first, then the letters that stand for it. */
export interface OrganisationName {
  readonly name: string;
  readonly acronyms: readonly string[];
}

const CAPITALS = /^\p{Lu}(?:[\p{Lu}\p{N}&-]{1,6})$/u;
/** Letters that nothing explains are taken for an organisation when the story uses them so often. */
const OFTEN = 2;

/**
 * The organisations a story names: by a noun that says so ("… Agency", "Department of …"), by a list of known ones, by
 * letters explained in brackets or after "or", by letters used more than once, by capitals inside a word.
 * `isPerson` keeps the names of persons out.
 */
export function organisationNamesOf(
  story: readonly ReadParagraph[],
  isPerson: (form: string) => boolean,
): OrganisationName[] {
  const acronyms = new Map<string, Set<string>>();
  const letters = new Map<string, number>();
  for (const { tokens, runs } of story) {
    for (const run of runs) {
      if (isPerson(formOf(tokens, run.name, run.last))) continue;
      for (const form of lettersIn(tokens, run)) letters.set(form, (letters.get(form) ?? 0) + 1);
      const found = organisationAt(tokens, run);
      if (found === undefined) continue;
      const form = formOf(tokens, found.start, found.end);
      const known = acronyms.get(form) ?? new Set<string>();
      acronyms.set(form, known);
      const explained = acronymAfter(tokens, found);
      if (explained !== undefined) known.add(explained);
    }
  }
  const explained = new Set([...acronyms.values()].flatMap((set) => [...set]));
  const names = [...acronyms]
    .filter(([name]) => !explained.has(name))
    .map(([name, set]) => ({ name, acronyms: [...set] }));
  for (const [form, count] of letters) {
    if (count >= OFTEN && !explained.has(form) && !acronyms.has(form))
      names.push({ name: form, acronyms: [] });
  }
  return names;
}

/** The organisation a run of capitalised words is, or begins, as indexes of tokens with both ends inside. */
function organisationAt(tokens: readonly Token[], run: NameRun): Range | undefined {
  const first = joinedBefore(tokens, run);
  const alone = formOf(tokens, run.first, run.last).toLowerCase();
  const words = tokens.slice(run.first, run.last + 1);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const ofEnd = endAfterOf(tokens, run);
  if (ofEnd !== undefined && words.some((word) => ORGANISATION_NOUNS.has(word.lower)))
    return { start: run.first, end: ofEnd };
  if (KNOWN_ORGANISATIONS.has(alone)) return { start: run.first, end: run.last };
  if (ORGANISATION_NOUNS.has(last.lower) && (words.length > 1 || first < run.first))
    return { start: first, end: run.last };
  const single = words.length === 1 && isCamelCase(last.text);
  if (single) return { start: run.first, end: run.last };
  // Behind letters in brackets any name is the one they stand for.
  return words.length > 1 && acronymAfter(tokens, { start: run.first, end: run.last }) !== undefined
    ? { start: run.first, end: run.last }
    : undefined;
}

/** "the Cybersecurity and Infrastructure Security Agency": the article shows that the name begins before the "and". */
function joinedBefore(tokens: readonly Token[], run: NameRun): number {
  if (!/^(?:and|&)$/u.test(tokens[run.first - 1]?.text ?? '')) return run.first;
  let start = run.first - 1;
  while (isWordOfName(tokens[start - 1]) && tokens[start - 1]?.lower !== 'the') start -= 1;
  return tokens[start - 1]?.lower === 'the' ? start : run.first;
}

/** The last token of "Department of Homeland Security", "House of Representatives", from the run before "of". */
function endAfterOf(tokens: readonly Token[], run: NameRun): number | undefined {
  const of = tokens[run.last + 1];
  if (of === undefined || tokens[run.last]?.possessive === true || !/^(?:of|for|on)$/u.test(of.text))
    return undefined;
  let at = run.last + 2;
  if (/^(?:the|a)$/u.test(tokens[at]?.text ?? '')) at += 1;
  if (!isWordOfName(tokens[at])) return undefined;
  while (isWordOfName(tokens[at + 1]) && tokens[at]?.possessive === false) at += 1;
  if (/^(?:and|&)$/u.test(tokens[at + 1]?.text ?? '') && isWordOfName(tokens[at + 2]) && of.text !== 'of')
    at += 2;
  return at;
}

function isWordOfName(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token);
}

/** "(CISA)" or ", or CISA," after a name whose words begin with these letters. */
function acronymAfter(tokens: readonly Token[], name: Range): string | undefined {
  const [one, two, three] = [tokens[name.end + 1], tokens[name.end + 2], tokens[name.end + 3]];
  const inBrackets = one?.text === '(' && three?.text === ')';
  const letters = inBrackets ? two : one?.text === ',' && two?.lower === 'or' ? three : undefined;
  if (letters === undefined || !CAPITALS.test(letters.text)) return undefined;
  const initials = tokens
    .slice(name.start, name.end + 1)
    .filter(isCapitalised)
    .flatMap((token) => token.text.split(/[-‐]/u))
    .map((word) => word.charAt(0).toUpperCase());
  return isWithin([...letters.text.replace(/[^\p{L}]/gu, '')], initials) ? letters.text : undefined;
}

/** Whether most of the letters come in this order among the initials: some names lend two letters of one word. */
function isWithin(letters: readonly string[], initials: readonly string[]): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return letters[0] === initials[0] && at >= Math.max(2, letters.length - 1);
}

function lettersIn(tokens: readonly Token[], run: NameRun): string[] {
  return tokens
    .slice(run.first, run.last + 1)
    .map((token) => token.text)
    .filter((text) => CAPITALS.test(text) && !OTHER_CAPITALS.has(text) && !/\p{N}/u.test(text))
    .filter((text) => !PLACES.has(text.toLowerCase()) && !PEOPLES_AND_FAITHS.has(text.toLowerCase()));
}
