import type { Sentence } from '../story/story.ts';
import type { Collection } from './collection.ts';
import { Comparison, type MeasuredPassage } from './features.ts';
import type { Nearness } from './meaning/nearness.ts';
import type { IndexedPassage } from './passages.ts';
import type { Question } from './question.ts';
import { comparable, hasPhrase } from './quoted-phrases.ts';
import { bestSentence, weighed } from './sentence-choice.ts';

/** A passage with its best sentence. */
export interface RankedPassage {
  readonly passage: IndexedPassage;
  readonly sentence: Sentence;
  readonly score: number;
}

export interface Ranking {
  readonly comparison: Comparison;
  /** Best first; ties stand in the order they came in. */
  readonly measured: readonly (MeasuredPassage & { readonly score: number })[];
}

/** What a phrase in quotation marks is worth where it is found: more than all the rest. */
const QUOTED_BONUS = 100;

/** Orders the passages of a collection, best first. Pure: measures in, order out. */
export function rank(question: Question, collection: Collection, nearness?: Nearness): Ranking {
  const comparison = new Comparison(question, collection, nearness);
  const measured = comparison
    .measure()
    .map(({ passage, features, matches }) => ({
      passage,
      features,
      matches,
      score: weighed(features, comparison.fitted.passage) + quotedBonus(question, passage),
    }))
    .sort((one, other) => other.score - one.score);
  return { comparison, measured };
}

export function quotedBonus(question: Question, { paragraph }: IndexedPassage): number {
  return QUOTED_BONUS * phrasesFound(question, paragraph.text);
}

/** How many of the phrases in quotation marks a text has. */
export function phrasesFound({ quoted }: Question, text: string): number {
  if (quoted.length === 0) return 0;
  const compared = comparable(text);
  return quoted.filter((phrase) => hasPhrase(compared, phrase)).length;
}

/** A passage with the sentence to show: the one with the phrase in quotation marks, else the one that most likely answers. */
export function withSentence(
  comparison: Comparison,
  { passage, score }: { readonly passage: IndexedPassage; readonly score: number },
): RankedPassage | undefined {
  const { question } = comparison;
  const quoting =
    question.quoted.length === 0
      ? undefined
      : passage.sentences.find(
          ({ sentence }) =>
            phrasesFound(question, passage.paragraph.text.slice(sentence.start, sentence.end)) > 0,
        )?.sentence;
  const sentence = quoting ?? bestSentence(comparison, passage);
  return sentence === undefined ? undefined : { passage, sentence, score };
}
