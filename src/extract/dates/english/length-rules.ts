import type { Found, Rule } from '../language.ts';
import { duration, lengthOf, type Meaning } from '../meaning.ts';
import { needing, rule } from '../rule.ts';
import { CARDINAL, OPEN_NUMBER, readCount } from './numbers.ts';
import { LENGTH, unitOf } from './words.ts';

const COUNT = `(?<count>${CARDINAL}|${OPEN_NUMBER})`;
const ONE_UNIT = '(?<unit>second|minute|hour|day|week|month|year|decade|century)';
const WHICH = 'past|last|next|coming|first|final|latest|previous|following|opening';
/** "Two to three weeks", "a year or two": a number left open. */
const BETWEEN = `(?:${CARDINAL}(?: to | or |[-–])${CARDINAL})`;
/** Days of which some are left out do not count on the calendar: "eight trading days". */
const KIND = '(?: more| additional| consecutive| straight| full|(?<kind> trading| business| working))?';
/** Words before "a year" that make it a length of time and not a rate ("$4 a year"). */
const BEFORE_LENGTH =
  /\b(?:for|within|in|over|than|nearly|almost|about|around|after|took|lasted|last|lasts|takes|take|under|every|only|just|barely|least|most|spent|spend|waited) $/iu;
const OPEN_LENGTH_AFTER = /^ (?:after|before|later|earlier)\b/iu;
const BEFORE_OPEN_LENGTH = /\b(?:for|after|within|in|over|take|took|takes|than|few) $/iu;

/** Lengths of time. Data for the tagger. */
export const LENGTH_RULES: readonly Rule[] = needing(
  /second|minute|hour|day|week|month|quarter|year|decade|centur/iu,
  [
    rule(
      `(?:the (?:(?:${WHICH}) )?|(?:${WHICH}) )?${COUNT}${KIND} (?<unit>${LENGTH})(?: and a (?<half>half))?(?! old\\b)`,
      length,
    ),
    rule(
      `(?:the (?:${WHICH}) |(?:${WHICH}) )?${BETWEEN} (?<unit>${LENGTH})(?! (?:old|ago|later|earlier)\\b)`,
      ({ unit: word }) => {
        const unit = unitOf(word);
        return unit === undefined ? undefined : duration(lengthOf('X', unit));
      },
    ),
    rule('(?:a|an) (?<unit>hour|day|week|month|year) or (?:two|so)', (found) =>
      length({ unit: `${found['unit']}s` }),
    ),
    rule(`${COUNT}-${ONE_UNIT}(?:-long)?(?!-old)`, length),
    rule(
      `(?:a|an) (?:additional |full |whole )?(?!second)${ONE_UNIT}(?: and a (?<half>half))?`,
      (found, { before, after }) =>
        BEFORE_LENGTH.test(before) || /^ (?:after|before|following|prior to) /u.test(after)
          ? length(found)
          : undefined,
    ),
    rule('the (?<unit>day|week|month|year)', (found, { after }) => {
      const meaning = /^ (?:after|before|following) /iu.test(after) ? length(found) : undefined;
      return meaning?.kind === 'duration' ? { ...meaning, period: true } : undefined;
    }),
    rule(`(?:the )?(?:past|last|next|coming) ${ONE_UNIT}`, (found, { words }) =>
      /^the |^past (?:decade|century)/iu.test(words) ? length(found) : undefined,
    ),
    rule('the (?:fiscal |financial )?(?<unit>year)', (found, { after }) =>
      /^ (?:ended|ending|to) /u.test(after) ? length(found) : undefined,
    ),
    rule(
      `half (?:a|an) (?<unit>hour|day|year|century|decade)|(?:a )?half[- ](?<other>hour|century|decade)`,
      ({ unit, other }) => {
        const whole = unitOf(unit ?? other);
        return whole === undefined ? undefined : duration(lengthOf(0.5, whole));
      },
    ),
    rule(
      `(?:recent|coming|past|the past|the last|the next|the coming|previous) (?<unit>days|weeks|months|quarters|years|decades|centuries)`,
      length,
    ),
    rule(
      `(?<unit>hours|days|weeks|months|years|decades|centuries)(?: ago)?`,
      (found, { words, before, after }) =>
        words.endsWith(' ago') || BEFORE_OPEN_LENGTH.test(before) || OPEN_LENGTH_AFTER.test(after)
          ? length(found)
          : undefined,
    ),
  ],
);

/** The length, and the step it makes when something is counted with it ("two weeks after …"). */
function length(found: Found): Meaning | undefined {
  const word = found['unit'] ?? '';
  const unit = unitOf(word);
  const count = found['count'] === undefined ? (/s$/iu.test(word) ? 'X' : 1) : readCount(found['count']);
  if (unit === undefined || count === undefined) return undefined;
  const whole = count === 'X' ? count : count + (found['half'] === undefined ? 0 : 0.5);
  const meaning = duration(lengthOf(whole, unit));
  if (whole === 'X' || !Number.isInteger(whole) || found['kind'] !== undefined) return meaning;
  return { ...meaning, step: { unit, count: whole, from: 'context' } };
}
