import type { Candidate, Mention, Named } from './mention.ts';
import { NameIndex } from './name-index.ts';
import type { ReadParagraph } from './reading.ts';
import { SharedNames } from './shared-names.ts';

export type { Mention, Named } from './mention.ts';

/**
 * Every place of one article that names somebody of the list, in reading order; whoever reads several articles gives the
 * index of the list. What becomes of a form that several share (a last name) is told in `SharedNames`.
 */
export function mentionsIn<Who extends Named>(
  read: readonly ReadParagraph[],
  names: readonly Who[] | NameIndex<Who>,
): Mention<Who>[] {
  const index = names instanceof NameIndex ? names : new NameIndex(names);
  const candidates = read.flatMap((paragraph) => candidatesIn(paragraph, index));
  const shared = new SharedNames(candidates);
  return candidates.flatMap((candidate) => {
    const { whos: _, tokens, ...place } = candidate;
    const who = shared.bearerOf(candidate);
    return who === undefined ? [] : [{ who, ...place }];
  });
}

function candidatesIn<Who extends Named>(read: ReadParagraph, index: NameIndex<Who>): Candidate<Who>[] {
  const { article, paragraph, tokens } = read;
  const found: Candidate<Who>[] = [];
  let run = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((read.runs[run]?.last ?? Number.POSITIVE_INFINITY) < at) run += 1;
    for (const { whos, last } of index.matchesAt(tokens, at)) {
      const [from, to] = [tokens[at], tokens[last]];
      if (from === undefined || to === undefined || !standsAlone(read, run, at, last, whos)) continue;
      const range = { start: from.start, end: to.end };
      found.push({ whos, article, paragraph, tokens, range, first: at, last });
      at = last;
      break;
    }
  }
  return found;
}

/** Whether the words are not part of a longer name: "Clinton" of "Clinton Foundation" is nobody. */
function standsAlone<Who extends Named>(
  { runs }: ReadParagraph,
  run: number,
  first: number,
  last: number,
  whos: readonly Who[],
): boolean {
  const around = runs[run];
  if (around === undefined || around.first > last) {
    // Outside every run stand headlines, and aliases in small letters.
    return first < last || whos.some((who) => who.kind === 'organisation');
  }
  if (around.first > first) return true;
  if (whos.every((who) => who.kind === 'organisation')) return true;
  if (around.last > last) return false;
  return first < last || first === around.name;
}
