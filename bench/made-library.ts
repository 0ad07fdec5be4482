import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paragraphs of an article, articles of a story and words of a paragraph, as in news. */
export const PARAGRAPHS_OF_AN_ARTICLE = 25;
const ARTICLES_OF_A_STORY = 1;
const WORDS = { least: 40, most: 100 };
/** Different words, the commonest standing nearly everywhere (Zipf 1949). */
const VOCABULARY = 60_000;
const WORDS_OF_A_SENTENCE = 18;
const SYLLABLES = [
  'ba',
  'den',
  'kor',
  'li',
  'mas',
  'ne',
  'ro',
  'sul',
  'ta',
  'vin',
  'wes',
  'yor',
  'gra',
  'fel',
  'hu',
  'per',
];
/** So that sentences have function words, too. */
const FUNCTION_WORDS = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'that',
  'was',
  'for',
  'on',
  'he',
  'said',
  'with',
];

/** Numbers from a seed, 0 to 1 (mulberry32): the same at every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word by its rank. */
export function wordOf(rank: number): string {
  let rest = rank + 7;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** A rank by Zipf's law: the word of rank r as often as 1 / r. */
export function rankFrom(chance: number): number {
  return Math.floor(VOCABULARY ** chance) - 1;
}

export function madeParagraph(next: () => number): string {
  const count = WORDS.least + Math.floor(next() * (WORDS.most - WORDS.least));
  let text = '';
  for (let at = 0; at < count; at += 1) {
    const isFirst = at % WORDS_OF_A_SENTENCE === 0;
    const word =
      next() < 0.45
        ? (FUNCTION_WORDS[Math.floor(next() * FUNCTION_WORDS.length)] ?? '')
        : wordOf(rankFrom(next()));
    const shown = isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    const end = (at + 1) % WORDS_OF_A_SENTENCE === 0 || at === count - 1 ? '.' : '';
    text += `${at === 0 ? '' : ' '}${shown}${end}`;
  }
  return text;
}

/** Writes a content folder of so many paragraphs. */
export async function writeLibrary(folder: string, paragraphs: number, seed: number): Promise<void> {
  const next = numbersFrom(seed);
  const stories = Math.ceil(paragraphs / (PARAGRAPHS_OF_AN_ARTICLE * ARTICLES_OF_A_STORY));
  for (let story = 0; story < stories; story += 1) {
    const path = join(folder, `story-${story}`);
    await mkdir(path, { recursive: true });
    const body = Array.from({ length: PARAGRAPHS_OF_AN_ARTICLE }, () => madeParagraph(next)).join('\n\n');
    const title = madeParagraph(next).split(' ').slice(0, 8).join(' ').replaceAll('.', '');
    await writeFile(
      join(path, 'article.md'),
      `---\ntitle: "${title}"\npublished: 2025-01-01\npublisher: Made for a measurement\n---\n\n${body}\n`,
    );
  }
}

const NAMES = ['Jo Ash', 'Ana Maria Lopez', 'Peter van der Berg', 'Kim Li', 'Omar Haddad', 'Ruth Stone'];
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'October', 'November'];

/** Writes a content folder of one story of so many paragraphs, in which many people say much on many days. */
export async function writeLongStory(folder: string, paragraphs: number, seed: number): Promise<void> {
  const next = numbersFrom(seed);
  const one = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(next() * values.length)];
  const name = (): string => `${one(NAMES)?.split(' ')[0]} ${capital(wordOf(rankFrom(next())))}`;
  const told = (): string => {
    const text = madeParagraph(next);
    const day = `${one(MONTHS)} ${1 + Math.floor(next() * 28)}, ${2015 + Math.floor(next() * 10)}`;
    return `${text} “We will ${text.slice(0, 60).toLowerCase().replaceAll('.', '')},” said ${name()}, the minister, on ${day}. ${name()} was named that day.`;
  };
  const path = join(folder, 'long-story');
  await mkdir(path, { recursive: true });
  for (let article = 0; article * PARAGRAPHS_OF_AN_ARTICLE < paragraphs; article += 1) {
    const body = Array.from({ length: PARAGRAPHS_OF_AN_ARTICLE }, told).join('\n\n');
    await writeFile(
      join(path, `article-${article}.md`),
      `---\ntitle: "Article ${article}"\npublished: 2025-01-01\npublisher: Made for a measurement\n---\n\n${body}\n`,
    );
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A question as readers ask: some words of a paragraph, a common one, and now and then a slip. */
export function madeQuestion(paragraph: string, next: () => number): string {
  const words = paragraph.replaceAll('.', '').split(' ');
  const chosen = Array.from(
    { length: 3 + Math.floor(next() * 5) },
    () => words[Math.floor(next() * words.length)] ?? '',
  );
  const slipped = chosen.map((word) =>
    word.length > 6 && next() < 0.1 ? word.slice(0, 3) + word.slice(4) : word,
  );
  return `what did the company say about ${slipped.join(' ')}?`;
}
