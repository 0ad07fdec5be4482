import type { Range } from '../../story/story.ts';
import { affiliationAt } from './affiliations.ts';
import { appositionAfter } from './appositions.ts';
import type { Description } from './description.ts';
import type { Mention, Named } from './mention.ts';
import { kindBefore } from './organisation-kinds.ts';
import { predicateAfter } from './predicates.ts';
import { type ReadParagraph, sentenceAt, spanOf } from './reading.ts';
import { roleBeforeComma } from './role-before-comma.ts';
import { titleBefore } from './titles.ts';

/** What a sentence says of somebody next to one mention of the name. */
export interface Introducing {
  /** Offsets into the text of the paragraph. */
  readonly range: Range;
  readonly strength: Description['strength'];
}

/**
 * The words by which a sentence says who somebody is, next to one mention of the name: an apposition behind it ("X, the
 * first director of …,"; "X, who served as …,"), what X is said to be ("X is the head of …"), the title before it ("former
 * officer X"; "the group's lawyer, X,") or where they belong ("X of the Harbour Institute"). The strongest, if any.
 */
export function descriptionAt(read: ReadParagraph, mention: Mention<Named>): Introducing | undefined {
  const { tokens } = read;
  const end = sentenceEnd(read, mention);
  const candidates =
    mention.who.kind === 'organisation'
      ? [
          appositionAfter(tokens, mention, end),
          predicateAfter(tokens, mention, end),
          kindBefore(tokens, mention),
        ]
      : [
          appositionAfter(tokens, mention, end),
          predicateAfter(tokens, mention, end),
          titleBefore(tokens, mention),
          roleBeforeComma(tokens, mention),
          affiliationAt(read, mention, end),
        ];
  let best: Description | undefined;
  for (const each of candidates) if (each !== undefined && each.strength > (best?.strength ?? 0)) best = each;
  const range = best && spanOf(tokens, best.start, best.end);
  return best === undefined || range === undefined ? undefined : { range, strength: best.strength };
}

/** No description goes on for so many words: a sentence without end is not read to its end for each name in it. */
const LONGEST_LOOK = 200;

function sentenceEnd({ paragraph, tokens }: ReadParagraph, mention: Mention<Named>): number {
  const sentence = sentenceAt(paragraph, mention.range.end);
  let index = mention.last;
  const most = Math.min(tokens.length - 1, index + LONGEST_LOOK);
  while (index < most && (tokens[index + 1]?.end ?? 0) <= (sentence?.end ?? 0)) index += 1;
  return index;
}
