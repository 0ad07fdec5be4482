import type { Range } from '../../story/story.ts';
import { OTHER_CAPITALS } from '../english/organisation-words.ts';
import { PEOPLES_AND_FAITHS, PLACES } from '../english/places.ts';
import type { NameRun } from './name-runs.ts';
import { isCapitalised, type Token } from './tokens.ts';

const CAPITALS = /^\p{Lu}(?:[\p{Lu}\p{N}&-]{1,6})$/u;
/** How far from the beginning of a paragraph a dateline stands: "NORTHPORT (Reuters)", "SOUTH PORT, Ohio —". */
const DATELINE = 5;

/** Letters that stand for a name, explained next to it: "(CISA)" or ", or CISA," behind it, "CISA (" or "CISA, the" before. */
export function acronymBeside(tokens: readonly Token[], name: Range): string | undefined {
  const initials = initialsOf(tokens.slice(name.start, name.end + 1).filter(isCapitalised));
  const letters = lettersBehind(tokens, name.end) ?? lettersBefore(tokens, name);
  if (letters === undefined || !CAPITALS.test(letters.text) || OTHER_CAPITALS.has(letters.text))
    return undefined;
  return isWithin([...letters.text.replace(/[^\p{L}]/gu, '')], initials) ? letters.text : undefined;
}

function lettersBehind(tokens: readonly Token[], end: number): Token | undefined {
  const [one, two, three] = [tokens[end + 1], tokens[end + 2], tokens[end + 3]];
  if (one?.text === '(' && three?.text === ')') return two;
  if (one?.text === ',' && (two?.lower === 'or' || /^(?:known|abbreviated)$/u.test(two?.lower ?? '')))
    return three?.lower === 'as' ? tokens[end + 4] : three;
  return undefined;
}

/** "CISA (Coastal …)", "CISA, the Coastal …". */
function lettersBefore(tokens: readonly Token[], { start, end }: Range): Token | undefined {
  const first = tokens[start - 1]?.lower === 'the' ? start - 1 : start;
  const mark = tokens[first - 1]?.text;
  const behind = tokens[end + 1]?.text ?? '.';
  if (mark === '(' && behind === ')') return tokens[first - 2];
  return mark === ',' && first < start && /^[,.]$/u.test(behind) ? tokens[first - 2] : undefined;
}

function initialsOf(words: readonly Token[]): string[] {
  return words.flatMap(({ text }) => text.split(/[-‐]/u)).map((word) => word.charAt(0).toUpperCase());
}

/** Whether most of the letters come in this order among the initials: some names lend two letters of one word. */
function isWithin(letters: readonly string[], initials: readonly string[]): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return letters[0] === initials[0] && at >= Math.max(2, letters.length - 1);
}

/** The letters that may stand for a name of three words or more, with its small words or without: "DJ", "DOJ". */
export function initialsOfName(name: string): string[] {
  const words = name.split(/[ -]/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2 || words.length < 3) return [];
  const letters = [capitals, words].map((from) => from.map((word) => word.charAt(0).toUpperCase()).join(''));
  return [...new Set(letters)].filter((each) => each.length > 2);
}

/** Whether letters are just the initials of a name: "NRA", "DoJ". */
export function areInitialsOf(letters: string, name: string): boolean {
  return (
    !letters.includes(' ') && initialsOfName(name).includes(letters.replace(/[^\p{L}]/gu, '').toUpperCase())
  );
}

/** The words of a run in capital letters that may stand for an organisation: no dateline, no heading, no "DVD". */
export function lettersIn(tokens: readonly Token[], run: NameRun): string[] {
  const found: string[] = [];
  for (let at = run.first; at <= run.last; at += 1) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (!CAPITALS.test(text) || OTHER_CAPITALS.has(text) || /\p{N}/u.test(text)) continue;
    if (
      PLACES.has(lower) ||
      PEOPLES_AND_FAITHS.has(lower) ||
      isShouting(tokens, at) ||
      isDateline(tokens, at)
    )
      continue;
    found.push(text);
  }
  return found;
}

function isShouting(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some(
    (token) => token !== undefined && /^\p{Lu}{3,}$/u.test(token.text) && !OTHER_CAPITALS.has(token.text),
  );
}

function isDateline(tokens: readonly Token[], at: number): boolean {
  if (at > DATELINE) return false;
  return tokens
    .slice(at + 1, at + DATELINE)
    .some(({ text }, index) => /^[—–]$|^--$/u.test(text) || (text === '(' && index === 0));
}
