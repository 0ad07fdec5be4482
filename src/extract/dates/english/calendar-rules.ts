import type { Rule } from '../language.ts';
import { point } from '../meaning.ts';
import { rule } from '../rule.ts';
import { isMonth, isShortMonth } from './months.ts';
import { readYearInWords, YEAR_IN_WORDS } from './numbers.ts';
import { yearOfRange } from './range-rules.ts';
import {
  DAY_OF_MONTH,
  MONTH,
  MONTH_NAME,
  monthOf,
  ORDINAL,
  ordinalOf,
  SEASON,
  SHORT_WEEKDAY,
  seasonOf,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from './words.ts';
import { isYear } from './years.ts';

/** Words after a weekday that make it a name of something else: a newspaper, a broadcast, a holiday. */
const NAMES_WITH_WEEKDAY =
  /^ (?:Times|Mail|Mirror|Telegraph|Express|Herald|Post|Star|World|Independent|Observer|Night (?:Live|Football|Raw|Lights))\b/u;
const DAYS_WITH_NAMES =
  /\b(?:Black|Good|Cyber|Super|Ash|Bloody|Fat|Palm|Easter|Holy|Maundy|Giving|Freaky|Shrove) $/u;
const DATE_AFTER = new RegExp(`^,? (?:${MONTH} \\d|\\d{1,2} ${MONTH})`, 'iu');

/** Dates that name their day, month or year. Data for the tagger. */
export const CALENDAR_RULES: readonly Rule[] = [
  rule('(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])', ({ year, month, day }) =>
    point({ year: Number(year), month: Number(month), day: Number(day) }),
  ),
  rule('(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})(?!/)', ({ first, second, year }) =>
    slashed(Number(first), Number(second), year ?? ''),
  ),
  rule(
    `(?<month>${MONTH}) (?<day>${DAY_OF_MONTH})(?!\\.\\d|:\\d|,\\d{3})(?! ?(?:%|percent|million))`,
    ({ month, day }, { after }) => dayOf(month, day, after),
  ),
  rule(`(?:the )?(?<day>${DAY_OF_MONTH})(?: of)? (?<month>${MONTH})`, ({ month, day }, { after }) =>
    dayOf(month, day, after),
  ),
  rule(`(?<month>${MONTH_NAME})`, ({ month = '' }, { before, after }) =>
    isMonth(month, before, after) ? monthPoint(month, after) : undefined,
  ),
  rule(
    '(?<month>jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?',
    ({ month }, { words, before, after }) =>
      isShortMonth(words, before, after) ? monthPoint(month, after) : undefined,
  ),
  rule(`(?<weekday>${WEEKDAY})`, ({ weekday }, { before, after }) =>
    NAMES_WITH_WEEKDAY.test(after) || DAYS_WITH_NAMES.test(before) ? undefined : weekdayPoint(weekday),
  ),
  rule(
    `(?:the )?(?<nth>${ORDINAL}|last) (?<weekday>${WEEKDAY}) (?:in|of) (?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?`,
    ({ nth, weekday: day, month: name, year }) => {
      const weekday = weekdayOf(day);
      const month = monthOf(name);
      if (weekday === undefined || month === undefined) return undefined;
      const feast = { rule: { month, weekday, nth: ordinalOf(nth) ?? -1 } };
      return point({ feast, ...(year === undefined ? {} : { year: Number(year) }) });
    },
  ),
  rule(`(?<weekday>${SHORT_WEEKDAY})`, ({ weekday }, { after }) =>
    DATE_AFTER.test(after) ? weekdayPoint(weekday) : undefined,
  ),
  rule('FY ?(?<year>(?:19|20)\\d\\d)', ({ year }) => point({ year: Number(year) })),
  rule(`(?:(?:the )?year )?(?<year>${YEAR})`, ({ year }, { words, before, after }) =>
    isYear(words, before, after) ? point({ year: Number(year) }) : undefined,
  ),
  rule(`(?:the year )?(?<spelled>${YEAR_IN_WORDS})`, ({ spelled = '' }, { words, before }) => {
    const sure = /^(?:nineteen|eighteen|the year)/iu.test(words) || /\bin $/iu.test(before);
    const year = sure ? readYearInWords(spelled) : undefined;
    return year === undefined ? undefined : point({ year });
  }),
  rule(`(?:the )?(?<decade>(?:1[5-9]|20)\\d0)['’]?s`, ({ decade }) => point({ decade: Number(decade) })),
  rule(`(?:the )?['’‘](?<decade>[1-9]0)['’]?s`, ({ decade }) => point({ decade: 1900 + Number(decade) })),
  rule('the (?<decade>fifties|sixties|seventies|eighties|nineties)', ({ decade = '' }) => {
    const place = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'].indexOf(decade.toLowerCase());
    return point({ decade: 1950 + place * 10 });
  }),
  rule('(?:the )?(?<century>1\\d|2[01])(?:th|st)[- ]century', ({ century }) =>
    point({ century: Number(century) * 100 - 100 }),
  ),
  rule(`(?:the )?(?<season>${SEASON})`, ({ season = '' }, { words, before, after }) => {
    const withYear = /^(?:,? (?:of )?(?:\d{4}|last year|next year|this year)\b)/u.test(after);
    const placed =
      /\b(?:in|by|until|since|during|of|for|that|over) $/iu.test(before) && /^the /iu.test(words);
    const verb = /^(?:fall|spring)$/iu.test(season) && /^ (?:of(?! \d)|in\b|to\b|from\b|for\b)/u.test(after);
    return withYear || (placed && !verb) ? seasonPoint(season) : undefined;
  }),
];

function dayOf(name: string | undefined, day: string | undefined, after: string) {
  const month = monthOf(name);
  if (month === undefined) return undefined;
  return point({ month, day: Number.parseInt(day ?? '', 10), ...yearOfRange(month, after) });
}

function monthPoint(word: string | undefined, after: string) {
  const month = monthOf(word);
  return month === undefined ? undefined : point({ month, ...yearOfRange(month, after) });
}

function weekdayPoint(word: string | undefined) {
  const weekday = weekdayOf(word);
  return weekday === undefined ? undefined : point({ weekday });
}

function seasonPoint(word: string | undefined) {
  const season = seasonOf(word);
  return season === undefined ? undefined : point({ season });
}

/** American order, month first, unless only the other order is a date. */
function slashed(first: number, second: number, digits: string) {
  const short = digits.length === 2;
  const year = Number(digits) + (short ? (Number(digits) < 70 ? 2000 : 1900) : 0);
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : point({ year, month, day });
}
