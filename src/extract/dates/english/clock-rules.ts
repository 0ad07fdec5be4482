import type { Rule } from '../language.ts';
import { point } from '../meaning.ts';
import { rule } from '../rule.ts';
import { two } from '../timex.ts';

const ZONE = '(?: (?:[ECMP][SD]T|ET|CT|MT|PT|GMT|UTC|BST|CET|local time)\\b)?';

/** Times of day on the clock. Data for the tagger. */
export const CLOCK_RULES: readonly Rule[] = [
  rule(
    `(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?${ZONE}`,
    ({ hour, minute, half }) => {
      const twelve = Number(hour) % 12;
      return point({ time: `${two(half?.toLowerCase() === 'p' ? twelve + 12 : twelve)}:${minute ?? '00'}` });
    },
  ),
  rule(`(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)${ZONE}`, ({ hour, minute }, { before, words }) =>
    /\b(?:at|by|around|about|until|from|after|before|since) $/iu.test(before) || /\p{L}$/u.test(words)
      ? point({ time: `${hour}:${minute}` })
      : undefined,
  ),
  rule(
    "(?<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock",
    () => undefined,
  ),
  rule('noon', (_, { before }) =>
    /\b(?:at|by|until|before|after|around|since|from) $/iu.test(before) || before === ''
      ? point({ time: '12:00' })
      : undefined,
  ),
  rule('midnight', (_, { before }) =>
    /\b(?:at|by|until|before|after|around|since|from) $/iu.test(before) || before === ''
      ? point({ time: '24:00' })
      : undefined,
  ),
];
