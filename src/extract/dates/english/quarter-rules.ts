import type { Rule } from '../language.ts';
import { point, stepped } from '../meaning.ts';
import { rule } from '../rule.ts';
import { ORDINAL, ordinalOf } from './words.ts';

/** Quarters as companies report them: "the third quarter", "the year-earlier period". Data for the tagger. */
export const QUARTER_RULES: readonly Rule[] = [
  rule(`(?<quarter>${ORDINAL})-quarter`, ({ quarter }) => quarterPoint(quarter)),
  rule(`(?:the )?(?:fiscal[ -])?(?<quarter>${ORDINAL}) quarter`, ({ quarter }) => quarterPoint(quarter)),
  rule('Q(?<quarter>[1-4])', ({ quarter }) => point({ quarter: Number(quarter) })),
  rule('year-(?:ago|earlier)', () => stepped('year', -1, 'topic')),
  rule('(?:the )?(?:comparable )?year[- ](?:ago|earlier) (?:period|(?:\\w+ )?quarter)', () =>
    stepped('year', -1, 'topic'),
  ),
  rule('(?:the|its|their) (?:latest|most recent) (?:quarter|period)', () => stepped('quarter', 0, 'topic')),
  rule('(?:the|that) quarter', (_, { after }) =>
    /^(?: of|-)/u.test(after) ? undefined : stepped('quarter', 0, 'topic'),
  ),
  rule('the (?<half>first|second|last) half', ({ half }, { after }) =>
    /^ of (?:the year|last year|this year|next year|\d{4})\b/u.test(after)
      ? point({ half: half?.toLowerCase() === 'first' ? 1 : 2 })
      : undefined,
  ),
];

function quarterPoint(word: string | undefined) {
  const quarter = ordinalOf(word);
  return quarter === undefined ? undefined : point({ quarter });
}
