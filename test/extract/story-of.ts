import { sentencesOf } from '../../src/story/sentences.ts';
import type { Story } from '../../src/story/story.ts';

/** An article of made-up words. */
export interface ArticleText {
  readonly id: string;
  /** Day of publication. */
  readonly day: string;
  readonly paragraphs: readonly string[];
}

/** A story of such articles. */
export function storyOf(...articles: readonly ArticleText[]): Story {
  return {
    id: 'town',
    shortKey: 'town',
    title: 'The town',
    description: undefined,
    people: [],
    servers: undefined,
    articles: articles.map(({ id, day, paragraphs }) => ({
      key: `town/${id}`,
      shortKey: id,
      id,
      storyId: 'town',
      file: `content/town/${id}.md`,
      title: `The town, ${id}`,
      published: { day, instant: undefined },
      publisher: undefined,
      authors: [],
      url: undefined,
      language: 'en',
      sources: [],
      license: undefined,
      paragraphs: paragraphs.map((text, index) => ({
        number: index + 1,
        kind: 'text',
        section: undefined,
        text,
        sentences: sentencesOf(text),
        runs: [],
        line: index + 1,
      })),
      source: paragraphs.join('\n\n'),
    })),
  };
}
