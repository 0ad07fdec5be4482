import type { Found, Rule } from '../language.ts';
import { type Meaning, point, stepped } from '../meaning.ts';
import { rule } from '../rule.ts';
import {
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  PART_OF_DAY,
  PERIOD,
  partOfDay,
  SEASON,
  seasonOf,
  turnOf,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from './words.ts';

const QUALIFIED = '(?:fiscal |full |calendar |financial |school |trading )?';
const END_OF = /\b(?:end|rest|beginning|start|middle) of $|\b(?:earlier|later|early|late) in $/iu;
const INSIDE_PERIOD =
  /\b(?:end|rest|beginning|start|middle|half|months|quarters?) of $|\b(?:later|earlier|early|late) in $|\bfor $/iu;
const YEAR_GOES_ON = /^(?:-| (?:ended|ending|to|that|in which|before|after|\d))/u;

/** Dates reckoned from the day of publication, or from the date the text gave before. Data for the tagger. */
export const RELATIVE_RULES: readonly Rule[] = [
  rule('today', () => stepped('day', 0, 'publication')),
  rule('yesterday', () => stepped('day', -1, 'publication')),
  rule('tomorrow', () => stepped('day', 1, 'publication')),
  rule('the day before yesterday', () => stepped('day', -2, 'publication')),
  rule('the day after tomorrow', () => stepped('day', 2, 'publication')),
  rule('tonight', () => stepped('day', 0, 'publication', { time: 'NI' })),
  rule('last night', () => stepped('day', -1, 'publication', { time: 'NI' })),
  rule(`(?:later |earlier )?this (?<part>morning|afternoon|evening)`, ({ part }) =>
    stepped('day', 0, 'publication', { time: partOfDay(part) ?? 'NI' }),
  ),
  rule(
    `(?:the (?=current)|(?<!\\bthe ))(?<turn>last|past|this past|this coming|this|next|current) ${QUALIFIED}(?<unit>${PERIOD})`,
    (found, { words }) => (/^This \p{Lu}/u.test(words) ? undefined : turnedUnit(found)),
  ),
  rule(`(?:this coming|the coming|this upcoming) (?<weekday>${WEEKDAY})`, (found) => {
    const weekday = weekdayOf(found['weekday']);
    return weekday === undefined ? undefined : stepped('day', 1, 'publication', { weekday });
  }),
  rule(`(?<turn>last|this past|this|next|past) (?<weekday>${WEEKDAY})`, (found) => {
    const weekday = weekdayOf(found['weekday']);
    return weekday === undefined ? undefined : point({ weekday }, { turn: turnOf(found['turn']) });
  }),
  rule(`the (?<turn>previous|following|next) (?<weekday>${WEEKDAY})`, (found) => {
    const weekday = weekdayOf(found['weekday']);
    const count = turnOf(found['turn']);
    return weekday === undefined ? undefined : stepped('day', count, 'context', { weekday });
  }),
  rule(
    `(?<turn>last|this past|this coming|this|next|past) (?<month>${MONTH})(?! \\d{1,2}\\b(?!,\\d))`,
    (found) => {
      const month = monthOf(found['month']);
      return month === undefined ? undefined : point({ month }, { turn: turnOf(found['turn']) });
    },
  ),
  rule(`(?<turn>last|this past|past|this coming|this|next) (?<season>${SEASON})`, (found) => {
    const season = seasonOf(found['season']);
    return season === undefined ? undefined : point({ season }, { turn: turnOf(found['turn']) });
  }),
  rule(`(?<turn>last|this|next) year['’]s (?<quarter>${ORDINAL})[ -]quarter`, (found) =>
    stepped('year', turnOf(found['turn']), 'publication', { quarter: ordinalOf(found['quarter']) ?? 1 }),
  ),
  rule(
    `the (?<turn>next|following|previous|preceding|same) (?<unit>day|week|weekend|month|quarter|year|decade)`,
    (found) => {
      const unit = unitOf(found['unit']);
      return unit === undefined ? undefined : stepped(unit, turnOf(found['turn']), 'context');
    },
  ),
  rule(`that (?:same )?(?<unit>day|week|month|year)`, ({ unit: word }, { after }) => {
    const unit = unitOf(word);
    return unit === undefined || /^ (?:was|is|will|would|when)\b/u.test(after)
      ? undefined
      : stepped(unit, 0, 'context');
  }),
  rule('the day (?<side>before|after)', ({ side }, { after }) =>
    /^(?:[,.;:)]|$)/u.test(after)
      ? stepped('day', side?.toLowerCase() === 'after' ? 1 : -1, 'context')
      : undefined,
  ),
  rule('the (?<unit>day|week|month|year) (?<side>before last|after next)', ({ unit: word, side }) => {
    const unit = unitOf(word);
    return unit === undefined
      ? undefined
      : stepped(unit, side?.toLowerCase() === 'after next' ? 2 : -2, 'publication');
  }),
  rule(
    `(?:mid|early|late)[- ](?<part>morning|afternoon|evening)(?= (?:on )?(?:yesterday|${WEEKDAY})\\b)`,
    ({ part }) => point({ time: partOfDay(part) ?? 'AF' }),
  ),
  rule('the weekend(?! of\\b)', () => point({ weekend: 1 })),
  rule('(?:this|last|next|the past|the coming) weekend', (_, { words }) =>
    point({ weekend: 1 }, { turn: turnOf(words.split(' ').at(-2)) }),
  ),
  rule('the (?:full |fiscal |financial )?year', (_, { before, after }) =>
    INSIDE_PERIOD.test(before) && !YEAR_GOES_ON.test(after) ? stepped('year', 0, 'publication') : undefined,
  ),
  rule('the (?<unit>month|week|decade|century)', ({ unit: word }, { before }) => {
    const unit = unitOf(word);
    return unit === undefined || !END_OF.test(before) ? undefined : stepped(unit, 0, 'publication');
  }),
  rule("(?:the )?year(?:['’]s|-| )end", () => stepped('year', 0, 'publication', { month: 12, day: 31 })),
  rule(`(?<part>${PART_OF_DAY})`, ({ part }, { before }) =>
    new RegExp(`(?:${WEEKDAY}|yesterday|tomorrow|\\d) $`, 'iu').test(before)
      ? point({ time: partOfDay(part) ?? 'NI' })
      : undefined,
  ),
];

function turnedUnit(found: Found): Meaning | undefined {
  const unit = unitOf(found['unit']);
  if (unit === undefined || unit === 'day' || unit === 'weekend') return undefined;
  return stepped(unit, turnOf(found['turn']), 'publication');
}
