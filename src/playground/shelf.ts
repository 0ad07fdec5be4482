import { faultLine } from '../story/fault.ts';
import { type Library, storyOf } from '../story/library.ts';
import { dates } from '../words/index.ts';
import { marksOf } from './marks.ts';
import type { ArticlePage, Shelf } from './protocol.ts';

/** What there is to read, and what is wrong with it. */
export function shelfOf({ stories, faults }: Library): Shelf {
  return {
    stories: stories.map(({ id, title, servers, articles }) => ({
      id,
      title,
      servers: servers === undefined ? null : [...servers],
      articles: articles.map((article) => ({
        key: article.shortKey,
        title: article.title,
        day: dates.day(article.published.day),
      })),
    })),
    faults: faults.map(faultLine),
  };
}

/** An article as a page; undefined when there is none of that key. */
export function articlePage(library: Library, key: string): ArticlePage | undefined {
  const article = library.articles.get(key);
  const story = article === undefined ? undefined : storyOf(library, article);
  if (article === undefined || story === undefined) return undefined;
  const marks = marksOf(story, article);
  return {
    key,
    file: article.file,
    title: article.title,
    publisher: article.publisher ?? null,
    published: dates.day(article.published.day),
    authors: article.authors,
    url: article.url ?? null,
    language: article.language,
    paragraphs: article.paragraphs.map((paragraph) => ({
      number: paragraph.number,
      kind: paragraph.kind,
      section: paragraph.section ?? null,
      text: paragraph.text,
      marks: marks.get(paragraph) ?? [],
    })),
  };
}
