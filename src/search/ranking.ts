import { type Sentence, sliceOf } from '../story/story.ts';
import { mayHold } from './answer-type.ts';
import type { Candidate } from './candidates.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { vocabularyOf } from './passages.ts';
import type { Question, QuestionTerm } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** A passage with its best sentence, and how sure the search is that it answers. */
export interface RankedPassage {
  readonly passage: IndexedPassage;
  readonly sentence: Sentence;
  readonly score: number;
  /** 0 to 1: how much of what the question asks for stands here. */
  readonly confidence: number;
}

/** Worth of the best sentence's cover, and of neighbouring words found as neighbours, beside a BM25 score of 0 to 1. */
const SENTENCE_COVER_WEIGHT = 1;
const PAIR_WEIGHT = 0.35;
/** Worth of a sentence that may hold the kind of answer asked for: a name for "who", a date for "when". */
const ANSWER_TYPE_WEIGHT = 0.15;
/** A sentence without any name hardly answers "who", however many words of the question it has. */
const WRONG_TYPE_CONFIDENCE = 0.65;
/** Confidence is a mean of three covers: the paragraph's, its best sentence's and the story's. */
const CONFIDENCE_WEIGHTS = { paragraph: 0.4, sentence: 0.4, story: 0.2 };

/** Orders candidates, best first; ties stand in the order they came in. Pure: features in, order out. */
export function rank(
  question: Question,
  candidates: readonly Candidate[],
  index: SearchIndex,
): RankedPassage[] {
  const best = candidates[0]?.score ?? 1;
  const pairs = pairsOf(question);
  const ranked: RankedPassage[] = [];
  for (const { passage: number, score } of candidates) {
    const passage = index.passages[number];
    if (passage === undefined) continue;
    const sentence = bestSentence(question, pairs, passage);
    if (sentence === undefined) continue;
    const paragraphCover = coverOf(question, passage.vocabulary);
    const storyCover = coverOf(question, vocabularyOf(passage.story));
    ranked.push({
      passage,
      sentence: sentence.sentence,
      score:
        score / best + SENTENCE_COVER_WEIGHT * sentence.cover + PAIR_WEIGHT * pairShare(pairs, passage.stems),
      confidence:
        (sentence.fits ? 1 : WRONG_TYPE_CONFIDENCE) *
        (CONFIDENCE_WEIGHTS.paragraph * paragraphCover +
          CONFIDENCE_WEIGHTS.sentence * sentence.cover +
          CONFIDENCE_WEIGHTS.story * storyCover),
    });
  }
  return ranked.sort((one, other) => other.score - one.score);
}

/** The share of the question's weight that a set of stems has, 0 to 1. */
export function coverOf(question: Question, stems: ReadonlySet<string>): number {
  let covered = 0;
  let whole = 0;
  for (const term of question.terms) {
    whole += term.weight;
    covered += term.weight * bestMatch(term, stems);
  }
  return whole === 0 ? 0 : covered / whole;
}

function bestMatch(term: QuestionTerm, stems: ReadonlySet<string>): number {
  let best = 0;
  for (const [stem, worth] of term.matches) if (worth > best && stems.has(stem)) best = worth;
  return best;
}

interface BestSentence {
  readonly sentence: Sentence;
  readonly cover: number;
  readonly fits: boolean;
}

function bestSentence(
  question: Question,
  pairs: readonly Pair[],
  passage: IndexedPassage,
): BestSentence | undefined {
  let best: (BestSentence & { score: number }) | undefined;
  for (const { sentence, stems, vocabulary } of passage.sentences) {
    const cover = coverOf(question, vocabulary);
    const fits = mayHold(question.answerType, sliceOf(passage.paragraph.text, sentence));
    const score = cover + PAIR_WEIGHT * pairShare(pairs, stems) + (fits ? ANSWER_TYPE_WEIGHT : 0);
    if (best === undefined || score > best.score) best = { sentence, cover, fits, score };
  }
  return best;
}

type Pair = readonly [QuestionTerm, QuestionTerm];

function pairsOf({ terms }: Question): Pair[] {
  return terms.slice(1).flatMap((term, index): Pair[] => {
    const before = terms[index];
    return before === undefined ? [] : [[before, term]];
  });
}

/** The share of the question's neighbouring words that stand side by side here, in that order. */
function pairShare(pairs: readonly Pair[], stems: readonly string[]): number {
  if (pairs.length === 0) return 0;
  const found = pairs.filter(([first, second]) =>
    stems.some((stem, index) => first.matches.has(stem) && second.matches.has(stems[index + 1] ?? '')),
  );
  return found.length / pairs.length;
}
