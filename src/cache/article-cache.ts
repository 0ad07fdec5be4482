import { readArticle } from '../story/article.ts';
import type { Outcome } from '../story/fault.ts';
import type { ArticleFile, ArticleReader } from '../story/read-content.ts';
import type { Article } from '../story/story.ts';
import { type CacheFolder, hashOf } from './cache-folder.ts';
import { type PackedArticle, packArticle, unpackArticle } from './packed-article.ts';

type Packed = Record<string, { readonly hash: string; readonly article: PackedArticle }>;

const KEY = 'articles';

/**
 * Reads articles, and remembers how those without a fault were read, a file a story: the next start reads only what has
 * changed since.
 */
export class ArticleCache implements ArticleReader {
  private readonly folder: CacheFolder;

  constructor(folder: CacheFolder) {
    this.folder = folder;
  }

  /** Reads the articles of a story, given the text of their files. */
  async readStory(storyId: string, files: readonly ArticleFile[]): Promise<Outcome<Article>[]> {
    const kept = asPacked(await this.folder.read(`story ${storyId}`, KEY));
    const packed: Packed = {};
    let hasNew = false;
    const outcomes = files.map(({ source, place }): Outcome<Article> => {
      const hash = hashOf(source);
      const known = kept[place.id];
      const article = known?.hash === hash ? unpacked(known.article, place.file, source) : undefined;
      if (known !== undefined && article !== undefined) {
        packed[place.id] = known;
        return { value: article, faults: [] };
      }
      const outcome = readArticle(source, place);
      if (outcome.value !== undefined && outcome.faults.length === 0) {
        packed[place.id] = { hash, article: packArticle(outcome.value) };
        hasNew = true;
      }
      return outcome;
    });
    const hasLost = Object.keys(kept).some((id) => packed[id] === undefined);
    if (hasNew || hasLost) await this.folder.write(`story ${storyId}`, KEY, packed);
    return outcomes;
  }
}

function asPacked(value: unknown): Packed {
  // Only this class writes under this key and version; what is torn in spite of it fails in `unpacked`.
  return typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : {};
}

function unpacked(article: PackedArticle, file: string, source: string): Article | undefined {
  try {
    return unpackArticle(article, file, source);
  } catch {
    return undefined;
  }
}
