import { folded } from '../extraction/words.ts';

const TITLES = new Set(
  'mr mrs ms miss dr sir dame lord lady sen rep gov gen col lt sgt capt maj adm prof rev president senator governor minister judge justice mayor pope'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const LITTLE_WORDS = new Set(
  'a an the of for to in on at by with and or his her their its who that which as is was were be been from s'.split(
    ' ',
  ),
);
/** Share of the content words of a description that say it. */
const SAID = 0.5;

/** The same last name, and first names, where both have one, that begin alike. */
export function isSameName(expected: string, given: string): boolean {
  const [one, other] = [partsOf(expected), partsOf(given)];
  if (one.length === 0 || one.at(-1) !== other.at(-1)) return false;
  return one.length < 2 || other.length < 2 || one[0]?.[0] === other[0]?.[0];
}

/** The words of a name in small letters, without titles before and suffixes behind it. */
export function partsOf(name: string): string[] {
  const parts = folded(name)
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/'s$/, '').replace(/[^\p{L}\p{N}'-]/gu, ''))
    .filter(Boolean);
  while (parts.length > 1 && TITLES.has(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && SUFFIXES.has(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

/** Whether the descriptions given hold at least half of the content words of the expected one. */
export function isDescribed(expected: string, given: readonly string[]): boolean {
  const words = contentWords(expected);
  const said = new Set(given.flatMap(contentWords));
  return words.length > 0 && words.filter((word) => said.has(word)).length / words.length >= SAID;
}

function contentWords(text: string): string[] {
  const words =
    folded(text)
      .toLowerCase()
      .replace(/(\w)'s\b/g, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !LITTLE_WORDS.has(word));
}
