import type { Sentence } from '../story/story.ts';
import { type Comparison, coverOf } from './features.ts';
import { fittingSentences } from './fitting-sentences.ts';
import type { IndexedPassage } from './passages.ts';

/** What is measured of each sentence of a passage; covers as for passages. */
export const SENTENCE_FEATURES = [
  'cover',
  'coverAlike',
  /** Of the sentence before and the one after: the answer often stands just after the sentence that matches. */
  'coverBefore',
  'coverAfter',
  'pairs',
  'fits',
  /** Logarithm of the number of its words. */
  'length',
  'first',
  /** How near the question's meaning is to that of the sentence. */
  'meaning',
] as const;

export type SentenceFeatures = Readonly<Record<(typeof SENTENCE_FEATURES)[number], number>>;

/** The measures of the sentences of a passage, in order. */
export function sentenceFeatures(comparison: Comparison, passage: IndexedPassage): SentenceFeatures[] {
  const { weights, weightsHere, matcher, question } = comparison;
  const { sentences } = matcher.matchesIn(passage);
  const covers = sentences.map(({ exact }) => coverOf(exact, weights));
  const alikeCovers = sentences.map(({ alike }) => coverOf(alike, weightsHere));
  const fits = fittingSentences(passage, question.answerType);
  const near = comparison.nearness.toSentences(passage);
  return passage.sentences.map(({ sequence }, at) => {
    return {
      cover: covers[at] ?? 0,
      coverAlike: alikeCovers[at] ?? 0,
      coverBefore: ((covers[at - 1] ?? 0) + (alikeCovers[at - 1] ?? 0)) / 2,
      coverAfter: ((covers[at + 1] ?? 0) + (alikeCovers[at + 1] ?? 0)) / 2,
      pairs: comparison.pairs.shareIn(sequence, passage.pairHashes),
      fits: fits[at] === true ? 1 : 0,
      length: Math.log(1 + sequence.length),
      first: at === 0 ? 1 : 0,
      meaning: near[at] ?? 0,
    };
  });
}

/** The sentence of a passage that most likely holds the answer; undefined for a passage without any. */
export function bestSentence(comparison: Comparison, passage: IndexedPassage): Sentence | undefined {
  let best: { sentence: Sentence; score: number } | undefined;
  sentenceFeatures(comparison, passage).forEach((features, at) => {
    const sentence = passage.sentences[at]?.sentence;
    const score = weighed(features, comparison.fitted.sentence);
    if (sentence !== undefined && (best === undefined || score > best.score)) best = { sentence, score };
  });
  return best?.sentence;
}

interface NamedWeights {
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

const namedWeights = new WeakMap<Readonly<Record<string, number>>, NamedWeights>();

/** Those that count anything. */
function namedIn(weights: Readonly<Record<string, number>>): NamedWeights {
  const known = namedWeights.get(weights);
  if (known !== undefined) return known;
  const counting = Object.entries(weights).filter(([, weight]) => weight !== 0);
  const named = { names: counting.map(([name]) => name), weights: counting.map(([, weight]) => weight) };
  namedWeights.set(weights, named);
  return named;
}

/** The sum of measures, each times its weight; one without a weight counts nothing, nor does a weight without a measure. */
export function weighed(
  measures: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  const named = namedIn(weights);
  let total = 0;
  for (let at = 0; at < named.names.length; at += 1)
    total += (named.weights[at] ?? 0) * (measures[named.names[at] ?? ''] ?? 0);
  return total;
}
