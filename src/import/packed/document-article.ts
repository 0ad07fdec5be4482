import { importing } from '../../words/index.ts';
import { type HeadLine, readHeadLine } from '../head-line.ts';
import { parsePage } from '../html/page.ts';
import { piecesIn } from '../html/pieces.ts';
import { markdownOf } from '../markdown-body.ts';
import {
  type ArticleFacts,
  type Block,
  type LeftOut,
  NO_FACTS,
  type SourceReading,
} from '../source-article.ts';

/** Everything in a document is its article: there is no page around it. */
const ALL_OF_IT = { isArticle: () => true, postHeading: () => undefined, isSaid: () => false };

/**
 * The article of a document that was turned into HTML, part by part. What the document itself does not say of it, the
 * lines above its text may say.
 */
export function articleOfDocument(parts: readonly string[], given: Partial<ArticleFacts>): SourceReading {
  const leftOut: LeftOut[] = [];
  const blocks: Block[] = [];
  for (const part of parts) {
    for (const { kind, text, reason } of piecesIn(parsePage(part).body, ALL_OF_IT)) {
      if (reason === undefined) blocks.push({ kind, text });
      else leftOut.push({ reason, text });
    }
  }
  const head = readHead(blocks, given);
  if (!head.blocks.some(({ kind }) => kind !== 'heading')) {
    return { outcome: 'refused', problem: importing.nothingToRead };
  }
  return {
    outcome: 'article',
    article: {
      facts: { ...NO_FACTS, ...head.facts, ...given },
      body: markdownOf(head.blocks),
      settings: {},
      leftOut: [...head.leftOut, ...leftOut],
      notes: [],
    },
  };
}

interface Head {
  readonly facts: HeadLine['facts'];
  readonly leftOut: readonly LeftOut[];
  readonly blocks: readonly Block[];
}

/** A heading before the text is the headline, and lines around it may say who and when. */
function readHead(blocks: readonly Block[], given: Partial<ArticleFacts>): Head {
  let facts: HeadLine['facts'] = {};
  const leftOut: LeftOut[] = [];
  let used = 0;
  for (const { kind, text } of blocks) {
    const title = given.title ?? facts.title;
    const isTitle = kind === 'heading' && (title === undefined || title === text);
    const read = kind === 'text' ? readHeadLine(text) : undefined;
    if (!isTitle && read === undefined) break;
    facts = { ...facts, ...(isTitle ? { title: text } : read?.facts) };
    leftOut.push({ reason: read?.reason ?? 'headline', text });
    used += 1;
  }
  return { facts, leftOut, blocks: blocks.slice(used) };
}
