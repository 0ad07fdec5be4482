import type { Found, Rule } from '../language.ts';
import { type PointMeaning, point } from '../meaning.ts';
import { rule } from '../rule.ts';
import { two } from '../timex.ts';
import { readCount } from './numbers.ts';
import { MONTH, WEEKDAY } from './words.ts';
import { ZONE, zoneOf, zoneOfOffset } from './zones.ts';

const BEFORE_CLOCK = /\b(?:at|by|until|around|about|from|after|before|since) $/iu;
const MIDDAY_BEFORE = /\b(?:at|by|until|before|after|around|since|from) $/iu;
const DAY_AFTER = new RegExp(`^,? (?:on )?(?:${WEEKDAY}|${MONTH} \\d|today|tomorrow|yesterday)`, 'iu');

/** Times of day on the clock. Data for the tagger. */
export const CLOCK_RULES: readonly Rule[] = [
  rule(
    '(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])[T ](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?<offset>Z|[+-]\\d\\d:?\\d\\d)?',
    ({ year, month, day, hour, minute, offset }) =>
      clock(`${hour}:${minute}`, zoneOfOffset(offset), {
        year: Number(year),
        month: Number(month),
        day: Number(day),
      }),
  ),
  rule(
    `(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?${ZONE}`,
    ({ hour, minute, half, zone }) => clock(twelve(hour, minute, half), zoneOf(zone)),
  ),
  rule(
    `(?<hour>[01]\\d|2[0-3])(?<colon>:)?(?<minute>[0-5]\\d)${ZONE}`,
    ({ hour, minute, colon, zone }, { before }) =>
      (BEFORE_CLOCK.test(before) && colon !== undefined) || zone !== undefined
        ? clock(`${hour}:${minute}`, zoneOf(zone))
        : undefined,
  ),
  rule(
    `(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))`,
    oClock,
  ),
  rule(`(?<word>noon|midnight)${ZONE}`, ({ word, zone }, { before, after }) =>
    before === '' || zone !== undefined || MIDDAY_BEFORE.test(before) || DAY_AFTER.test(after)
      ? clock(word?.toLowerCase() === 'noon' ? '12:00' : '24:00', zoneOf(zone))
      : undefined,
  ),
];

function clock(time: string, zone: string | undefined, fields: PointMeaning['fields'] = {}): PointMeaning {
  return point({ ...fields, time, ...(zone === undefined ? {} : { zone }) });
}

function twelve(hour: string | number | undefined, minute: string | undefined, half: string | undefined) {
  const hours = Number(hour) % 12;
  return `${two(half?.toLowerCase() === 'p' ? hours + 12 : hours)}:${minute ?? '00'}`;
}

/** "Nine o'clock in the morning": nothing else says which half of the day is meant. */
function oClock({ hour = '', part }: Found): PointMeaning | undefined {
  const count = readCount(hour);
  if (typeof count !== 'number') return undefined;
  const half = part?.toLowerCase() === 'morning' ? 'a' : 'p';
  return clock(twelve(count, '00', half), undefined);
}
