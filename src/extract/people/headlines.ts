import type { Paragraph, Range } from '../../story/story.ts';
import { COMMON_OPENERS, SMALL_IN_TITLES } from '../english/function-words.ts';
import { isCapitalised, type Token } from './tokens.ts';
import type { WordsByCase } from './words-by-case.ts';

/** How many words with a small letter a headline may have for each with a capital one. */
const MOST_SMALL = 0.1;
const FEWEST_HEADLINE_WORDS = 4;
/**
 * The indexes of the tokens of sentences in title case or in capitals: next to no word but those that titles leave small
 * has a small letter, and a common word has a capital one.
 */
export function headlinesOf(
  paragraph: Paragraph,
  tokens: readonly Token[],
  { common }: WordsByCase,
): ReadonlySet<number> {
  const found = new Set<number>();
  let index = 0;
  for (const sentence of paragraph.sentences) {
    const inside = indexesWithin(tokens, index, sentence);
    index = inside.end;
    const words = tokens.slice(inside.start, inside.end).filter((token) => /^\p{L}{2}/u.test(token.text));
    const capitals = words.filter(isCapitalised);
    const small = words.filter((word) => !isCapitalised(word) && !SMALL_IN_TITLES.has(word.lower)).length;
    const plain = capitals.slice(1).some(({ lower }) => COMMON_OPENERS.has(lower) || common.has(lower));
    if (capitals.length < FEWEST_HEADLINE_WORDS || small > capitals.length * MOST_SMALL || !plain) continue;
    for (let at = inside.start; at < inside.end; at += 1) found.add(at);
  }
  return found;
}

/** The tokens that lie in a stretch of the text, looked for from an index on. */
function indexesWithin(tokens: readonly Token[], from: number, range: Range): Range {
  let start = from;
  while ((tokens[start]?.start ?? Number.POSITIVE_INFINITY) < range.start) start += 1;
  let end = start;
  while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < range.end) end += 1;
  return { start, end };
}
