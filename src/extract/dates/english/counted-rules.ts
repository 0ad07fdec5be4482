import type { Found, Rule } from '../language.ts';
import { lengthOf, type Meaning, type Step } from '../meaning.ts';
import { needing, rule } from '../rule.ts';
import { CARDINAL, OPEN_NUMBER, readCount } from './numbers.ts';
import { LENGTH, unitOf } from './words.ts';

const COUNT = `(?<count>${CARDINAL}|${OPEN_NUMBER}|a|an)`;

/** "Three days ago", "two months later": so many units from a day. Data for the tagger. */
export const COUNTED_RULES: readonly Rule[] = needing(
  /ago|from (?:now|today)|earlier|previously|before|later|afterward/iu,
  [
    rule(`${COUNT} (?<unit>${LENGTH}) ago (?:today|to the day)`, ({ count, unit: word }) => {
      const unit = unitOf(word);
      const number = readCount(count ?? '');
      return unit === undefined || typeof number !== 'number' || !Number.isInteger(number)
        ? undefined
        : { kind: 'point', fields: {}, step: { unit, count: -number, from: 'publication', toTheDay: true } };
    }),
    rule(`${COUNT} (?<unit>${LENGTH})(?: or so)? ago`, (found) => counted(found, -1, 'publication')),
    rule(`${COUNT} (?<unit>${LENGTH})(?: or so)? from (?:now|today)`, (found) =>
      counted(found, 1, 'publication'),
    ),
    rule(`${COUNT} (?<unit>${LENGTH}) (?:earlier|previously)(?! than)`, (found) =>
      counted(found, -1, 'context'),
    ),
    rule(`${COUNT} (?<unit>${LENGTH}) before`, (found, { after }) =>
      /^(?:[.,;]|$)/u.test(after) ? counted(found, -1, 'context') : undefined,
    ),
    rule(`${COUNT} (?<unit>${LENGTH}) (?:later|afterwards?)(?! than)`, (found) =>
      counted(found, 1, 'context'),
    ),
  ],
);

/** "Three days ago" is a day, "three years ago" a year: a text that counts in years does not mean the day. */
function counted(found: Found, sign: number, from: 'publication' | 'context'): Meaning | undefined {
  const unit = unitOf(found['unit']);
  const count = readCount(found['count'] ?? '');
  if (unit === undefined || count === undefined) return undefined;
  if (count === 'X' || unit === 'hour' || unit === 'minute' || unit === 'second') {
    return from === 'publication'
      ? { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
      : { kind: 'duration', value: lengthOf(count, unit) };
  }
  if (!Number.isInteger(count)) return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const step: Step = { unit, count: sign * count, from: unit === 'year' && count === 1 ? 'topic' : from };
  return { kind: 'point', fields: {}, step: from === 'context' ? { ...step, toTheDay: true } : step };
}
