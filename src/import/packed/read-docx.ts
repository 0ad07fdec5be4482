import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { importing } from '../../words/index.ts';
import type { SourceReading } from '../source-article.ts';
import { articleOfDocument } from './document-article.ts';
import { unpack } from './unpack.ts';

/** What Word calls its styles, beside the headings: a title is the headline. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

/** Reads an article that is a Word file (.docx). What its properties say of title and day is often an older file's, and is not read. */
export async function readDocx(bytes: Uint8Array): Promise<SourceReading> {
  const files = unpack(bytes, /./);
  if (files === undefined) return { outcome: 'refused', problem: importing.brokenWord };
  try {
    const { value } = await mammoth.convertToHtml(
      // Packed anew, so that nothing unpacks to more than was looked at.
      { buffer: Buffer.from(zipSync(Object.fromEntries(files), { level: 0 })) },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return articleOfDocument([value], {});
  } catch {
    // The one thing that the library throws at is a zip file that is no Word file.
    return { outcome: 'refused', problem: importing.brokenWord };
  }
}
