import type { Rule } from '../language.ts';
import { vague } from '../meaning.ts';
import { rule } from '../rule.ts';

/** What follows "the past" when it is no time of its own. */
const TIME_FOLLOWS =
  /^(?:-| (?:\d|couple|few|several|many|half|day|week|month|quarter|year|decade|century|season|summer|two|three|four|five|six|seven|eight|nine|ten|winter))/iu;

/** "Now", "recently", "soon". Data for the tagger. */
export const VAGUE_RULES: readonly Rule[] = [
  rule('(?:right )?now|currently|at present|these days|nowadays', () => vague('PRESENT_REF')),
  rule('(?:more |most )?recently', () => vague('PAST_REF')),
  rule('soon', (_, { before, after }) =>
    /^ (?:as|after|before)\b/iu.test(after) || /\b(?:as|how|too) $/iu.test(before)
      ? undefined
      : vague('FUTURE_REF'),
  ),
  rule('the (?:near )?future', () => vague('FUTURE_REF')),
  rule('the past', (_, { after }) => (TIME_FOLLOWS.test(after) ? undefined : vague('PAST_REF'))),
];
