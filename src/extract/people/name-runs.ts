import type { Paragraph } from '../../story/story.ts';
import { COMMON_OPENERS } from '../english/function-words.ts';
import { givenNameOf } from '../english/given-names.ts';
import { CALENDAR_NAMES } from '../english/places.ts';
import { AFFILIATIONS, isCourtesyTitle, isRoleNoun } from '../english/role-nouns.ts';
import { headlinesOf } from './headlines.ts';
import { nameStart } from './name-starts.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { SUFFIX } from './word-shapes.ts';
import type { WordsByCase } from './words-by-case.ts';

/** Capitalised words that stand together, as indexes into the tokens of a paragraph: from `first` to `last`, both inside. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Where the name itself begins: after titles, offices and party words. */
  readonly name: number;
}

/** Lower-case words inside a name, between two capitalised ones: "Ursula von der Leyen". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du van von der den ter ten zu la le bin ibn al el wa ul'.split(' '),
);
/** "Cuban-born", "Boston-based": they begin with a capital letter and are no names. */
const ADJECTIVE =
  /-(?:born|based|led|backed|listed|style|era|trained|owned|run|held|speaking|area|made|funded|winning|winner|nominated|shirts?)$/u;
/** With a capital letter inside a run they begin a new sentence, whatever mark is missing. */
const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  'the a an in on at by for from with but he she it they we his her their this that these those as when if while although'.split(
    ' ',
  ),
);
const QUOTE_MARK = /^[“”"]$|^''$/u;
const OPENING_MARK = /^[“”„"«»‘’'`:;•·*–—\-[]/u;

/**
 * The runs of capitalised words of a paragraph, in order. A common word at the beginning of a sentence, a day or a month
 * is no part of one; sentences set as headlines have none.
 */
export function nameRunsOf(paragraph: Paragraph, tokens: readonly Token[], words: WordsByCase): NameRun[] {
  const starts = new Set(paragraph.sentences.map((sentence) => sentence.start));
  const headlines = headlinesOf(paragraph, tokens, words);
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isCapitalised(token) || ADJECTIVE.test(token.text)) continue;
    if (headlines.has(index) || (CALENDAR_NAMES.has(token.lower) && !isNameDespiteMonth(tokens, index)))
      continue;
    const previous = tokens[index - 1];
    const opens = previous === undefined || starts.has(token.start) || OPENING_MARK.test(previous.text);
    if (opens && isOpener(tokens, index, words)) continue;
    const last = lastOfRun(tokens, index, starts);
    runs.push({ first: index, last, name: nameStart(tokens, index, last) });
    index = last;
  }
  return runs;
}

/** "April Ryan" has a last name behind it, "Theresa May" a given name before it, "May said" neither date nor article. */
function isNameDespiteMonth(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined) return false;
  if (before !== undefined && isCapitalised(before) && givenNameOf(before.text) === 'sure') return true;
  if (after === undefined) return false;
  const lastNameFollows = isCapitalised(after) && after.text.length > 2 && !CALENDAR_NAMES.has(after.lower);
  const second = tokens[index + 2];
  const fullNameFollows = givenNameOf(after.text) === 'sure' && second !== undefined && isCapitalised(second);
  if (givenNameOf(token.text) !== undefined && lastNameFollows && !fullNameFollows) return true;
  return token.text === 'May' && /^(?:said|says|told|has|had|is|was|will|added)$/u.test(after.text);
}

/** Whether a word at the beginning of a sentence has its capital letter from there, and is no part of a name. */
function isOpener(tokens: readonly Token[], index: number, { common, named }: WordsByCase): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || COMMON_OPENERS.has(token.lower)) return true;
  if (PARTICLES.has(token.lower) && next !== undefined && (isCapitalised(next) || PARTICLES.has(next.text)))
    return false;
  if (isCourtesyTitle(token.text) || isRoleNoun(token.text) || AFFILIATIONS.has(token.lower)) return false;
  if (!common.has(token.lower))
    return /(?:ing|ed|ly)$/u.test(token.lower) && !named.has(token.lower) && !beginsName(token, next);
  // "Small said": elsewhere the story names a Small.
  const acts = token.possessive || VERB_OF_PERSONS.test(next?.lower ?? '');
  return !(named.has(token.lower) && acts) && !beginsName(token, next);
}

const VERB_OF_PERSONS = /^(?:said|says|told|wrote|has|had|was|is|will|would|added|did)$/u;

function beginsName(token: Token, next: Token | undefined): boolean {
  return givenNameOf(token.text) !== undefined && next !== undefined && isCapitalised(next);
}

function lastOfRun(tokens: readonly Token[], first: number, starts: ReadonlySet<number>): number {
  let index = first;
  for (;;) {
    const next = tokens[index + 1];
    if (tokens[index]?.possessive !== false || next === undefined || starts.has(next.start)) return index;
    // "Cuba Gooding, Jr."
    if (next.text === ',' && SUFFIX.test(tokens[index + 2]?.text ?? '')) return index + 2;
    const nickname = behindNickname(tokens, index, first);
    if (nickname !== undefined) {
      index = nickname;
      continue;
    }
    let step = index + 1;
    while (PARTICLES.has(tokens[step]?.text ?? '') && step - index <= 2) step += 1;
    const following = tokens[step];
    if (following === undefined || !isCapitalised(following) || ADJECTIVE.test(following.text)) return index;
    if (SENTENCE_OPENERS.has(following.lower)) return index;
    if (CALENDAR_NAMES.has(following.lower) && !isNameDespiteMonth(tokens, step)) return index;
    index = step;
  }
}

/** The last name behind “Jack” of "John “Jack” Smith", or behind “Jack” alone; undefined where no nickname stands. */
function behindNickname(tokens: readonly Token[], index: number, first: number): number | undefined {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (next === undefined || !QUOTE_MARK.test(next.text)) return undefined;
  const opensHere = index === first && before !== undefined && QUOTE_MARK.test(before.text);
  if (opensHere && givenNameOf(tokens[index]?.text ?? '') !== undefined)
    return isLastName(tokens[index + 2]) ? index + 2 : undefined;
  const [name, close] = [tokens[index + 2], tokens[index + 3]];
  if (name === undefined || !isCapitalised(name) || close === undefined || !QUOTE_MARK.test(close.text))
    return undefined;
  return isLastName(tokens[index + 4]) ? index + 4 : undefined;
}

const isLastName = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && !COMMON_OPENERS.has(token.lower);
