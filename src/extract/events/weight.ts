import type { Clauses } from '../dates/language.ts';
import type { Manner, Precision, Telling } from '../facts.ts';
import type { EventWords } from './event-words.ts';
import { leansBack } from './most-telling.ts';

const BY_PRECISION: Readonly<Record<Precision, number>> = {
  time: 1,
  day: 1,
  week: 0.75,
  month: 0.75,
  quarter: 0.5,
  season: 0.5,
  year: 0.5,
  decade: 0.2,
};
const BY_MANNER: Readonly<Record<Manner, number>> = { happened: 1, expected: 0.5, said: 0.4 };
/** What an event counts whose sentence cannot be understood by itself. */
const LEANING = 0.6;
/** What an event gains when it is told in the first paragraph of an article; less in later ones. */
const LEAD_GAIN = 0.5;
/** What the other events of the same days add, beside its own tellings. */
const DAY_SHARE = 0.3;

/** What weighing needs to know of a story. */
export interface StoryMeasure {
  /** How many sentences tell something of the same days. */
  readonly tellingsOn: (telling: Telling) => number;
  /** How usual the words of a telling are in the story: 0 to 1. */
  readonly centrality: (telling: Telling) => number;
}

/**
 * How much an event counts in its story: how many articles tell it (each further one less), how much else the story tells of
 * that day (Chieu & Lee 2004 call it burstiness), how near its words are to what the story is about, whether it stands at
 * the head of an article, how exactly its date is known, and whether it happened at all.
 */
export function weightOf(
  tellings: readonly [Telling, ...Telling[]],
  measure: StoryMeasure,
  clauses: Clauses,
): number {
  const [lead] = tellings;
  const articles = new Set(tellings.map(({ article }) => article)).size;
  const earliest = Math.min(...tellings.map(({ paragraph }) => paragraph.number));
  const support =
    Math.log2(1 + articles) +
    0.5 * Math.log2(1 + tellings.length) +
    DAY_SHARE * Math.log2(1 + measure.tellingsOn(lead)) +
    LEAD_GAIN / earliest;
  const centrality = Math.max(...tellings.map(measure.centrality));
  const standing =
    BY_PRECISION[lead.precision] * BY_MANNER[lead.manner] * (leansBack(lead, clauses) ? LEANING : 1);
  return standing * support * (0.5 + centrality);
}

export function measureOf(
  tellings: readonly Telling[],
  words: ReadonlyMap<Telling, EventWords>,
): StoryMeasure {
  const onDays = new Map<string, number>();
  const key = ({ firstDay, lastDay }: Telling): string => `${firstDay} ${lastDay}`;
  for (const telling of tellings) onDays.set(key(telling), (onDays.get(key(telling)) ?? 0) + 1);
  const usual = new Map<string, number>();
  for (const { weights } of words.values()) {
    for (const stem of weights.keys()) usual.set(stem, (usual.get(stem) ?? 0) + 1);
  }
  const most = Math.max(1, ...usual.values());
  return {
    tellingsOn: (telling) => onDays.get(key(telling)) ?? 1,
    centrality: (telling) => {
      const stems = [...(words.get(telling)?.weights.keys() ?? [])];
      const shares = stems.map((stem) => Math.sqrt((usual.get(stem) ?? 0) / most)).sort((a, b) => b - a);
      const top = shares.slice(0, 4);
      return top.length === 0 ? 0 : top.reduce((sum, share) => sum + share, 0) / 4;
    },
  };
}
