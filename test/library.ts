import { readArticle } from '../src/story/article.ts';
import { type Library, libraryOf, type Place } from '../src/story/library.ts';
import { shortKeyOf } from '../src/story/short-key.ts';
import type { Article, NamedPerson, Story } from '../src/story/story.ts';

/** A story for a test: Markdown bodies by article id, with what of the settings matters there. */
export interface StoryForTest {
  readonly title?: string;
  readonly people?: readonly NamedPerson[];
  readonly servers?: readonly string[];
  /** Lines of front matter that every article gets besides its title and date. */
  readonly settings?: string;
  readonly published?: string;
  readonly articles: Readonly<Record<string, string>>;
}

/** Builds a library in memory, through the very code that reads it from disk. */
export function libraryFrom(stories: Readonly<Record<string, StoryForTest>>): Library {
  return libraryOf(
    Object.entries(stories).map(([id, story]) => storyFrom(id, story)),
    [],
  );
}

function storyFrom(id: string, story: StoryForTest): Story {
  return {
    id,
    shortKey: shortKeyOf(id),
    title: story.title ?? `Story ${id}`,
    description: undefined,
    people: story.people ?? [],
    servers: story.servers === undefined ? undefined : new Set(story.servers),
    articles: Object.entries(story.articles).map(([articleId, body]) =>
      articleFrom(id, articleId, body, story),
    ),
  };
}

function articleFrom(storyId: string, id: string, body: string, story: StoryForTest): Article {
  const published = story.published ?? '2024-05-15';
  const settings = `title: Headline ${id}\npublished: ${published}\npublisher: The Valley Post\n${story.settings ?? ''}`;
  const source = `---\n${settings}\n---\n\n${body}\n`;
  const { value, faults } = readArticle(source, { storyId, id, file: `content/${storyId}/${id}.md` });
  if (value === undefined) throw new Error(faults.map(({ problem }) => problem).join(' '));
  return value;
}

/** A library of one article with one paragraph of exactly this text, whatever it is: Markdown is not read. */
export function placeOf(text: string, settings: Partial<Article> = {}): Place {
  const article = articleFrom('s', 'a', 'x', { articles: {} });
  const paragraph = {
    number: 1,
    kind: 'text' as const,
    section: undefined,
    text,
    sentences: [],
    runs: [{ text: { start: 0, end: text.length }, file: { start: 0, end: text.length }, verbatim: true }],
    line: 1,
  };
  return { article: { ...article, ...settings, paragraphs: [paragraph], source: text }, paragraph };
}
