import { type AnswerType, answerTypeOf, withoutAskedWith } from './answer-type.ts';
import { rarityOf, type SearchIndex } from './search-index.ts';
import { similarStems } from './similar-stems.ts';
import { termsOf } from './terms.ts';
import { wordsMeaning } from './thesaurus.ts';

/** One word of the question, and the stems of the stories that may stand for it. */
export interface QuestionTerm {
  readonly stem: string;
  /** The word as it was typed. */
  readonly word: string;
  /** How much it tells: its inverse document frequency, or that of the commonest stem that stands for it. */
  readonly weight: number;
  /** Stems that count as this word, with how much (0 to 1]; the stem itself counts 1. */
  readonly matches: ReadonlyMap<string, number>;
}

/** A question as the search sees it. */
export interface Question {
  readonly answerType: AnswerType;
  readonly terms: readonly QuestionTerm[];
}

/** More different words than this are not looked for: nobody asks so, and each costs time. */
const MAX_TERMS = 40;
/** A word of the same meaning counts less than the word itself. */
const SYNONYM_MATCH = 0.7;
/** A question of 6,000 characters is allowed by Discord; more is cut. */
export const MAX_QUESTION_LENGTH = 6000;

/** Reads a question: what to look for, and which stems of the index may stand for each word. */
export function readQuestion(text: string, index: SearchIndex): Question {
  // What was asked is not remembered, not even its stems.
  const words = termsOf(withoutAskedWith(text.slice(0, MAX_QUESTION_LENGTH)), false).filter(
    ({ isStopWord }) => !isStopWord,
  );
  const wanted = new Set(words.map(({ stem }) => stem));
  const terms: QuestionTerm[] = [];
  for (const { stem, word } of words) {
    if (!wanted.delete(stem) || terms.length >= MAX_TERMS) continue;
    const matches = new Map([[stem, 1]]);
    for (const synonym of wordsMeaning(stem)) {
      if (index.passagesWith.has(synonym)) matches.set(synonym, SYNONYM_MATCH);
    }
    if (!index.passagesWith.has(stem)) {
      for (const [similar, likeness] of similarStems(stem, index)) {
        matches.set(similar, Math.max(likeness, matches.get(similar) ?? 0));
      }
    }
    const known = [...matches.keys()].filter((match) => index.passagesWith.has(match));
    const weight = Math.min(...(known.length > 0 ? known : [stem]).map((match) => rarityOf(index, match)));
    terms.push({ stem, word, weight, matches });
  }
  return { answerType: answerTypeOf(text.slice(0, MAX_QUESTION_LENGTH)), terms };
}
