import { readMarkdown } from '../story/markdown.ts';
import type { Block } from './source-article.ts';

/** What may begin or end emphasis, code, a link, a tag, a character reference or an escape inside a line. */
const INLINE = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?\w+;)/gu;
/** What makes a line a heading, a quote, a list item, a break or a fence when it stands at its beginning. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[>|]|[-+=](?=[\s\-=]|$)|~{3})/;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Blocks as the Markdown that reads back as exactly them. The text of a block is visible text: whatever in it means
 * something to Markdown is escaped.
 */
export function markdownOf(blocks: readonly Block[]): string {
  let body = '';
  let before: Block | undefined;
  for (const block of blocks) {
    const apart = before === undefined ? '' : before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    const together = before?.kind === 'quotation' && block.kind === 'quotation' ? '\n>\n' : apart;
    body += together + lineOf(block);
    before = block;
  }
  return body === '' ? '' : `${body}\n`;
}

function lineOf(block: Block): string {
  const escaped = escapeLittle(block.text);
  const line = withMark(block, escaped);
  // The few escapes that keep a file readable are nearly always enough; where they are not, everything is escaped.
  return readsBack(line, block)
    ? line
    : withMark(
        block,
        block.text.replace(PUNCTUATION, (mark) => `\\${mark}`),
      );
}

function withMark({ kind }: Block, text: string): string {
  if (kind === 'heading') return text === '' ? '##' : `## ${text}`;
  if (kind === 'item') return `- ${text}`;
  return kind === 'quotation' ? `> ${text}` : text;
}

function escapeLittle(text: string): string {
  return text
    .replace(INLINE, (mark) => `\\${mark}`)
    .replace(LINE_START, (mark) => `\\${mark}`)
    .replace(NUMBER_START, '$1\\$2');
}

function readsBack(line: string, block: Block): boolean {
  const isHeading = block.kind === 'heading';
  const { paragraphs, unread } = readMarkdown(isHeading ? `${line}\n\nx` : line, 0);
  const [paragraph] = paragraphs;
  if (paragraphs.length !== 1 || unread.length > 0 || paragraph === undefined) return false;
  return isHeading
    ? (paragraph.section ?? '') === block.text
    : paragraph.text === block.text && paragraph.kind === block.kind;
}
