import { library as words } from '../../words/index.ts';
import type { Submission } from '../command.ts';
import type { HandedIn } from './server-stories.ts';

/** Largest file that is taken from a form, in megabytes: an article has 2 at most, but a PDF is larger than its text. */
const MAX_UPLOAD_MEGABYTES = 5;
const BYTES_OF_MEGABYTE = 1024 * 1024;
const READABLE = /\.(?:md|markdown|txt|html?|pdf)$/i;

/** The file of a form, else the text; or a sentence that says why there is neither. */
export async function handedIn({ uploads, texts }: Submission): Promise<HandedIn | string> {
  const [upload] = uploads;
  const text = texts.get('text');
  if (upload === undefined) {
    if (text === undefined) return words.nothingHandedIn;
    return {
      name: 'article.md',
      contentType: 'text/markdown; charset=utf-8',
      bytes: new TextEncoder().encode(text),
    };
  }
  if (!READABLE.test(upload.name)) return words.wrongKind;
  if (upload.size > MAX_UPLOAD_MEGABYTES * BYTES_OF_MEGABYTE) return words.tooLarge(MAX_UPLOAD_MEGABYTES);
  const bytes = await upload.load();
  if (bytes === undefined) return words.notLoaded;
  return { name: upload.name, contentType: upload.contentType, bytes };
}
