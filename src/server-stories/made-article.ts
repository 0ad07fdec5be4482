import type { GivenFacts } from '../commands/library/server-stories.ts';
import { articleFileOf } from '../import/article-file.ts';
import type { SourceArticle } from '../import/source-article.ts';
import { readArticle } from '../story/article.ts';
import { MAX_FILE_BYTES } from '../story/content-files.ts';
import type { Article } from '../story/story.ts';
import { importing, library as words } from '../words/index.ts';

/** What was read of a file, and what a member says of it. */
export interface Kept {
  readonly source: SourceArticle;
  readonly facts: GivenFacts;
}

/** The article as it will be read, or a sentence that says why it will not be. */
export type Made =
  | { readonly outcome: 'made'; readonly article: Article }
  | { readonly outcome: 'refused'; readonly problem: string };

/** What stands in the place of a headline or a date that is still missing: such a text is never saved. */
const MISSING = { title: '—', published: '1970-01-01' };
/** Every reload reads an article that has changed: one that takes longer would hold up the answers. In milliseconds. */
const MAX_READING_MS = 1_000;

/** The text of the file that it becomes. */
export function textOf({ source, facts }: Kept): string {
  const { title, published, publisher, url } = facts;
  return articleFileOf(
    { ...source, facts: { ...source.facts, publisher, url } },
    { title: title ?? MISSING.title, published: published ?? MISSING.published },
  );
}

/** Reads the article that it becomes. May take long: for a thread of its own. */
export function make(kept: Kept): Made {
  const text = textOf(kept);
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) return { outcome: 'refused', problem: importing.tooLong };
  const began = performance.now();
  const { value } = readArticle(text, { storyId: 'draft', id: 'article', file: 'article.md' });
  if (performance.now() - began > MAX_READING_MS) return { outcome: 'refused', problem: words.notRead };
  return value === undefined
    ? { outcome: 'refused', problem: importing.nothingToRead }
    : { outcome: 'made', article: value };
}
