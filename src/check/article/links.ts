import type { Link, Nodes, Paragraph } from 'mdast';
import { type Fault, faultAt } from '../../story/fault.ts';
import { advice } from '../../words/index.ts';
import { type Body, nodesIn } from './body.ts';

const BARE_ADDRESS = /^https?:\/\/\S+$/i;

/** Links without words, and paragraphs that are nothing but a link. Lists of links are left alone. */
export function links(body: Body): Fault[] {
  const { file } = body.article;
  const isTextless = (node: Nodes): node is Link =>
    node.type === 'link' && [...nodesIn(node)].every(isOfNoShow) && body.textOf(node) === '';
  const textless = [...nodesIn(body.root)]
    .filter(isTextless)
    .map((link) => faultAt(file, body.positionOf(link), 'warning', advice.textlessLink(link.url)));
  const alone = body.root.children
    .filter((block) => block.type === 'paragraph')
    .filter((paragraph) => isOnlyALink(paragraph, body))
    .map((paragraph) => faultAt(file, body.positionOf(paragraph), 'warning', advice.onlyALink));
  return [...textless, ...alone];
}

/** Images and raw HTML have warnings of their own. */
function isOfNoShow({ type }: Nodes): boolean {
  return type !== 'image' && type !== 'imageReference' && type !== 'html';
}

function isOnlyALink(paragraph: Paragraph, body: Body): boolean {
  const text = body.textOf(paragraph);
  if (BARE_ADDRESS.test(text)) return true;
  const shown = paragraph.children.filter((node) => /[\p{L}\p{N}]/u.test(body.textOf(node)));
  return shown.length > 0 && shown.every(({ type }) => type === 'link' || type === 'linkReference');
}
