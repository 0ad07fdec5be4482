import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../story/article.ts';
import type { Article } from '../story/story.ts';
import { namesIn } from './folders.ts';

/** An article of a folder, as it can be read there. */
export interface HeldArticle {
  /** Name of its file, without `.md`. */
  readonly id: string;
  readonly bytes: number;
  /** Undefined when it is broken. */
  readonly article: Article | undefined;
}

/** The articles of a folder, in order of their names. */
export async function heldIn(folder: string, storyId: string): Promise<HeldArticle[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.md') && !name.startsWith('.'));
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const id = name.slice(0, -'.md'.length);
      const source = await readFile(file, 'utf8').catch(() => '');
      const bytes = (await stat(file).catch(() => undefined))?.size ?? 0;
      return { id, bytes, article: readArticle(source, { storyId, id, file }).value };
    }),
  );
}

/** The one that holds the same article: the same address, or the same headline on the same day. */
export function sameArticle(held: readonly HeldArticle[], wanted: Article): HeldArticle | undefined {
  return held.find(({ article }) => {
    if (article === undefined) return false;
    if (article.url !== undefined && article.url === wanted.url) return true;
    return article.title === wanted.title && article.published.day === wanted.published.day;
  });
}
