import { storyCollection } from '../src/search/collection.ts';
import { Comparison, FEATURES, type MeasuredPassage } from '../src/search/features.ts';
import { readQuestion, withSlips } from '../src/search/question.ts';
import { Vocabulary } from '../src/search/similar-stems.ts';
import type { WordStatistics } from '../src/search/word-weights.ts';
import type { Story } from '../src/story/story.ts';
import type { Choice } from './listwise.ts';
import { progress } from './progress.ts';
import { type QaSet, type SetQuestion, withoutParagraphs } from './qa-set.ts';
import type { NearnessOf } from './set-reader.ts';

/** A question compared with all passages of its story. */
export interface Measured {
  readonly comparison: Comparison;
  readonly story: Story;
  readonly passages: readonly MeasuredPassage[];
}

/** Every question of a set but the adversarial ones, measured in its story. */
export function measureAll(
  { questions, storyById }: QaSet,
  statistics: (story: string) => WordStatistics,
  nearnessOf: NearnessOf = () => undefined,
): Map<SetQuestion, Measured> {
  const show = progress('Measuring', questions.length);
  const measured = new Map<SetQuestion, Measured>();
  questions.forEach((question, at) => {
    show(at + 1);
    const whole = storyById.get(question.story);
    if (whole === undefined || question.kind === 'adversarial') return;
    const story = withoutParagraphs(whole, question.omit);
    const collection = storyCollection(story);
    const asked = withSlips(
      readQuestion(question.q, statistics(question.story)),
      new Vocabulary(collection.passagesWith),
    );
    const comparison = new Comparison(asked, collection, nearnessOf(question.q));
    measured.set(question, { comparison, story, passages: comparison.measure() });
  });
  return measured;
}

/** The passages of a story, right those that answer. */
export function passageChoice(
  { gold }: SetQuestion,
  passages: readonly MeasuredPassage[],
  weight: number,
): Choice {
  return {
    rows: passages.map(({ features }) => FEATURES.map((name) => features[name])),
    isRight: passages.map(({ passage }) => gold.includes(passage.paragraph.number - 1)),
    weight,
  };
}
