import type { Collection } from './collection.ts';
import { type Comparison, coverOf, type Features, type MeasuredPassage } from './features.ts';
import type { FittedWeights } from './fitted.ts';
import { union } from './matches.ts';
import { weighed } from './sentence-choice.ts';

/** What confidence is read from: the measures of the first passage, and what its story has of the question. */
export type ConfidenceFeatures = Features & {
  readonly storyCover: number;
  readonly storyCoverAlike: number;
  /** Shares of the question's weight that no passage has, not even in words of like meaning. */
  readonly missingNames: number;
  readonly missingWords: number;
  /** What the passage has of the question, by rarity in English. */
  readonly rareCover: number;
};

export function confidenceFeatures(
  { question, matcher, rarities, weightsHere }: Comparison,
  { passages }: Collection,
  { features, matches: ofFirst }: MeasuredPassage,
): ConfidenceFeatures {
  const matches = passages.map((passage) => matcher.matchesIn(passage));
  const exact = union(...matches.map((one) => one.exact));
  const alike = union(...matches.map((one) => one.alike));
  const missing = (isName: boolean): number =>
    coverOf(
      question.terms.map(({ kind }, term) =>
        (kind === 'word') !== isName && (alike[term] ?? 0) === 0 ? 1 : 0,
      ),
      rarities,
    );
  return {
    ...features,
    storyCover: coverOf(exact, rarities),
    storyCoverAlike: coverOf(alike, weightsHere),
    missingNames: missing(true),
    missingWords: missing(false),
    rareCover: coverOf(ofFirst.exact, rarities),
  };
}

/** How sure it is that the first passage answers, 0 to 1: a logistic model. */
export function confidenceFrom(features: ConfidenceFeatures, { confidence }: FittedWeights): number {
  return 1 / (1 + Math.exp(-(confidence.bias + weighed(features, confidence))));
}
