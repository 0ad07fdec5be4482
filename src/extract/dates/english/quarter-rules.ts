import type { Rule } from '../language.ts';
import { point, stepped } from '../meaning.ts';
import { needing, rule } from '../rule.ts';
import { ORDINAL, ordinalOf, YEAR } from './words.ts';

/** Quarters as companies report them: "the third quarter", "the year-earlier period". Data for the tagger. */
export const QUARTER_RULES: readonly Rule[] = needing(
  /quarter|period|half|year-|[1-4]Q|Q[1-4]|[12]H|H[12]/iu,
  [
    rule(`(?<quarter>${ORDINAL})-quarter`, ({ quarter }) => quarterPoint(quarter)),
    rule(`(?:the )?(?:fiscal[ -])?(?<quarter>${ORDINAL}) quarter`, ({ quarter }) => quarterPoint(quarter)),
    rule(
      `(?:Q(?<quarter>[1-4])|(?<before>[1-4])Q)(?: (?:of )?(?<year>${YEAR}))?`,
      ({ quarter, before, year }) =>
        point({ quarter: Number(quarter ?? before), ...(year === undefined ? {} : { year: Number(year) }) }),
    ),
    rule(`(?:H(?<half>[12])|(?<before>[12])H) (?:of )?(?<year>${YEAR})`, ({ half, before, year }) =>
      point({ half: Number(half ?? before), year: Number(year) }),
    ),
    rule('year-(?:ago|earlier)', () => stepped('year', -1, 'topic')),
    rule('(?:the )?(?:comparable )?year[- ](?:ago|earlier) (?:period|(?:\\w+ )?quarter)', () =>
      stepped('year', -1, 'topic'),
    ),
    rule('(?:the|its|their) (?:latest|most recent) (?:quarter|period)', () => stepped('quarter', 0, 'topic')),
    rule(`(?:the|its) (?<year>${YEAR}) (?:quarter|period)`, ({ year }) =>
      stepped('quarter', 0, 'topic', { year: Number(year) }),
    ),
    rule(`the (?<year>${YEAR}) (?<quarter>${ORDINAL}) quarter`, ({ year, quarter }) =>
      point({ year: Number(year), quarter: ordinalOf(quarter) ?? 1 }),
    ),
    rule('(?:the|that) quarter', (_, { after }) =>
      /^(?: of|-)/u.test(after) ? undefined : stepped('quarter', 0, 'topic'),
    ),
    rule('the (?<half>first|second|last) half', ({ half }, { after }) =>
      /^ of (?:the year|last year|this year|next year|\d{4})\b/u.test(after)
        ? point({ half: half?.toLowerCase() === 'first' ? 1 : 2 })
        : undefined,
    ),
  ],
);

function quarterPoint(word: string | undefined) {
  const quarter = ordinalOf(word);
  return quarter === undefined ? undefined : point({ quarter });
}
