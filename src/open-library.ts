import { join, resolve } from 'node:path';
import { ArticleCache } from './cache/article-cache.ts';
import { CacheFolder, hashOf } from './cache/cache-folder.ts';
import { readIndexes } from './cache/index-cache.ts';
import type { CacheSetting } from './config/config.ts';
import { DEFAULT_CACHE_FOLDER } from './project.ts';
import type { Library } from './story/library.ts';
import { type ArticleReader, readContent } from './story/read-content.ts';

/** Reads a content folder and the indexes of its stories, from the cache as far as it fits. */
export async function openLibrary(
  folder: string,
  setting: CacheSetting,
  read: (folder: string, articles: ArticleReader | undefined) => Promise<Library> = readContent,
): Promise<Library> {
  const kept = cachePathFor(folder, setting);
  const cache = kept === undefined ? undefined : new CacheFolder(kept);
  const library = await read(folder, cache === undefined ? undefined : new ArticleCache(cache));
  await readIndexes(library, cache);
  await cache?.tidy();
  return library;
}

/** Each content folder has a cache of its own, so that asking another one throws nothing away; undefined keeps nothing. */
export function cachePathFor(folder: string, setting: CacheSetting): string | undefined {
  if (setting === 'off') return undefined;
  return join(setting.folder ?? DEFAULT_CACHE_FOLDER, hashOf(resolve(folder)).slice(0, 12));
}
