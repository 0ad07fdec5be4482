import type { Heading, RootContent } from 'mdast';
import { type Fault, faultAt } from '../../story/fault.ts';
import { advice } from '../../words/index.ts';
import type { Body } from './body.ts';

/** Headings with nothing under them, and headings that leave out a level. */
export function headings(body: Body): Fault[] {
  const blocks = body.root.children.filter(({ type }) => type !== 'definition' && type !== 'thematicBreak');
  const faults: Fault[] = [];
  let before: Heading | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading') continue;
    const position = body.positionOf(block);
    if (before !== undefined && block.depth > before.depth + 1) {
      const complaint = advice.skippedLevel('#'.repeat(block.depth), '#'.repeat(before.depth));
      faults.push(faultAt(body.article.file, position, 'warning', complaint));
    }
    if (isEmpty(block, blocks[at + 1])) {
      const complaint = advice.emptySection(body.textOf(block));
      faults.push(faultAt(body.article.file, position, 'warning', complaint));
    }
    before = block;
  }
  return faults;
}

/** A heading right above a deeper one has that under it. */
function isEmpty(heading: Heading, next: RootContent | undefined): boolean {
  return next === undefined || (next.type === 'heading' && next.depth <= heading.depth);
}
