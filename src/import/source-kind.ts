import { Buffer } from 'node:buffer';

export type SourceKind = 'page' | 'markdown' | 'text' | 'pdf' | 'feed' | 'epub' | 'docx' | 'unknown';

/** How far into the bytes their kind is looked for. */
const HEAD_BYTES = 1024;
/** Where a zip file names its first entry; EPUB files begin with one that says what they are. */
const FIRST_ENTRY = 30;

const BY_ENDING: Readonly<Record<string, SourceKind>> = {
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  pdf: 'pdf',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
  json: 'feed',
  epub: 'epub',
  docx: 'docx',
};

/** The endings of files that can hold an article. */
export const READ_ENDINGS: ReadonlySet<string> = new Set(Object.keys(BY_ENDING));

/**
 * What bytes are: by their first characters, since servers and file names are often wrong; then by the name, since Markdown
 * and plain text begin with anything.
 */
export function kindOf(bytes: Uint8Array, name = '', contentType = ''): SourceKind {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return zipKind(head, bytes);
  const text = head
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  const markup = afterComments(text.replace(/^<\?xml[^>]*>\s*/i, ''));
  if (/^<(?:rss|feed|rdf:RDF)\b/i.test(markup)) return 'feed';
  const byName = BY_ENDING[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (byName === 'markdown') return 'markdown';
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(markup)) return 'page';
  if (/^\{[\s\S]*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(text)) return 'feed';
  if (/^text\/markdown/i.test(contentType) || /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?\n/.test(text))
    return 'markdown';
  if (byName === 'page' || /^(?:text\/html|application\/xhtml)/i.test(contentType)) return 'page';
  if (hasBinary(bytes)) return 'unknown';
  return byName === 'text' || byName === undefined ? 'text' : 'unknown';
}

/** What follows the comments at the beginning. A pattern for them would try all ways to divide them, and never end. */
function afterComments(text: string): string {
  let rest = text;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', '<!--'.length);
    if (end === -1) return rest;
    rest = rest.slice(end + '-->'.length).trimStart();
  }
  return rest;
}

function zipKind(head: string, bytes: Uint8Array): SourceKind {
  if (head.slice(FIRST_ENTRY).startsWith('mimetypeapplication/epub+zip')) return 'epub';
  return Buffer.from(bytes).includes('word/document.xml') ? 'docx' : 'unknown';
}

/** Whether bytes hold what no text does; UTF-16 with its mark is text. */
function hasBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isMarked && bytes.subarray(0, HEAD_BYTES).includes(0);
}
