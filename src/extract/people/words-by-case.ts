import type { Token } from './tokens.ts';

/** How a story writes its words. */
export interface WordsByCase {
  /** With a small letter somewhere. */
  readonly common: ReadonlySet<string>;
  /** With a capital letter inside a sentence. */
  readonly named: ReadonlySet<string>;
}

/** The words that a story writes small somewhere, and those that it writes with a capital letter inside a sentence. */
export function wordsByCase(paragraphs: readonly (readonly Token[])[]): WordsByCase {
  const common = new Set<string>();
  const named = new Set<string>();
  for (const tokens of paragraphs) {
    let afterWord = false;
    for (const token of tokens) {
      const small = token.text === token.lower;
      if (small) common.add(token.lower);
      else if (afterWord) named.add(token.lower);
      afterWord = token.kind === 'word';
    }
  }
  return { common, named };
}
