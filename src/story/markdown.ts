import type {
  BlockContent,
  DefinitionContent,
  Nodes,
  Paragraph as ParagraphNode,
  Root,
  RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Position } from './position.ts';
import type { ParagraphKind, Run } from './story.ts';
import { type VisibleText, visibleTextOf } from './visible-text.ts';

/** A paragraph as Markdown gives it, before it is numbered and cut into sentences. */
export interface MarkdownParagraph {
  readonly kind: ParagraphKind;
  readonly section: string | undefined;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly line: number;
}

/** Something in the file that is not read: a table, code, an image, raw HTML. */
export interface Unread extends Position {
  readonly what: 'table' | 'code block' | 'image' | 'raw HTML';
}

export interface MarkdownBody {
  readonly paragraphs: readonly MarkdownParagraph[];
  readonly unread: readonly Unread[];
}

/**
 * Reads the Markdown that begins at `offset` of a file into the paragraphs a reader sees, in reading order:
 * each paragraph, each list item, each paragraph of a block quote. Headings become the section of what follows.
 */
export function readMarkdown(file: string, offset: number): MarkdownBody {
  const body = file.slice(offset);
  const linesBefore = file.slice(0, offset).split('\n').length - 1;
  const root = parseMarkdown(body);
  const paragraphs: MarkdownParagraph[] = [];
  const unread: Unread[] = [];
  let section: string | undefined;

  const lineOf = (node: Nodes): number => linesBefore + (node.position?.start.line ?? 1);
  const leaveOut = (what: Unread['what'], node: Nodes): void =>
    void unread.push({ what, line: lineOf(node), column: node.position?.start.column ?? 1 });
  const read = (node: Nodes): VisibleText => {
    const visible = visibleTextOf(node, file, offset);
    for (const left of visible.leftOut) leaveOut(left.type === 'html' ? 'raw HTML' : 'image', left);
    return visible;
  };

  const readParagraph = (node: ParagraphNode, kind: ParagraphKind): void => {
    const { text, runs } = read(node);
    if (text !== '') paragraphs.push({ kind, section, text, runs, line: lineOf(node) });
  };

  const readBlocks = (
    blocks: readonly (RootContent | BlockContent | DefinitionContent)[],
    kind: ParagraphKind,
  ): void => {
    for (const node of blocks) {
      if (node.type === 'paragraph') readParagraph(node, kind);
      else if (node.type === 'heading') section = read(node).text || undefined;
      else if (node.type === 'blockquote') readBlocks(node.children, 'quotation');
      else if (node.type === 'list') for (const item of node.children) readBlocks(item.children, 'item');
      else if (node.type === 'table') leaveOut('table', node);
      else if (node.type === 'code') leaveOut('code block', node);
      else if (node.type === 'html' && !isComment(node.value)) leaveOut('raw HTML', node);
    }
  };

  readBlocks(root.children, 'text');
  return { paragraphs, unread };
}

/** The Markdown that is read here: CommonMark, and tables, so that they are known and left out. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function isComment(html: string): boolean {
  return html.startsWith('<!--');
}
