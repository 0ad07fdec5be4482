import { type Fault, faultAt } from '../../story/fault.ts';
import { advice } from '../../words/index.ts';
import { type Body, nodesIn } from './body.ts';

/** List items without a word; what is not read has a warning of its own. */
export function emptyItems(body: Body): Fault[] {
  return [...nodesIn(body.root)]
    .filter((node) => node.type === 'listItem')
    .filter((item) => [...nodesIn(item)].every(({ type }) => type === 'listItem' || type === 'list'))
    .map((item) => faultAt(body.article.file, body.positionOf(item), 'warning', advice.emptyItem));
}
