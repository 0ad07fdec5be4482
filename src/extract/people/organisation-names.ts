import type { Range } from '../../story/story.ts';
import { ARTICLES } from '../english/function-words.ts';
import { givenNameOf } from '../english/given-names.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../english/organisation-words.ts';
import { CALENDAR_NAMES, PLACES } from '../english/places.ts';
import { AFFILIATIONS } from '../english/role-nouns.ts';
import { acronymBeside, lettersIn } from './acronyms.ts';
import type { NameRun } from './name-runs.ts';
import { namesByInitials, type OrganisationName, withOtherForms } from './organisation-forms.ts';
import { formOf, type ReadParagraph } from './reading.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { isCamelCase } from './word-shapes.ts';

/** Letters that nothing explains are taken for an organisation when the story uses them so often. */
const OFTEN = 2;
/** "Office of the Director of the Bureau of …" */
const MOST_TIES = 3;

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
    let covered = -1;
    for (const run of runs) {
      if (run.last <= covered || isPerson(formOf(tokens, run.name, run.last))) continue;
      for (const form of lettersIn(tokens, run)) letters.set(form, (letters.get(form) ?? 0) + 1);
      const found = organisationAt(tokens, run);
      if (found === undefined) continue;
      covered = found.end;
      const form = formOf(tokens, found.start, found.end);
      const known = acronyms.get(form) ?? new Set<string>();
      acronyms.set(form, known);
      const explained = acronymBeside(tokens, found);
      if (explained !== undefined) known.add(explained);
    }
  }
  const nameWithInitials = namesByInitials(acronyms.keys());
  for (const [form, count] of letters) {
    // "WHO" is a word too, and stands for something only where a name has these initials.
    const isWord = story[0]?.common.has(form.toLowerCase()) === true;
    if (count < OFTEN || acronyms.has(form) || (isWord && nameWithInitials(form) === undefined)) continue;
    acronyms.set(form, new Set());
  }
  return withOtherForms(acronyms);
}

/** The organisation a run of capitalised words is, or begins, as indexes of tokens with both ends inside. */
function organisationAt(tokens: readonly Token[], run: NameRun): Range | undefined {
  const own = ownStart(tokens, run);
  const first = own === run.first ? joinedBefore(tokens, run) : own;
  const alone = formOf(tokens, own, run.last).toLowerCase();
  const words = tokens.slice(own, run.last + 1);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const ofEnd = endAfterOf(tokens, run);
  if (
    ofEnd !== undefined &&
    words.some(({ lower }) => ORGANISATION_NOUNS.has(lower) || /^cent(?:er|re)s?$/u.test(lower))
  )
    return { start: own, end: ofEnd };
  if (KNOWN_ORGANISATIONS.has(alone)) return { start: own, end: run.last };
  if (words.length > 1 && words.every(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return undefined;
  if (ORGANISATION_NOUNS.has(last.lower) && (words.length > 1 || first < run.first))
    return { start: first, end: run.last };
  const single = words.length === 1 && isCamelCase(last.text);
  if (single) return { start: run.first, end: run.last };
  // Behind letters in brackets any name is the one they stand for.
  return words.length > 1 && acronymBeside(tokens, { start: run.first, end: run.last }) !== undefined
    ? { start: run.first, end: run.last }
    : undefined;
}

/** Leaves out an article, and the party of a house that is known without it: "Democratic Senate". */
function ownStart(tokens: readonly Token[], run: NameRun): number {
  const first = tokens[run.first];
  if (first === undefined || run.first === run.last) return run.first;
  if (ARTICLES.has(first.lower)) return run.first + 1;
  const isParty = AFFILIATIONS.has(first.lower) || /^super$|-controlled$|-led$/u.test(first.lower);
  const rest = formOf(tokens, run.first + 1, run.last).toLowerCase();
  return isParty && (KNOWN_ORGANISATIONS.has(rest) || rest === 'pac') ? run.first + 1 : run.first;
}

/** "the Cybersecurity and Infrastructure Security Agency": the article shows that the name begins before the "and". */
function joinedBefore(tokens: readonly Token[], run: NameRun): number {
  if (!/^(?:and|&)$/u.test(tokens[run.first - 1]?.text ?? '')) return run.first;
  let start = run.first - 1;
  while (isWordOfName(tokens[start - 1]) && tokens[start - 1]?.lower !== 'the') start -= 1;
  return /^(?:the|\()$/u.test(tokens[start - 1]?.lower ?? '') ? start : run.first;
}

/** The last token of "Department of Homeland Security", "House Committee on Science", from the run before "of". */
function endAfterOf(tokens: readonly Token[], run: NameRun): number | undefined {
  let end: number | undefined;
  for (let ties = 0; ties < MOST_TIES; ties += 1) {
    const next = endOfTied(tokens, end ?? run.last);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function endOfTied(tokens: readonly Token[], last: number): number | undefined {
  const [noun, tie] = [tokens[last], tokens[last + 1]];
  if (noun === undefined || noun.possessive || !/^(?:of|for|on)$/u.test(tie?.text ?? '')) return undefined;
  if (tie?.text !== 'of' && !TAKES_FOR.test(noun.lower)) return undefined;
  let at = last + 2;
  if (/^(?:the|a)$/u.test(tokens[at]?.text ?? '')) at += 1;
  if (!isWordOfName(tokens[at])) return undefined;
  while (
    isWordOfName(tokens[at + 1]) &&
    tokens[at]?.possessive === false &&
    givenNameOf(tokens[at + 1]?.text ?? '') !== 'sure'
  )
    at += 1;
  return endOfSecondField(tokens, noun.lower, at) ?? at;
}

/** The end of "and Budget" in "Office of Management and Budget"; undefined in "Bank of Northport and Ferry Board". */
function endOfSecondField(tokens: readonly Token[], noun: string, at: number): number | undefined {
  if (!/^(?:and|&)$/u.test(tokens[at + 1]?.text ?? '') || !isWordOfName(tokens[at + 2])) return undefined;
  if (!HAS_FIELDS.test(noun) || PLACES.has(tokens[at]?.lower ?? '')) return undefined;
  let end = at + 2;
  while (isWordOfName(tokens[end + 1]) && tokens[end]?.possessive === false) end += 1;
  const words = tokens.slice(at + 2, end + 1).map(({ lower }) => lower);
  const isOther =
    KNOWN_ORGANISATIONS.has(words.join(' ')) ||
    PLACES.has(words.join(' ')) ||
    (ORGANISATION_NOUNS.has(words.at(-1) ?? '') && !/^(?:services|security)$/u.test(words.at(-1) ?? ''));
  return isOther || givenNameOf(words[0] ?? '') !== undefined ? undefined : end;
}

/** What is divided by fields of work: "Department of Health and Human Services". */
const HAS_FIELDS =
  /^(?:agency|board|bureau|cent(?:er|re)s?|college|commission|committee|council|department|directorate|faculty|institute|ministry|office|organi[sz]ation|school|subcommittee)$/u;

/** What is called after its aim: "Club for Growth", "Committee on Science". */
const TAKES_FOR =
  /^(?:academy|agency|alliance|association|board|bureau|campaign|cent(?:er|re)s?|club|coalition|college|commission|committee|conference|congress|council|department|foundation|fund|group|initiative|institute|league|ministry|movement|network|office|organi[sz]ation|panel|party|project|school|service|society|subcommittee|task|trust|union|university)$/u;

function isWordOfName(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && !CALENDAR_NAMES.has(token.lower);
}
