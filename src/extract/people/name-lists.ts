import { formOf, type ReadParagraph } from './reading.ts';
import type { Token } from './tokens.ts';

const FEWEST_WITHOUT_AND = 3;

/** The names that stand in one list, list by list: "X, Y and Z"; "X and Y", but not "X, Y", which may explain X. */
export function listsOfNames(story: readonly ReadParagraph[]): string[][] {
  return story.flatMap(listsIn);
}

function listsIn({ tokens, runs }: ReadParagraph): string[][] {
  const lists: string[][] = [];
  let list: string[] = [];
  let joined = false;
  const close = () => {
    if (list.length >= FEWEST_WITHOUT_AND || (joined && list.length > 1)) lists.push(list);
    list = [];
    joined = false;
  };
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const tie = before === undefined ? undefined : tieBetween(tokens, before.last + 1, run.first);
    if (tie === undefined || tokens[before?.last ?? 0]?.possessive === true) close();
    if (tie === 'and') joined = true;
    list.push(formOf(tokens, run.name, run.last));
  }
  close();
  return lists;
}

function tieBetween(tokens: readonly Token[], start: number, end: number): 'and' | 'comma' | undefined {
  const words = tokens.slice(start, end).map(({ lower }) => lower);
  const text = words.join(' ');
  if (/^(?:,|;)$/u.test(text)) return 'comma';
  return /^(?:, )?(?:and|&)$/u.test(text) ? 'and' : undefined;
}
