import type { Nodes, Root } from 'mdast';
import { splitFrontMatter } from '../../story/front-matter.ts';
import { parseMarkdown } from '../../story/markdown.ts';
import { type Position, positionAt } from '../../story/position.ts';
import type { Article } from '../../story/story.ts';
import { visibleTextOf } from '../../story/visible-text.ts';

/** An article's Markdown as a tree. */
export interface Body {
  readonly article: Article;
  readonly root: Root;
  /** Where a node begins in the file. */
  positionOf(node: Nodes): Position;
  /** What a reader sees of a node. */
  textOf(node: Nodes): string;
}

export function bodyOf(article: Article): Body {
  const { source } = article;
  const offset = splitFrontMatter(source)?.bodyOffset ?? 0;
  return {
    article,
    root: parseMarkdown(source.slice(offset)),
    positionOf: (node) => positionAt(source, offset + (node.position?.start.offset ?? 0)),
    textOf: (node) => visibleTextOf(node, source, offset).text,
  };
}

/** A node and all below it, in reading order. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesIn(child);
}
