import type { Entry } from '../question-log/entry.ts';
import { groupAlike } from '../search/alike-questions.ts';

/** Of different questions, those asked most are grouped. */
export const MAX_GROUPED = 10_000;

/** A question in the words of somebody, and how often it was asked in them. */
export interface Wording {
  readonly question: string;
  readonly count: number;
}

/** What readers wanted to know and the stories did not say. */
export interface Gap {
  readonly count: number;
  /** Days, `2026-11-27`. */
  readonly first: string;
  readonly last: string;
  /** How often nothing was said to be the answer, and how often the nearest passage was said to be near. */
  readonly notInStory: number;
  readonly closest: number;
  /** The one asked most comes first. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

/** Puts what was asked together. The gap that was asked most comes first, then the later one, then by its words. */
export function gapsIn(entries: readonly Entry[]): Gap[] {
  const byQuestion = new Map<string, Gap>();
  for (const entry of entries) {
    const known = byQuestion.get(entry.question);
    byQuestion.set(entry.question, known === undefined ? gapOf(entry) : joined(known, gapOf(entry)));
  }
  const asked = [...byQuestion.values()].sort(inOrder).slice(0, MAX_GROUPED);
  return groupAlike(asked.map(({ wordings: [{ question }] }) => question))
    .flatMap((group) => together(group.flatMap((index) => asked[index] ?? [])) ?? [])
    .sort(inOrder);
}

function gapOf({ day, said, question, count }: Entry): Gap {
  return {
    count,
    first: day,
    last: day,
    notInStory: said === 'not-in-story' ? count : 0,
    closest: said === 'closest' ? count : 0,
    wordings: [{ question, count }],
  };
}

/** Two of the same question. */
function joined(one: Gap, other: Gap): Gap {
  const sum = sumOf(one, other);
  return { ...sum, wordings: [{ question: one.wordings[0].question, count: sum.count }] };
}

function together([first, ...others]: readonly Gap[]): Gap | undefined {
  if (first === undefined) return undefined;
  const sum = others.reduce(sumOf, first);
  return { ...sum, wordings: [first.wordings[0], ...others.map(({ wordings: [wording] }) => wording)] };
}

function sumOf(one: Gap, other: Gap): Gap {
  return {
    ...one,
    count: one.count + other.count,
    first: one.first < other.first ? one.first : other.first,
    last: one.last > other.last ? one.last : other.last,
    notInStory: one.notInStory + other.notInStory,
    closest: one.closest + other.closest,
  };
}

function inOrder(one: Gap, other: Gap): number {
  return (
    other.count - one.count ||
    compare(other.last, one.last) ||
    compare(one.wordings[0].question, other.wordings[0].question)
  );
}

/** By code units: the same wherever it runs. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
