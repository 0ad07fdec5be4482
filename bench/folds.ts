import process from 'node:process';
import { readStatistics, type WordStatistics } from '../src/search/word-weights.ts';
import { type Choice, fitChoices } from './listwise.ts';
import type { QaSet, SetQuestion } from './qa-set.ts';
import { countWords } from './word-counts.ts';

const FOLDS = 5;
/** Each source counts the same, however many questions it has; withheld and foreign questions the same, too. */
const WEIGHT_OF_A_SOURCE = 1000;

/** Weight of a question by its source and kind, so that each pair of them counts the same. */
export function sourceWeights(questions: readonly SetQuestion[]): (question: SetQuestion) => number {
  const counts = new Map<string, number>();
  const key = ({ source, kind }: SetQuestion): string => `${source} ${kind}`;
  for (const question of questions) counts.set(key(question), (counts.get(key(question)) ?? 0) + 1);
  return (question) => WEIGHT_OF_A_SOURCE / (counts.get(key(question)) ?? 1);
}

function foldOf(story: string): number {
  let hash = 0;
  for (const character of story) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

/** Words as they were counted in the other folds, so that nothing is learnt from the story that is asked. */
export function foldStatistics({ library, questions, storyById }: QaSet): (story: string) => WordStatistics {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = questions.filter(({ story }) => foldOf(story) !== fold);
    return readStatistics(countWords(library.stories, others, storyById));
  });
  return (story) => folds[foldOf(story)] ?? readStatistics('1 90 80 70');
}

/** Shares in percent. */
export interface Hits {
  readonly source: string;
  readonly first: number;
  readonly firstThree: number;
}

/** What weights learnt on four fifths of the stories reach on the other fifth: by source, and their mean. */
export function heldOut(
  answerable: readonly SetQuestion[],
  choices: ReadonlyMap<SetQuestion, Choice>,
): Hits[] {
  const hits = new Map<string, { first: number; three: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learnt = answerable.filter(({ story }) => foldOf(story) !== fold);
    const weights = fitChoices(
      learnt.flatMap((question) => choices.get(question) ?? []),
      0,
    );
    for (const question of answerable) {
      const choice = choices.get(question);
      if (foldOf(question.story) !== fold || choice === undefined) continue;
      const rank = rankIn(choice, weights);
      const hit = hits.get(question.source) ?? { first: 0, three: 0, all: 0 };
      hits.set(question.source, hit);
      hit.all += 1;
      if (rank === 0) hit.first += 1;
      if (rank >= 0 && rank < 3) hit.three += 1;
    }
  }
  const bySource = [...hits].map(([source, { first, three, all }]) => ({
    source,
    first: (100 * first) / all,
    firstThree: (100 * three) / all,
  }));
  const mean = (of: 'first' | 'firstThree'): number =>
    bySource.reduce((sum, one) => sum + one[of], 0) / Math.max(1, bySource.length);
  return [...bySource, { source: 'macro', first: mean('first'), firstThree: mean('firstThree') }];
}

/** Where the first right candidate comes, from 0; -1 when there is none. */
function rankIn({ rows, isRight }: Choice, weights: readonly number[]): number {
  return rows
    .map((row, at) => ({
      at,
      score: row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
    }))
    .sort((one, other) => other.score - one.score)
    .findIndex(({ at }) => isRight[at] === true);
}

export function printHits(label: string, hits: readonly Hits[]): void {
  const cells = hits.map(
    ({ source, first, firstThree }) => `${source} ${first.toFixed(1)}/${firstThree.toFixed(1)}`,
  );
  process.stdout.write(`${label.padEnd(44)}${cells.join('  ')}\n`);
}
