import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFileOf } from '../../src/import/article-file.ts';
import { decodeText } from '../../src/import/decode.ts';
import { readPage } from '../../src/import/html/read-page.ts';
import type { SourceArticle, SourceReading } from '../../src/import/source-article.ts';

const PAGES = join(import.meta.dirname, 'pages');

export function pageBytes(name: string): Buffer {
  return readFileSync(join(PAGES, name));
}

export function readTestPage(name: string, address?: string): SourceReading {
  return readPage(decodeText(pageBytes(name)), { address });
}

/** The article of a reading that must have one. */
export function articleIn(reading: SourceReading): SourceArticle {
  if (reading.outcome !== 'article') throw new Error(JSON.stringify(reading));
  return reading.article;
}

/** The file that an article becomes; what its source does not say stands there as `?`. */
export function fileOf(article: SourceArticle): string {
  const { title = '?', published = '?' } = article.facts;
  return articleFileOf(article, { title, published });
}
