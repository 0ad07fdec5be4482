import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { type Collection, collectionOf, storyCollection } from './collection.ts';
import { confidenceFeatures, confidenceFrom } from './confidence.ts';
import { type Comparison, coverOf, FEATURES } from './features.ts';
import { groupBy } from './group-by.ts';
import { union } from './matches.ts';
import type { Nearness } from './meaning/nearness.ts';
import { withPeople } from './named-people.ts';
import type { IndexedPassage } from './passages.ts';
import { type Question, withSlips } from './question.ts';
import { quotedBonus, type Ranking, rank } from './ranking.ts';
import { weighed } from './sentence-choice.ts';
import { type FoundPassage, findIn, type Shelf, shelvesOf } from './shelves.ts';
import { Vocabulary } from './similar-stems.ts';

/** A story of more passages is searched by its index first; in a smaller one, all are compared. */
const MAX_COMPARED = 400;
/** Passages that go on from the index to the ranking. More find little and cost time: see the table in bench/README.md. */
const MAX_CANDIDATES = 32;
/** What a word of like meaning counts in the index, where the word itself counts 1. */
const ALIKE_WORTH = 0.4;

/** What was found, before anything is decided. */
export interface Found {
  readonly ranking: Ranking;
  /** How sure it is that the first passage answers, 0 to 1. */
  readonly confidence: number;
  readonly vocabulary: Vocabulary;
}

/** Ranks the passages of some stories for a question. */
export function search(
  library: Library,
  stories: readonly Story[],
  question: Question,
  nearness?: Nearness,
): Found {
  const vocabulary = vocabularyOf(library, stories);
  const asked = withPeople(withSlips(question, vocabulary), stories);
  const small = smallStory(stories);
  if (small !== undefined) {
    const collection = storyCollection(small);
    const ranking = rank(asked, collection, nearness);
    return { ranking, confidence: confidenceIn(ranking, collection), vocabulary };
  }
  const shelves = shelvesOf(library, stories);
  const ranking = rankFound(asked, findIn(shelves, worthsOf(asked), MAX_CANDIDATES), nearness);
  return { ranking, confidence: confidenceOfFirst(asked, ranking, shelves, nearness), vocabulary };
}

/** The stems of the passages of some stories. */
export function vocabularyOf(library: Library, stories: readonly Story[]): Vocabulary {
  const small = smallStory(stories);
  if (small !== undefined) return new Vocabulary(storyCollection(small).passagesWith);
  return new Vocabulary(...shelvesOf(library, stories).map(({ candidates }) => candidates.passagesWith));
}

/** The only story, when all its passages can be compared. */
function smallStory(stories: readonly Story[]): Story | undefined {
  const [only] = stories;
  return stories.length === 1 && only !== undefined && sizeOf(only) <= MAX_COMPARED ? only : undefined;
}

function sizeOf({ articles }: Story): number {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

/** Which stems are looked for in the index, and what each is worth. */
export function worthsOf({ terms }: Question): Map<string, number> {
  const worths = new Map<string, number>();
  const raise = (stem: string, worth: number): void => {
    worths.set(stem, Math.max(worth, worths.get(stem) ?? 0));
  };
  for (const { stem, necessity } of terms) raise(stem, necessity);
  for (const { necessity, alike } of terms) {
    for (const phrase of alike)
      for (const part of phrase) raise(part, (necessity * ALIKE_WORTH) / phrase.length);
  }
  return worths;
}

/** What is measured of a passage that the index found, beside what is measured within a story. */
export const FOUND_FEATURES = [
  ...FEATURES,
  /** Its score in the index, divided by the best. */
  'foundScore',
  /** What all passages found of its story have of the question. */
  'storyCover',
  'storyCoverAlike',
] as const;

type FoundFeatures = Readonly<Record<(typeof FOUND_FEATURES)[number], number>>;

/** The passages that the index finds for a question, with what the ranking measures of them. */
export function candidateFeatures(
  library: Library,
  stories: readonly Story[],
  question: Question,
  nearness?: Nearness,
): { readonly passage: IndexedPassage; readonly features: FoundFeatures }[] {
  const shelves = shelvesOf(library, stories);
  const asked = withSlips(question, vocabularyOf(library, stories));
  const found = findIn(shelves, worthsOf(asked), MAX_CANDIDATES);
  const { comparison, measured } = rank(asked, collectionOf(found.map(({ passage }) => passage)), nearness);
  const features = foundFeatures(comparison, measured, found);
  return measured.flatMap(({ passage }, at) => {
    const measures = features[at];
    return measures === undefined ? [] : [{ passage, features: measures }];
  });
}

/** Ranks what the index found: as within a story, and by what the index thought and the passage's story has of the question. */
function rankFound(
  question: Question,
  found: readonly FoundPassage[],
  nearness: Nearness | undefined,
): Ranking {
  const passages = found.map(({ passage }) => passage);
  const { comparison, measured } = rank(question, collectionOf(passages), nearness);
  const features = foundFeatures(comparison, measured, found);
  const rescored = measured.map((one, at) => ({
    ...one,
    score: weighed(features[at] ?? {}, comparison.fitted.candidate) + quotedBonus(question, one.passage),
  }));
  return { comparison, measured: rescored.sort((one, other) => other.score - one.score) };
}

function foundFeatures(
  { weights, weightsHere }: Comparison,
  measured: Ranking['measured'],
  found: readonly FoundPassage[],
): FoundFeatures[] {
  const best = found[0]?.score ?? 1;
  const scores = new Map(found.map(({ passage, score }) => [passage, score / best]));
  const covers = new Map(
    [...groupBy(measured, ({ passage }) => passage.story)].map(([story, passages]) => [
      story,
      {
        storyCover: coverOf(union(...passages.map(({ matches }) => matches.exact)), weights),
        storyCoverAlike: coverOf(union(...passages.map(({ matches }) => matches.alike)), weightsHere),
      },
    ]),
  );
  return measured.map(({ passage, features }) => ({
    ...features,
    foundScore: scores.get(passage) ?? 0,
    ...(covers.get(passage.story) ?? { storyCover: 0, storyCoverAlike: 0 }),
  }));
}

/** How sure the first passage is among those of its own story: what other stories hold does not change it. */
function confidenceOfFirst(
  question: Question,
  { measured }: Ranking,
  shelves: readonly Shelf[],
  nearness: Nearness | undefined,
): number {
  const [first] = measured;
  if (first === undefined) return 0;
  const { story } = first.passage;
  const collection =
    sizeOf(story) <= MAX_COMPARED
      ? storyCollection(story)
      : collectionOf(findIn(shelves, worthsOf(question), MAX_CANDIDATES).map(({ passage }) => passage));
  return confidenceIn(rank(question, collection, nearness), collection, first.passage.paragraph);
}

/** How sure it is that a passage of a ranking answers: the first, unless another is meant. */
function confidenceIn(
  { comparison, measured }: Ranking,
  collection: Collection,
  paragraph?: unknown,
): number {
  const chosen = measured.find(({ passage }) => passage.paragraph === paragraph) ?? measured[0];
  if (chosen === undefined) return 0;
  return confidenceFrom(confidenceFeatures(comparison, collection, chosen), comparison.fitted);
}
