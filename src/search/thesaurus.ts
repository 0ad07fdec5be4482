import { DAILY_LIFE } from './english/thesaurus-daily-life.ts';
import { KNOWLEDGE } from './english/thesaurus-knowledge.ts';
import { PUBLIC_LIFE } from './english/thesaurus-public-life.ts';
import { WORD_FAMILIES } from './english/word-families.ts';
import { contentStems, type Term, termsOf } from './terms.ts';

/** Stems that stand in one sentence: one for a word, several for "chief executive". */
export type Phrase = readonly string[];

/** A stretch of a question that the thesaurus knows. */
export interface Stretch {
  /** How many words of the question it has. */
  readonly length: number;
  /** Its stems. */
  readonly words: string;
  /** What it may be called in a text; read when it is asked for. */
  phrases(): readonly Phrase[];
}

/** Numbers of the lines in which a phrase is asked for; the number alone where it is one, as it mostly is. */
type LineNumbers = number | readonly number[];

interface Thesaurus {
  /** What may be written for each line: the stems of its phrases, with a blank between stems and a line between phrases. */
  readonly written: readonly string[];
  readonly asked: ReadonlyMap<string, LineNumbers>;
  /** In words. */
  readonly longest: number;
}

let thesaurus: Thesaurus | undefined;

/**
 * The stretches that begin at a place of a question, the longest first. A line of the thesaurus is a
 * list of words for one thing (`quit, resign, step down`), or what is asked and what may be written instead
 * (`boss > chief, director`). Words of one family (`decide, decision`) are such lines, too.
 */
export function* stretchesAt(stems: readonly string[], at: number): Iterable<Stretch> {
  thesaurus ??= readThesaurus();
  const { written, asked, longest } = thesaurus;
  for (let length = Math.min(longest, stems.length - at); length >= 1; length -= 1) {
    const words = stems.slice(at, at + length).join(' ');
    const numbers = asked.get(words);
    if (numbers === undefined) continue;
    const phrases = (): Phrase[] =>
      [numbers]
        .flat()
        .flatMap((number) => (written[number] ?? '').split('\n'))
        .filter((phrase) => phrase !== '' && phrase !== words)
        .map((phrase) => phrase.split(' '));
    yield { length, words, phrases };
  }
}

/**
 * Read at the first question. Kept as one text a line, with an index of what is asked: lists of all phrases would take
 * three times the memory, and a question needs few.
 */
function readThesaurus(): Thesaurus {
  const lines = [WORD_FAMILIES, PUBLIC_LIFE, DAILY_LIFE, KNOWLEDGE]
    .join('\n')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const written: string[] = [];
  const asked = new Map<string, LineNumbers>();
  let longest = 1;
  for (const [number, line] of lines.entries()) {
    const [askedList = '', writtenList] = line.split(' > ');
    const phrases = phrasesOf(askedList);
    for (const terms of phrases) {
      const key = terms.map(({ stem }) => stem).join(' ');
      const others = asked.get(key);
      asked.set(key, others === undefined ? number : [...[others].flat(), number]);
      longest = Math.max(longest, terms.length);
    }
    const answers = writtenList === undefined ? phrases : phrasesOf(writtenList);
    written.push(answers.map((terms) => contentStems(terms).join(' ')).join('\n'));
  }
  return { written, asked, longest };
}

function phrasesOf(list: string): Term[][] {
  // The words of the thesaurus are not remembered: few of them are read again.
  return list.split(', ').map((words) => termsOf(words, { remembers: false }));
}
