import type { Rule } from '../language.ts';
import { lengthOf, recurring, type Unit } from '../meaning.ts';
import { needing, rule } from '../rule.ts';
import { SEASONS, two } from '../timex.ts';
import { CARDINAL, OPEN_NUMBER, readCount } from './numbers.ts';
import {
  LENGTH,
  MONTH_NAME,
  monthOf,
  partOfDay,
  SEASON,
  seasonOf,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from './words.ts';

const COUNT = `(?<count>${CARDINAL}|${OPEN_NUMBER})`;
const ADVERBS: Readonly<Record<string, Unit>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
};

/** Times that come again: "every Monday", "twice a month". Data for the tagger. */
export const SET_RULES: readonly Rule[] = needing(
  /each|every|(?:day|morning|afternoon|evening|night)s|Monday|daily|hourly|weekly|monthly|once|twice|times/iu,
  [
    rule(
      `(?:each|every) (?<unit>day|week|month|quarter|year|hour|morning|afternoon|evening|night)`,
      ({ unit: word }) => {
        const unit = unitOf(word);
        return recurring(unit === undefined ? `XXXX-XX-XXT${partOfDay(word) ?? 'NI'}` : lengthOf(1, unit));
      },
    ),
    rule(`(?:each|every) ${COUNT} (?<unit>${LENGTH})`, ({ count, unit: word }) => {
      const unit = unitOf(word);
      const number = readCount(count ?? '');
      return unit === undefined || number === undefined ? undefined : recurring(lengthOf(number, unit));
    }),
    rule(`(?:each|every) (?<season>${SEASON})`, ({ season }) => {
      const code = SEASONS[seasonOf(season) ?? -1];
      return code === undefined ? undefined : recurring(`XXXX-${code}`);
    }),
    rule(
      '(?<word>hourly|daily|weekly|monthly)(?=[.,;:]|$| (?:at|from|since|until|to|and|in|on)\\b)',
      ({ word = '' }) => {
        const unit = ADVERBS[word.toLowerCase()];
        return unit === undefined ? undefined : recurring(lengthOf(1, unit));
      },
    ),
    rule(`(?<weekday>${WEEKDAY}) (?<part>morning|afternoon|evening|night)s`, ({ weekday, part }) => {
      const number = weekdayOf(weekday);
      return number === undefined ? undefined : recurring(`XXXX-WXX-${number}T${partOfDay(part) ?? 'NI'}`);
    }),
    rule(`(?:each|every) (?<weekday>${WEEKDAY})|(?<plural>${WEEKDAY})s`, ({ weekday, plural }) => {
      const number = weekdayOf(weekday ?? plural);
      return number === undefined ? undefined : recurring(`XXXX-WXX-${number}`);
    }),
    rule('Monday(?: through | to |[-–])Friday', (_, { before }) =>
      /\bfrom $/iu.test(before) ? undefined : recurring('XXXX-WXX'),
    ),
    rule(`(?:each|every) (?<month>${MONTH_NAME})`, ({ month }) => {
      const number = monthOf(month);
      return number === undefined ? undefined : recurring(`XXXX-${two(number)}`);
    }),
    rule(
      `(?:once|twice|(?:${CARDINAL}) times) (?:a|each|every|per) (?<unit>day|week|month|year)`,
      ({ unit: word }) => {
        const unit = unitOf(word);
        return unit === undefined ? undefined : recurring(lengthOf(1, unit));
      },
    ),
  ],
);
