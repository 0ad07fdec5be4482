import { groupsOf } from '../extraction/groups.ts';
import { overlap, sharedWords, wordsOf } from '../extraction/words.ts';
import type { GivenQuote, QuotesDocument, SetQuote } from './set.ts';

/** Share of the words of the longer one from which two spans are the same. */
const SAME = 0.8;
/** Share of its words that a piece must have in common with the quote it is a piece of. */
const PIECE = 0.9;
const FEWEST_WORDS = 3;

export interface Expected {
  readonly quote: SetQuote;
  readonly words: readonly string[];
  /** What was given for it: several where they are pieces of it. */
  foundBy: readonly Given[];
}

export interface Given {
  readonly quote: GivenQuote;
  readonly words: readonly string[];
  /** What it stands for: several where it runs over the pieces of one attribution. */
  covers: readonly Expected[];
  /** Neither right nor wrong. */
  ignored: boolean;
}

/** Which quotes of a document were found, and by which of those given. */
export function matchQuotes(
  document: QuotesDocument,
  quotes: readonly GivenQuote[],
): { expected: readonly Expected[]; given: readonly Given[] } {
  const expected = document.quotes.map(
    (quote): Expected => ({ quote, words: wordsOf(quote.text), foundBy: [] }),
  );
  const given = quotes.map((quote): Given => {
    const words = wordsOf(quote.text);
    return { quote, words, covers: [], ignored: words.length < FEWEST_WORDS };
  });
  matchWhole(expected, given);
  matchPieces(expected, given);
  const optional = (document.optional ?? []).map(({ text }) => wordsOf(text));
  for (const one of given) {
    if (isFree(one)) one.ignored = optional.some((words) => overlap(one.words, words) >= SAME);
  }
  return { expected, given };
}

function isFree({ covers, ignored }: Given): boolean {
  return covers.length === 0 && !ignored;
}

/** One given for one expected, or for several that follow one another in one attribution. */
function matchWhole(expected: readonly Expected[], given: readonly Given[]): void {
  const possible = runsOf(expected).flatMap((run) => {
    const words = run.flatMap((one) => one.words);
    const paragraph = run[0]?.quote.paragraph ?? 0;
    return given.filter(isFree).flatMap((one) => {
      const likeness = overlap(one.words, words);
      const away = Math.abs(one.quote.paragraph - paragraph);
      return likeness >= SAME ? [{ run, one, likeness, away }] : [];
    });
  });
  possible.sort((a, b) => b.likeness - a.likeness || a.away - b.away || a.run.length - b.run.length);
  for (const { run, one } of possible) {
    if (one.covers.length > 0 || run.some(({ foundBy }) => foundBy.length > 0)) continue;
    one.covers = run;
    for (const each of run) each.foundBy = [one];
  }
}

/** Each by itself, and all stretches of those with the same group. */
function runsOf(expected: readonly Expected[]): (readonly Expected[])[] {
  const groups = groupsOf(expected, ({ quote }) => quote.group ?? undefined);
  const stretches = [...groups].flatMap(([name, group]) =>
    name === undefined
      ? []
      : group.flatMap((_, from) =>
          group.slice(from + 1).map((_, more) => group.slice(from, from + more + 2)),
        ),
  );
  return [...expected.map((one) => [one]), ...stretches];
}

/** Several given of the same paragraph that together make up one expected. */
function matchPieces(expected: readonly Expected[], given: readonly Given[]): void {
  for (const one of expected) {
    if (one.foundBy.length > 0) continue;
    const pieces = given.filter(
      (piece) =>
        isFree(piece) &&
        piece.quote.paragraph === one.quote.paragraph &&
        sharedWords(piece.words, one.words) / piece.words.length >= PIECE,
    );
    const words = pieces.flatMap((piece) => piece.words);
    if (pieces.length < 2 || overlap(words, one.words) < SAME) continue;
    one.foundBy = pieces;
    for (const piece of pieces) piece.covers = [one];
  }
}
