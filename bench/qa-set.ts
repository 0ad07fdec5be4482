import { readFile } from 'node:fs/promises';
import { type Library, libraryOf } from '../src/story/library.ts';
import type { Story } from '../src/story/story.ts';
import { type SetStory, storyFrom } from './set-story.ts';

/** A question of a set, as the set's own README describes it. */
export interface SetQuestion {
  readonly id: string;
  readonly story: string;
  readonly source: string;
  readonly kind: 'answerable' | 'adversarial' | 'other' | 'withheld';
  readonly q: string;
  /** Numbers from 0 of the paragraphs that answer. */
  readonly gold: readonly number[];
  readonly answers: readonly string[];
  readonly extractive?: boolean;
  /** Paragraphs that are to be left out. */
  readonly omit?: readonly number[];
}

export interface QaSet {
  readonly questions: readonly SetQuestion[];
  readonly library: Library;
  readonly storyById: ReadonlyMap<string, Story>;
}

/** Reads a set of questions about stories; each story becomes one of a library, with one article. */
export async function readQaSet(path: string): Promise<QaSet> {
  const set: { stories: SetStory[]; questions: SetQuestion[] } = JSON.parse(await readFile(path, 'utf8'));
  const stories = set.stories.map(storyFrom);
  return {
    questions: set.questions,
    library: libraryOf(stories, []),
    storyById: new Map(stories.map((story) => [story.id, story])),
  };
}

/** A story as if some of its paragraphs were not in it; they keep their numbers. */
export function withoutParagraphs(story: Story, omitted: readonly number[] = []): Story {
  if (omitted.length === 0) return story;
  const articles = story.articles.map((article) => ({
    ...article,
    paragraphs: article.paragraphs.filter(({ number }) => !omitted.includes(number - 1)),
  }));
  return { ...story, articles };
}
