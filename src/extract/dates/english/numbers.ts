import type { Count } from '../meaning.ts';

/** Numbers as English counts time with them. */

const SMALL =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

const SMALL_WORD = `(?:${[...SMALL].sort((a, b) => b.length - a.length).join('|')})`;
const TENS_WORD = `(?:${TENS.join('|')})`;
const SCALE_WORD = '(?:hundred|thousand|million)';
const WORDS = `(?:${TENS_WORD}(?:[- ]${SMALL_WORD})?|${SMALL_WORD})`;
const DIGITS = '\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?(?: 1/2)?';

/** "18", "2 1/2", "twenty-four", "two hundred": a number that is known. */
export const CARDINAL = `(?:(?:${DIGITS}|${WORDS}|a)(?: ${SCALE_WORD})|${DIGITS}|${WORDS})`;
/** "Several", "a few", "a couple of": one that is left open, or nearly so. */
export const OPEN_NUMBER =
  '(?:(?:a )?couple of|a couple|(?:a )?few|several|a number of|many|dozens of|hundreds of|thousands of)';
/** "Nineteen ninety-six", "two thousand and eight": a year in words. */
export const YEAR_IN_WORDS = `(?:(?:nineteen|eighteen) (?:hundred|${TENS_WORD}(?:[- ]${SMALL_WORD})?)|two thousand(?: (?:and )?${SMALL_WORD})?|twenty (?:ten|eleven|twelve|\\w{3,5}teen|twenty(?:[- ]${SMALL_WORD})?))`;

/** Reads a number of these patterns, "a" and "an" as one; undefined when it is none. */
export function readCount(words: string): Count | undefined {
  const text = words.toLowerCase().trim();
  if (text === 'a' || text === 'an') return 1;
  if (/^(?:a )?couple/.test(text)) return 2;
  if (new RegExp(`^${OPEN_NUMBER}$`).test(text)) return 'X';
  const scale = SCALES[/(?:hundred|thousand|million)$/.exec(text)?.[0] ?? ''];
  if (scale === undefined) return readSmall(text);
  const count = readSmall(text.replace(/ \w+$/, ''));
  return count === undefined ? undefined : count * scale;
}

/** Reads a year in words: "nineteen ninety-six" is 1996. */
export function readYearInWords(words: string): number | undefined {
  const [first = '', second = '', ...rest] = words.toLowerCase().replaceAll('-', ' ').split(' ');
  const last = rest.filter((word) => word !== 'and').join(' ');
  if (first === 'two') return 2000 + (readSmall(last) ?? 0);
  const century = readSmall(first);
  if (century === undefined) return undefined;
  const years = second === 'hundred' ? 0 : readSmall(`${second} ${last}`.trim());
  return years === undefined ? undefined : century * 100 + years;
}

function readSmall(text: string): number | undefined {
  if (text === 'a') return 1;
  if (/^\d/.test(text)) {
    const [digits = '', half] = text.split(' ');
    return Number(digits.replaceAll(',', '')) + (half === undefined ? 0 : 0.5);
  }
  const [first = '', second] = text.split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens === -1)
    return second === undefined && SMALL.includes(first) ? SMALL.indexOf(first) + 1 : undefined;
  const ones = second === undefined ? 0 : SMALL.indexOf(second) + 1;
  return (tens + 2) * 10 + ones;
}
