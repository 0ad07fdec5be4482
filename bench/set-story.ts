import { sentencesOf } from '../src/story/sentences.ts';
import { shortKeyOf } from '../src/story/short-key.ts';
import type { Paragraph, Story } from '../src/story/story.ts';

/** A text of a set: what a story of one article needs to know. */
export interface SetStory {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Calendar day, `2025-04-17`; a day of no account when the set gives none. */
  readonly published?: string | undefined;
}

/** A story with one article, as if it had been read from `content/`. */
export function storyFrom({ id, title, paragraphs, published = '2025-01-01' }: SetStory): Story {
  const key = `${id}/article`;
  return {
    id,
    shortKey: shortKeyOf(id),
    title,
    description: undefined,
    people: [],
    servers: undefined,
    articles: [
      {
        key,
        shortKey: shortKeyOf(key),
        id: 'article',
        storyId: id,
        file: key,
        title,
        published: { day: published, instant: undefined },
        publisher: undefined,
        authors: [],
        url: undefined,
        language: 'en',
        sources: [],
        license: undefined,
        paragraphs: paragraphs.map(paragraphFrom),
        source: '',
      },
    ],
  };
}

function paragraphFrom(text: string, index: number): Paragraph {
  const sentences = sentencesOf(text);
  return { number: index + 1, kind: 'text', section: undefined, text, sentences, runs: [], line: 1 };
}
