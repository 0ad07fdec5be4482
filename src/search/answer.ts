import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { distinctPassages } from './duplicates.ts';
import type { Comparison } from './features.ts';
import type { Nearness } from './meaning/nearness.ts';
import type { IndexedPassage } from './passages.ts';
import { asksForSomething, MAX_QUESTION_LENGTH, type Question, readQuestion } from './question.ts';
import { questionsIn } from './question-parts.ts';
import { phrasesFound, type RankedPassage, type Ranking, withSentence } from './ranking.ts';
import { search, vocabularyOf } from './search.ts';
import { shownStemsOf } from './shown-stems.ts';
import { similarStems, type Vocabulary } from './similar-stems.ts';

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

/**
 * From here on the first passage is called the answer: three of five right ones are, one of four wrong ones, and 1 in
 * 400 for a question of another story. Below the second figure the story is said not to answer: 6% of the right
 * passages fall there, and 98% for another story's questions.
 */
const ANSWERED_FROM = 0.55;
const CLOSEST_FROM = 0.1;
/** One word is found too easily to call a passage the answer. */
const FEWEST_TERMS_ANSWERED = 2;
/** Passages offered under one answer. */
const MAX_PASSAGES = 7;
/** A further passage that scores so much less than the first is no match worth paging to: e^-3 is 1 in 20. */
const FURTHEST_BEHIND = 3;
/** A passage that shares no word with the question is no match below this cosine of their meanings. */
const NEAR_IN_MEANING = 0.3;

/** Asks stories of a library a question. The same question to the same library gets the same answer. */
export function answer(
  library: Library,
  stories: readonly Story[],
  text: string,
  nearness?: Nearness,
): Answer {
  const question = readQuestion(text);
  if (!asksForSomething(question)) return { outcome: 'unclear' };
  const { ranking, confidence, vocabulary } = search(library, stories, question, nearness);
  const matching = withParts(matchesOf(ranking, question), library, stories, text);
  const passages = distinctPassages(matching, MAX_PASSAGES).flatMap(
    ({ comparison, ...one }) => withSentence(comparison, one) ?? [],
  );
  const missingWords = missingWordsIn(question, stories, vocabulary);
  if (passages.length === 0) return { outcome: 'not-in-story', confidence: 0, passages, missingWords };
  return { outcome: outcomeOf(question, passages[0], confidence), confidence, passages, missingWords };
}

/** A passage that matches, and the question it was compared with: only those that are shown have their sentence chosen. */
interface Matching {
  readonly passage: IndexedPassage;
  readonly score: number;
  readonly comparison: Comparison;
}

/** The passages that match, best first. */
function matchesOf({ measured, comparison }: Ranking, question: Question): Matching[] {
  const best = measured[0]?.score ?? 0;
  return measured
    .filter(({ score, matches, passage, features }) => {
      const isNear = score >= best - FURTHEST_BEHIND;
      if (!isNear || passage.sentences.length === 0) return false;
      return (
        matches.alike.some((hit) => hit > 0) ||
        features.meaningSentence >= NEAR_IN_MEANING ||
        phrasesFound(question, passage.paragraph.text) > 0
      );
    })
    .map(({ passage, score }) => ({ passage, score, comparison }));
}

/** Two questions in one: after the passage that is best for all of it, the best for each, then the others. */
function withParts(
  matching: readonly Matching[],
  library: Library,
  stories: readonly Story[],
  text: string,
): readonly Matching[] {
  const parts = questionsIn(text.slice(0, MAX_QUESTION_LENGTH));
  const [first, ...others] = matching;
  if (parts.length === 1 || first === undefined) return matching;
  const ofParts = parts.flatMap((part) => {
    const question = readQuestion(part);
    if (!asksForSomething(question)) return [];
    const [best] = matchesOf(search(library, stories, question).ranking, question);
    // Scores of two searches do not compare: it stands as high as the first.
    return best === undefined ? [] : [{ ...best, score: first.score }];
  });
  const seen = new Set<unknown>();
  return [first, ...ofParts, ...others].filter(({ passage: { paragraph } }) => {
    const isNew = !seen.has(paragraph);
    seen.add(paragraph);
    return isNew;
  });
}

function outcomeOf(
  question: Question,
  first: RankedPassage | undefined,
  confidence: number,
): 'answered' | 'closest' | 'not-in-story' {
  const { quoted, terms } = question;
  if (quoted.length > 0 && first !== undefined) {
    // Words in quotation marks are looked for to the letter: found, they are the answer; not found, nothing is.
    return phrasesFound(question, first.passage.paragraph.text) === quoted.length
      ? 'answered'
      : 'not-in-story';
  }
  if (confidence >= ANSWERED_FROM && terms.length >= FEWEST_TERMS_ANSWERED) return 'answered';
  return confidence >= CLOSEST_FROM ? 'closest' : 'not-in-story';
}

/** Words of a question that no story asked has, as they were typed. */
export function missingWords(library: Library, stories: readonly Story[], text: string): string[] {
  const question = readQuestion(text);
  if (!asksForSomething(question)) return [];
  return missingWordsIn(question, stories, vocabularyOf(library, stories));
}

function missingWordsIn({ terms }: Question, stories: readonly Story[], vocabulary: Vocabulary): string[] {
  return terms
    .filter(({ stem, alike }) => {
      const words = [stem, ...alike.flatMap((phrase) => (phrase.length === 1 ? phrase : []))];
      if (words.some((word) => vocabulary.has(word))) return false;
      if (stories.some((story) => shownStemsOf(story).has(stem))) return false;
      return similarStems(stem, vocabulary).length === 0;
    })
    .map(({ word }) => word);
}
