import { ArticleCache } from './cache/article-cache.ts';
import { CacheFolder } from './cache/cache-folder.ts';
import { readIndexes } from './cache/index-cache.ts';
import type { CacheSetting } from './config.ts';
import { DEFAULT_CACHE_FOLDER } from './project.ts';
import type { Library } from './story/library.ts';
import { readContent } from './story/read-content.ts';

/** Reads a content folder and the indexes of its stories, from the cache as far as it fits. */
export async function openLibrary(folder: string, setting: CacheSetting): Promise<Library> {
  const cache = setting === 'off' ? undefined : new CacheFolder(setting.folder ?? DEFAULT_CACHE_FOLDER);
  const library = await readContent(folder, cache === undefined ? undefined : new ArticleCache(cache));
  await readIndexes(library, cache);
  return library;
}
