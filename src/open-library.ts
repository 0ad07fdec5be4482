import { join, resolve } from 'node:path';
import { ArticleCache } from './cache/article-cache.ts';
import { CacheFolder, hashOf } from './cache/cache-folder.ts';
import { readIndexes } from './cache/index-cache.ts';
import type { CacheSetting } from './config.ts';
import { DEFAULT_CACHE_FOLDER } from './project.ts';
import type { Library } from './story/library.ts';
import { readContent } from './story/read-content.ts';

/** Reads a content folder and the indexes of its stories, from the cache as far as it fits. */
export async function openLibrary(folder: string, setting: CacheSetting): Promise<Library> {
  const cache = setting === 'off' ? undefined : cacheFor(folder, setting.folder ?? DEFAULT_CACHE_FOLDER);
  const library = await readContent(folder, cache === undefined ? undefined : new ArticleCache(cache));
  await readIndexes(library, cache);
  await cache?.tidy();
  return library;
}

/** Each content folder has a cache of its own, so that asking another one throws nothing away. */
function cacheFor(folder: string, cacheFolder: string): CacheFolder {
  return new CacheFolder(join(cacheFolder, hashOf(resolve(folder)).slice(0, 12)));
}
