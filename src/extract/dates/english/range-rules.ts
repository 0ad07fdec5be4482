import type { Rule } from '../language.ts';
import { point } from '../meaning.ts';
import { needing, rule } from '../rule.ts';
import { DAY_OF_MONTH, MONTH, monthOf, YEAR } from './words.ts';

/** Between the two ends of a stretch of time: "April 9-17", "9 to 17 April". */
const DASH = ' ?[-–—] ?';
const TO = `(?:${DASH}| to | through | until | and | or )`;
/** A number behind "and" or "to" may count something: "on April 9 and 17 people died". */
const NOTHING_COUNTED =
  /^(?:[.;:)]|,(?!\d)|$| (?:in|at|to|and|but|for|when|with|as|because|by|from|it|he|she|they|\d{4}\b))/u;

/** The second day of "April 9-17", the first one of "9-17 April", both years of "2019-20". Data for the tagger. */
export const RANGE_RULES: readonly Rule[] = needing(/\d/u, [
  rule(
    `(?<=(?<![\\p{L}\\p{N}])(?<month>${MONTH}) (?<first>${DAY_OF_MONTH})(?<link>${TO}))(?<day>${DAY_OF_MONTH})(?!\\.\\d|:\\d| ?%|[-–/]\\d)`,
    ({ month: name, first, link = '', day }, { after }) => {
      const month = monthOf(name);
      if (month === undefined || Number.parseInt(day ?? '', 10) <= Number.parseInt(first ?? '', 10))
        return undefined;
      if (/\p{L}/u.test(link) && !NOTHING_COUNTED.test(after)) return undefined;
      return point({ month, day: Number.parseInt(day ?? '', 10) });
    },
  ),
  rule(
    `(?<day>${DAY_OF_MONTH})(?=${TO}(?:the )?(?<last>${DAY_OF_MONTH})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?)`,
    ({ day, last, month: name, year }) => {
      const month = monthOf(name);
      if (month === undefined || Number.parseInt(day ?? '', 10) >= Number.parseInt(last ?? '', 10))
        return undefined;
      return point({
        month,
        day: Number.parseInt(day ?? '', 10),
        ...(year === undefined ? {} : { year: Number(year) }),
      });
    },
  ),
  rule(`(?<year>${YEAR})(?=[-–/](?<next>\\d\\d)(?![-–/]?[\\d\\p{L}]))`, ({ year, next }, { before }) =>
    follows(year, next) && !/[$€£#.:/@\d-]$/u.test(before) ? point({ year: Number(year) }) : undefined,
  ),
  rule(`(?<=(?<![$€£#.:/@\\d\\p{L}-])(?<year>${YEAR})[-–/])(?<next>\\d\\d)(?![-–/]\\d)`, ({ year, next }) =>
    follows(year, next) ? point({ year: Number(year) + 1 }) : undefined,
  ),
]);

function follows(year: string | undefined, next: string | undefined): boolean {
  return (Number(year) + 1) % 100 === Number(next);
}

const LATER_DAY = new RegExp(
  `^${TO}(?:(?<month>${MONTH}) )?(?:${DAY_OF_MONTH}),? (?<year>${YEAR})(?![\\d\\p{L}])`,
  'iu',
);
const LATER_MONTH = new RegExp(`^${TO}(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})(?![\\d\\p{L}])`, 'iu');

/** The year that stands only behind the other end: "April 9–17, 2024", "between November and February 2024". */
export function yearOfRange(month: number, after: string): { readonly year?: number } {
  const found = (LATER_DAY.exec(after) ?? LATER_MONTH.exec(after))?.groups;
  if (found === undefined) return {};
  const last = monthOf(found['month']) ?? month;
  return { year: Number(found['year']) - (month > last ? 1 : 0) };
}
