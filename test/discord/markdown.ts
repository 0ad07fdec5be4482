import {
  type ConstructKind,
  type MarkdownNode,
  readDiscordMarkdown as readNodes,
} from '../../src/playground/page/markdown/index.ts';

/** Something in a text that Discord's client does not show as plain words. */
export interface Construct {
  readonly kind: ConstructKind;
  /** What of it stands before the reader's eyes. */
  readonly text: string;
  /** How it was written. */
  readonly source: string;
  readonly detail?: string;
}

export interface Reading {
  readonly visible: string;
  /** A construct stands before those inside it. */
  readonly constructs: readonly Construct[];
}

/**
 * Says what a text display (or a message's content) shows: the words a reader sees, and what is not plain words, in order.
 * What the client puts in the place of a mention or a time depends on who looks, so the mark itself stands for what is seen.
 *
 * Where `visible` differs from what was meant to be shown, or `constructs` holds what nobody put there, a text was escaped
 * wrongly.
 */
export function readDiscordMarkdown(text: string): Reading {
  const nodes = readNodes(text);
  return { visible: visibleIn(nodes), constructs: constructsIn(nodes) };
}

function visibleIn(nodes: readonly MarkdownNode[]): string {
  return nodes.map(visibleOf).join('');
}

function visibleOf(node: MarkdownNode): string {
  if (node.kind === 'text') return node.text;
  return node.kind === 'list' ? node.children.map(visibleOf).join('\n') : visibleIn(node.children);
}

function constructsIn(nodes: readonly MarkdownNode[]): Construct[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    const inside = constructsIn(node.children);
    if (node.kind === 'list item') return inside;
    const { kind, source, detail } = node;
    return [{ kind, text: visibleOf(node), source, ...(detail === '' ? {} : { detail }) }, ...inside];
  });
}
