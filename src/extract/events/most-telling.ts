import type { Clauses } from '../dates/language.ts';
import type { Telling } from '../facts.ts';

/** Sentences of this length, in characters, are read at a glance. */
const COMFORTABLE = 240;
const LONGEST = 480;
const PRECISIONS = ['time', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade'];
/** A later paragraph tells for those who have read the ones before it. */
const LATE_PARAGRAPH = 12;

/** The sentence that tells an event best stands first, the others behind it in reading order. */
export function mostTellingFirst(
  tellings: readonly Telling[],
  clauses: Clauses,
): readonly [Telling, ...Telling[]] | undefined {
  const [first] = tellings;
  if (first === undefined) return undefined;
  let best = first;
  for (const telling of tellings) if (gradeOf(telling, clauses) > gradeOf(best, clauses)) best = telling;
  return [best, ...tellings.filter((telling) => telling !== best)];
}

/** Whether a sentence can only be understood by whoever has read the one before it: "That was two weeks after …". */
export function leansBack({ paragraph, range }: Telling, clauses: Clauses): boolean {
  return clauses.leansBack.test(paragraph.text.slice(range.start, range.end));
}

/** What happened goes before what was said of it; then what is exact, understood by itself, short, and told early. */
function gradeOf(telling: Telling, clauses: Clauses): number {
  const { manner, precision, approximate, expression, range, paragraph } = telling;
  const length = range.end - range.start;
  const words = paragraph.text.slice(range.start, range.end);
  const manners = { happened: 3, expected: 1, said: 0 };
  return (
    manners[manner] -
    0.5 * PRECISIONS.indexOf(precision) -
    (approximate ? 1 : 0) -
    (leansBack(telling, clauses) ? 1.5 : 0) -
    (clauses.pronoun.test(words) ? 0.4 : 0) -
    (clauses.background.test(paragraph.text.slice(range.start, expression.start)) ? 1 : 0) -
    (length > COMFORTABLE ? Math.min(1.5, (length - COMFORTABLE) / (LONGEST - COMFORTABLE)) : 0) -
    Math.min(1, paragraph.number / LATE_PARAGRAPH) * 0.5
  );
}
