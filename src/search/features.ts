import { isSharp } from './answer-type.ts';
import { FourGramScores, saturated } from './bm25.ts';
import type { Collection } from './collection.ts';
import { type FittedWeights, fittedFor } from './fitted.ts';
import { fittingSentences } from './fitting-sentences.ts';
import { type Hits, Matcher, type PassageMatches } from './matches.ts';
import { meaningFeatures, type Nearness, nearnessInTable } from './meaning/nearness.ts';
import { type IndexedPassage, neighbourOf } from './passages.ts';
import type { Question } from './question.ts';
import { WordPairs } from './word-pairs.ts';
import { inverseFrequency } from './word-weights.ts';

/**
 * What is measured of a passage. Those without `Alike` count the question's own words, weighed by how rare they are in
 * English and here (the geometric mean: a name in every paragraph tells none from another); those with it count words of
 * like meaning, too, weighed by how rare they are here. All weights are multiplied with the necessity of the word.
 * Covers are shares of the question's weight, 0 to 1.
 */
export const FEATURES = [
  /** Okapi BM25+ of the passage, divided by the question's weight. */
  'bm25',
  'bm25Alike',
  'cover',
  'coverAlike',
  /** Of the best sentence. */
  'sentenceCover',
  'sentenceCoverAlike',
  /** Of the best three sentences in a row, those of the neighbouring paragraphs included. */
  'windowCover',
  'windowCoverAlike',
  /** Together with the paragraph before, which says who "he" is, and with the heading. */
  'contextCover',
  'contextCoverAlike',
  /** BM25+ of letter 4-grams. */
  'fourGrams',
  /** The share of the question's neighbouring words, function words too, that stand side by side. */
  'pairs',
  /** Whether the best sentence, and whether any, may hold the kind of answer asked for. */
  'sentenceFits',
  'anyFits',
  /** The first of them where a date, a duration or a number is asked for. */
  'sentenceFitsSharply',
  /** How near the question's meaning is to that of the best sentence, and of the passage: cosines. */
  'meaningSentence',
  'meaningPassage',
  /** The same, times the share of the question that no sentence has in words: where words fail, meaning counts more. */
  'meaningSentenceNeeded',
  'meaningPassageNeeded',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

export interface MeasuredPassage {
  readonly passage: IndexedPassage;
  readonly features: Features;
  readonly matches: PassageMatches;
}

/** A question among the passages of a collection: the weights of its words there, and the measures of each passage. */
export class Comparison {
  readonly matcher: Matcher;
  /** How much each word counts: its rarity in English, the mean of that and its rarity here, and its rarity here. */
  readonly rarities: readonly number[];
  readonly weights: readonly number[];
  readonly weightsHere: readonly number[];
  readonly question: Question;
  readonly nearness: Nearness;
  readonly pairs: WordPairs;
  readonly fitted: FittedWeights;
  private readonly collection: Collection;
  private readonly grams: FourGramScores;
  /** Of the passages of the collection, in order. */
  private readonly matches: readonly PassageMatches[];

  constructor(
    question: Question,
    collection: Collection,
    nearness: Nearness = nearnessInTable(question.sequence),
  ) {
    this.question = question;
    this.collection = collection;
    this.matcher = new Matcher(question, (stem) => !collection.isWhole || collection.passagesWith.has(stem));
    const matches = collection.passages.map((passage) => this.matcher.matchesIn(passage));
    this.matches = matches;
    const rarityHere = (kind: 'exact' | 'alike', term: number): number =>
      inverseFrequency(matches.filter((one) => (one[kind][term] ?? 0) > 0).length, matches.length);
    this.rarities = question.terms.map(({ rarity, necessity }) => rarity * necessity);
    this.weights = question.terms.map(
      ({ rarity, necessity }, term) =>
        (collection.isWhole ? Math.sqrt(rarity * rarityHere('exact', term)) : rarity) * necessity,
    );
    this.weightsHere = question.terms.map(({ necessity }, term) => rarityHere('alike', term) * necessity);
    this.grams = new FourGramScores(question, collection);
    this.nearness = nearness;
    this.pairs = new WordPairs(question.sequence);
    this.fitted = fittedFor(nearness);
  }

  measure(): MeasuredPassage[] {
    let best = 0;
    for (const { sentences } of this.matches) {
      for (const { alike } of sentences) best = Math.max(best, coverOf(alike, this.weightsHere));
    }
    return this.collection.passages.map((passage, index) => {
      const matches = this.matcher.matchesIn(passage);
      return { passage, features: this.featuresOf(passage, matches, index, 1 - best), matches };
    });
  }

  /** `needed` is the share of the question that the words of no sentence cover. */
  private featuresOf(
    passage: IndexedPassage,
    matches: PassageMatches,
    index: number,
    needed: number,
  ): Features {
    const before = this.matchesBeside(index, -1);
    const after = this.matchesBeside(index, 1);
    const { weights, weightsHere } = this;
    const best = this.bestCovers(matches, before, after);
    const fits = fittingSentences(passage, this.question.answerType);
    const bestFits = fits[best.at] === true;
    const meaning = meaningFeatures(this.nearness, passage, needed);
    // Name by name: to spread one object into another takes far longer.
    return {
      bm25: this.bm25(passage, matches.exact, matches.exactCounts, weights),
      bm25Alike: this.bm25(passage, matches.alike, matches.alikeCounts, weightsHere),
      cover: coverOf(matches.exact, weights),
      coverAlike: coverOf(matches.alike, weightsHere),
      sentenceCover: best.sentence,
      sentenceCoverAlike: best.sentenceAlike,
      windowCover: best.window,
      windowCoverAlike: best.windowAlike,
      contextCover: coverOf(matches.exact, weights, before?.exact, matches.heading.exact),
      contextCoverAlike: coverOf(matches.alike, weightsHere, before?.alike, matches.heading.alike),
      fourGrams: this.grams.scoreOf(index),
      pairs: this.pairs.shareIn(passage.sequence, passage.pairHashes),
      sentenceFits: bestFits ? 1 : 0,
      anyFits: fits.includes(true) ? 1 : 0,
      sentenceFitsSharply: bestFits && isSharp(this.question.answerType) ? 1 : 0,
      meaningSentence: meaning.meaningSentence,
      meaningPassage: meaning.meaningPassage,
      meaningSentenceNeeded: meaning.meaningSentenceNeeded,
      meaningPassageNeeded: meaning.meaningPassageNeeded,
    };
  }

  /** The matches of the passage before or after, or none where the article begins or ends. */
  private matchesBeside(index: number, offset: -1 | 1): PassageMatches | undefined {
    const { passages, isWhole } = this.collection;
    const passage = passages[index];
    // The passages of a whole story stand in order.
    if (isWhole)
      return passages[index + offset]?.article === passage?.article
        ? this.matches[index + offset]
        : undefined;
    const neighbour = passage === undefined ? undefined : neighbourOf(passage, offset);
    return neighbour === undefined ? undefined : this.matcher.matchesIn(neighbour);
  }

  /**
   * The best covers of a sentence, and of one with its neighbours, across the borders of the paragraph, and its heading.
   * `at` is the sentence with the best cover in words of like meaning.
   */
  private bestCovers(
    { sentences, heading }: PassageMatches,
    before: PassageMatches | undefined,
    after: PassageMatches | undefined,
  ) {
    const { weights, weightsHere } = this;
    const best = { at: 0, sentence: 0, sentenceAlike: 0, window: 0, windowAlike: 0 };
    let previous = before?.sentences.at(-1);
    for (const [at, { exact, alike }] of sentences.entries()) {
      const next = at + 1 === sentences.length ? after?.sentences[0] : sentences[at + 1];
      const covered = coverOf(alike, weightsHere);
      if (covered > best.sentenceAlike) {
        best.at = at;
        best.sentenceAlike = covered;
      }
      best.sentence = Math.max(best.sentence, coverOf(exact, weights));
      const window = coverOf(exact, weights, previous?.exact, next?.exact, heading.exact);
      best.window = Math.max(best.window, window);
      const windowAlike = coverOf(alike, weightsHere, previous?.alike, next?.alike, heading.alike);
      best.windowAlike = Math.max(best.windowAlike, windowAlike);
      previous = sentences[at];
    }
    return best;
  }

  private bm25(
    { stems }: IndexedPassage,
    hits: Hits,
    counts: readonly number[],
    weights: readonly number[],
  ): number {
    const relativeLength = stems.length / this.collection.averageLength;
    let [whole, found] = [0, 0];
    for (let term = 0; term < weights.length; term += 1) {
      const weight = weights[term] ?? 0;
      whole += weight;
      found += weight * (hits[term] ?? 0) * saturated(counts[term] ?? 0, relativeLength);
    }
    return whole === 0 ? 0 : found / whole;
  }
}

/** The share of the question's weight that is found, 0 to 1; of several stretches of text, word by word in the best. */
export function coverOf(
  hits: Hits,
  weights: readonly number[],
  second: Hits = hits,
  third: Hits = hits,
  fourth: Hits = hits,
): number {
  let [whole, found] = [0, 0];
  // A loop over numbers that makes nothing: this runs a thousand times a question.
  for (let term = 0; term < weights.length; term += 1) {
    const weight = weights[term] ?? 0;
    whole += weight;
    found += weight * Math.max(hits[term] ?? 0, second[term] ?? 0, third[term] ?? 0, fourth[term] ?? 0);
  }
  return whole === 0 ? 0 : found / whole;
}
