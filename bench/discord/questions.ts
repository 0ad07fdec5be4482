import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../../src/extract/read-facts.ts';
import { readContent } from '../../src/story/read-content.ts';
import { type Story, sliceOf } from '../../src/story/story.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
/** Words of the story in a question made of them. */
const LENGTHS = [3, 4, 5, 6];
const FRAMES = ['', 'What about ', 'who said ', 'Why ', 'when was ', 'What does the story say about '];

/** What can be asked of the default story, each of it different from the others. */
export interface Material {
  /** As people type them, and thousands made of words that stand side by side. */
  readonly questions: readonly string[];
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly days: readonly string[];
}

export async function readMaterial(): Promise<Material> {
  const { stories } = await readContent(join(PROJECT, 'content'));
  const sentences = stories.flatMap(sentencesOf);
  const facts = stories.map(factsOf);
  return {
    questions: distinct([...everydayQuestions(), ...sentences.flatMap(questionsFrom)]),
    names: distinct(facts.flatMap(({ people }) => people.map(({ name }) => name))),
    topics: distinct(sentences.flatMap((sentence) => windows(wordsOf(sentence), 1))).filter(
      (word) => word.length > 4,
    ),
    days: distinct(facts.flatMap(({ events }) => events.map(({ firstDay }) => firstDay))).sort(),
  };
}

function everydayQuestions(): string[] {
  const set: { question: string }[] = JSON.parse(
    readFileSync(join(PROJECT, 'test', 'search', 'everyday-questions.json'), 'utf8'),
  );
  return set.map(({ question }) => question);
}

function sentencesOf({ articles }: Story): string[] {
  return articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text, sentences }) => sentences.map((sentence) => sliceOf(text, sentence))),
  );
}

/** Every stretch of three to six words, in a frame that goes by turns. */
function questionsFrom(sentence: string): string[] {
  const words = wordsOf(sentence);
  return LENGTHS.flatMap((length) => windows(words, length)).map(
    (stretch, at) => `${FRAMES[at % FRAMES.length] ?? ''}${stretch}?`,
  );
}

function windows(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
