import { DAILY_LIFE } from './english/thesaurus-daily-life.ts';
import { KNOWLEDGE } from './english/thesaurus-knowledge.ts';
import { PUBLIC_LIFE } from './english/thesaurus-public-life.ts';
import { WORD_FAMILIES } from './english/word-families.ts';
import { contentStems, type Term, termsOf } from './terms.ts';

/** Stems that stand in one sentence: one for a word, several for "chief executive". */
export type Phrase = readonly string[];

/** What a stretch of a question may be called in a text. */
export interface Meaning {
  /** How many words of the question it explains. */
  readonly length: number;
  readonly phrases: readonly Phrase[];
}

interface Line {
  readonly written: readonly Phrase[];
}

const NONE: readonly Meaning[] = [];
let lines: ReadonlyMap<string, readonly Line[]> | undefined;
let longestAsked = 1;

/**
 * The meanings of the words that begin at a place of a question, the longest stretch first. A line of the thesaurus is a
 * list of words for one thing (`quit, resign, step down`), or what is asked and what may be written instead
 * (`boss > chief, director`). Words of one family (`decide, decision`) are such lines, too.
 */
export function meaningsAt(stems: readonly string[], at: number): readonly Meaning[] {
  const known = readThesaurus();
  const found: Meaning[] = [];
  for (let length = Math.min(longestAsked, stems.length - at); length >= 1; length -= 1) {
    const asked = stems.slice(at, at + length).join(' ');
    const phrases = known
      .get(asked)
      ?.flatMap(({ written }) => written.filter((phrase) => phrase.join(' ') !== asked));
    if (phrases !== undefined && phrases.length > 0) found.push({ length, phrases });
  }
  return found.length === 0 ? NONE : found;
}

/** Read at the first question: who only looks at quotes or dates has no need of it. */
function readThesaurus(): ReadonlyMap<string, readonly Line[]> {
  if (lines !== undefined) return lines;
  const read = new Map<string, Line[]>();
  for (const text of [WORD_FAMILIES, PUBLIC_LIFE, DAILY_LIFE, KNOWLEDGE].join('\n').split('\n')) {
    if (text === '' || text.startsWith('#')) continue;
    const [asked = '', written] = text.split(' > ');
    const line = { written: phrasesOf(written ?? asked, contentStems).filter((phrase) => phrase.length > 0) };
    for (const phrase of phrasesOf(asked, allStems)) {
      const key = phrase.join(' ');
      const others = read.get(key);
      if (others === undefined) read.set(key, [line]);
      else others.push(line);
      longestAsked = Math.max(longestAsked, phrase.length);
    }
  }
  lines = read;
  return read;
}

function phrasesOf(list: string, stemsOf: (terms: readonly Term[]) => string[]): Phrase[] {
  return list.split(', ').map((words) => stemsOf(termsOf(words)));
}

function allStems(terms: readonly Term[]): string[] {
  return terms.map(({ stem }) => stem);
}
