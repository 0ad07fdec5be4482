import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { distinctPassages } from './duplicates.ts';
import { vocabularyOf } from './passages.ts';
import { type Question, readQuestion } from './question.ts';
import { type RankedPassage, rank } from './ranking.ts';
import { searchIndexOf } from './search-index.ts';

/**
 * What the stories say to a question.
 * `answered`: the first passage very likely answers it. `closest`: it may. `not-in-story`: the stories do not say; the
 * passages are the nearest there are, and none may be. `unclear`: the question has no word to look for.
 */
export type Answer =
  | {
      readonly outcome: 'answered' | 'closest' | 'not-in-story';
      /** 0 to 1, of the first passage. */
      readonly confidence: number;
      /** Best first. */
      readonly passages: readonly RankedPassage[];
      /** Words of the question that no story asked has, as they were typed. */
      readonly missingWords: readonly string[];
    }
  | { readonly outcome: 'unclear' };

/** From here on the first passage is called the answer; below the second figure, the story is said not to answer. */
const ANSWERED_FROM = 0.75;
const CLOSEST_FROM = 0.36;
/** One word is found too easily to call a passage the answer. */
const FEWEST_TERMS_ANSWERED = 2;
/** Passages offered under one answer. */
const MAX_PASSAGES = 7;
/** A further passage that scores less than this share of the first is no match worth paging to. */
const LEAST_SHARE_OF_BEST = 0.3;

/** Asks stories of a library a question. The same question to the same library gets the same answer. */
export function answer(library: Library, stories: readonly Story[], text: string): Answer {
  const index = searchIndexOf(library, stories);
  const question = readQuestion(text, index);
  if (question.terms.length === 0) return { outcome: 'unclear' };
  const candidates = index.candidates.find(weightsOf(question));
  const ranked = rank(question, candidates, index);
  const best = ranked[0];
  const matching = ranked.filter((passage) => passage.score >= (best?.score ?? 0) * LEAST_SHARE_OF_BEST);
  const confidence = best?.confidence ?? 0;
  const isAnswered = confidence >= ANSWERED_FROM && question.terms.length >= FEWEST_TERMS_ANSWERED;
  return {
    outcome: isAnswered ? 'answered' : confidence >= CLOSEST_FROM ? 'closest' : 'not-in-story',
    confidence,
    passages: distinctPassages(matching, MAX_PASSAGES),
    missingWords: missingWordsIn(question, stories),
  };
}

function weightsOf(question: Question): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of question.terms) {
    for (const [stem, worth] of term.matches) weights.set(stem, Math.max(worth, weights.get(stem) ?? 0));
  }
  return weights;
}

/** Words of a question that no story asked has, as they were typed. */
export function missingWords(library: Library, stories: readonly Story[], text: string): string[] {
  return missingWordsIn(readQuestion(text, searchIndexOf(library, stories)), stories);
}

function missingWordsIn(question: Question, stories: readonly Story[]): string[] {
  const vocabularies = stories.map(vocabularyOf);
  return question.terms
    .filter(
      ({ matches }) => ![...matches.keys()].some((stem) => vocabularies.some((words) => words.has(stem))),
    )
    .map(({ word }) => word);
}
