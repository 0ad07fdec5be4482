import { importing } from '../words/index.ts';
import { decodeText } from './decode.ts';
import { readPage } from './html/read-page.ts';
import { readMarkdownFile } from './markdown-file.ts';
import { readPlainText } from './plain-text.ts';
import type { SourceHints, SourceReading } from './source-article.ts';
import { kindOf } from './source-kind.ts';

/** Reads the article in some bytes, whatever they are. Knows no network, no disk and nobody to ask. */
export async function readSource(bytes: Uint8Array, hints: SourceHints): Promise<SourceReading> {
  const kind = kindOf(bytes, hints.name, hints.contentType);
  if (kind === 'page') return readPage(decodeText(bytes, hints.contentType), hints);
  if (kind === 'feed') {
    return (await import('./feed/read-feed.ts')).readFeed(decodeText(bytes, hints.contentType));
  }
  if (kind === 'pdf') return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  if (kind === 'docx') return (await import('./packed/read-docx.ts')).readDocx(bytes);
  if (kind === 'epub') return (await import('./packed/read-epub.ts')).readEpub(bytes);
  if (kind === 'text') return readPlainText(decodeText(bytes, hints.contentType));
  if (kind === 'markdown') return readMarkdownFile(decodeText(bytes, hints.contentType));
  return { outcome: 'refused', problem: importing.unknownKind };
}
