import { type AnswerType, answerTypeOf, withoutAskedWith } from './answer-type.ts';
import { quotedIn } from './quoted-phrases.ts';
import { similarStems, type Vocabulary } from './similar-stems.ts';
import { type Term, termsOf } from './terms.ts';
import { type Phrase, stretchesAt } from './thesaurus.ts';
import { ENGLISH, necessityOf, rarityOf, type WordKind, type WordStatistics } from './word-weights.ts';

/** One word of the question, and what may stand for it in a text. */
export interface QuestionTerm extends Term {
  readonly kind: WordKind;
  /** How rare the word is in English. */
  readonly rarity: number;
  /** How likely the passage that answers has it, 0 to 1. */
  readonly necessity: number;
  /** Phrases of like meaning; most are of one stem. */
  readonly alike: readonly Phrase[];
}

/** A question as the search sees it. It knows of no story. */
export interface Question {
  readonly answerType: AnswerType;
  /** The different words that are looked for, in order. */
  readonly terms: readonly QuestionTerm[];
  /** The stems of all its words in order, function words too. */
  readonly sequence: readonly string[];
  /** Phrases in quotation marks, which must be found to the letter. */
  readonly quoted: readonly string[];
}

/** More different words than this are not looked for: nobody asks so, and each costs time. */
const MAX_TERMS = 40;
/** Words of the question that are read at all. */
const MAX_WORDS = 400;
/** A question of 6,000 characters is allowed by Discord; more is cut. */
export const MAX_QUESTION_LENGTH = 6000;

/** Reads a question. */
export function readQuestion(text: string, statistics: WordStatistics = ENGLISH): Question {
  const asked = text.slice(0, MAX_QUESTION_LENGTH);
  // What was asked is not remembered, not even its stems.
  const all = termsOf(withoutAskedWith(asked), { remembers: false, most: MAX_WORDS });
  const sequence = all.map(({ stem }) => stem);
  const looked = differentOf(all.filter(({ isStopWord }) => !isStopWord)).slice(0, MAX_TERMS);
  const alike = alikeIn(all, new Set(looked.map(({ stem }) => stem)));
  const terms = looked.map((term): QuestionTerm => {
    const kind = kindOf(term, term === all[0]);
    return {
      ...term,
      kind,
      rarity: rarityOf(term.stem, statistics),
      necessity: necessityOf(term.stem, kind, statistics),
      alike: [...(alike.get(term.stem)?.values() ?? [])],
    };
  });
  return { answerType: answerTypeOf(asked), terms, sequence, quoted: quotedIn(asked) };
}

/** A question that also takes, for words that a vocabulary lacks, those of which they may be a slip. */
export function withSlips(question: Question, vocabulary: Vocabulary): Question {
  const terms = question.terms.map((term) => {
    if (vocabulary.has(term.stem)) return term;
    const slips = similarStems(term.stem, vocabulary);
    return slips.length === 0 ? term : { ...term, alike: [...term.alike, ...slips.map((stem) => [stem])] };
  });
  return { ...question, terms };
}

/** Each stem once, where it stands first. */
function differentOf(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}

/**
 * What may stand for each of the stems that are looked for. A stretch of several words explains each word in it, and none
 * of them alone.
 */
function alikeIn(all: readonly Term[], looked: ReadonlySet<string>): Map<string, Map<string, Phrase>> {
  const stems = all.map(({ stem }) => stem);
  const alike = new Map<string, Map<string, Phrase>>();
  const meanings = new Map<string, ReadonlyMap<string, Phrase>>();
  for (let at = 0; at < all.length; ) {
    let explained = 1;
    for (const { length, words, phrases } of stretchesAt(stems, at)) {
      const explains = all.slice(at, at + length).filter((term) => !term.isStopWord && looked.has(term.stem));
      if (explains.length === 0) continue;
      const meant =
        meanings.get(words) ?? new Map(phrases().map((phrase) => [phrase.join(' '), phrase] as const));
      meanings.set(words, meant);
      if (meant.size === 0) continue;
      for (const { stem } of explains) {
        const known = alike.get(stem) ?? new Map<string, Phrase>();
        for (const [text, phrase] of meant) known.set(text, phrase);
        known.delete(stem);
        alike.set(stem, known);
      }
      explained = length;
      break;
    }
    at += explained;
  }
  return alike;
}

/** What kind of word it is; the first of a question begins with a capital anyway. */
export function kindOf({ word }: Term, isFirst: boolean): WordKind {
  if (/\p{N}/u.test(word)) return 'number';
  return !isFirst && /^\p{Lu}/u.test(word) ? 'name' : 'word';
}

/** Whether a question has any word that can be looked for. */
export function asksForSomething({ terms, quoted }: Question): boolean {
  return terms.length > 0 || quoted.length > 0;
}
