import { ARTICLES, AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts';
import { cueKindOf } from '../english/speech-verbs.ts';
import { withMore } from './appositions.ts';
import type { Description } from './description.ts';
import type { Mention, Named } from './mention.ts';
import type { NameRun } from './name-runs.ts';
import type { ReadParagraph } from './reading.ts';
import { isCapitalToken } from './title-phrases.ts';
import { isCapitalised, type Token } from './tokens.ts';

/** Weak words: "of the Harbour Institute" behind a name, "Radio Nord’s" or "14-year-old" before it. */
export function affiliationAt(
  { tokens, runs }: ReadParagraph,
  mention: Mention<Named>,
  end: number,
): Description | undefined {
  const before = tokens[mention.first - 1];
  if (before !== undefined && /^\p{N}+-year-old$|^\p{Lu}.*-(?:born|based)$/u.test(before.text))
    return { start: mention.first - 1, end: mention.first - 1, strength: 2 };
  if (before?.possessive === true && before.kind === 'word') {
    const start = ownerStart(tokens, mention.first - 1);
    if (start !== undefined) return { start, end: mention.first - 1, strength: 2 };
  }
  let tie = mention.last + 1;
  if (tokens[mention.last]?.possessive === true) return undefined;
  // "X, 55, of Northport"
  if (tokens[tie]?.text === ',' && /^\p{N}{2}$/u.test(tokens[tie + 1]?.text ?? '')) tie += 2;
  if (tokens[tie]?.text === ',') tie += 1;
  if (!/^(?:of|from)$/u.test(tokens[tie]?.lower ?? '')) return undefined;
  let start = ARTICLES.has(tokens[tie + 1]?.lower ?? '') ? tie + 2 : tie + 1;
  while (start - tie < 4 && tokens[start]?.kind === 'word' && !isCapitalToken(tokens[start])) start += 1;
  const after = runAt(runs, start);
  return after === undefined
    ? undefined
    : { start: tie, end: withMore(tokens, withTied(tokens, after.last), end), strength: 2 };
}

/** "Localist group Youngspiration’s X", "the Reform camp’s X": where the noun phrase before the name begins. */
function ownerStart(tokens: readonly Token[], owner: number): number | undefined {
  let start = owner;
  let named = isCapitalToken(tokens[owner]);
  while (owner - start < 5) {
    const word = tokens[start - 1];
    if (word === undefined || word.kind === 'mark' || word.possessive || /(?:ed|ing|ly)$/u.test(word.lower))
      break;
    if (ARTICLES.has(word.lower) || PREPOSITIONS.has(word.lower) || AUXILIARIES.has(word.lower)) break;
    if (cueKindOf(word.text) !== undefined || /^(?:and|or|but|that|who|which)$/u.test(word.lower)) break;
    named ||= isCapitalised(word);
    start -= 1;
  }
  return named || start < owner ? start : undefined;
}

/** "of the University" goes on "of Northport". */
function withTied(tokens: readonly Token[], last: number): number {
  if (!/^(?:of|for)$/u.test(tokens[last + 1]?.lower ?? '')) return last;
  let end = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  if (!isCapitalToken(tokens[end])) return last;
  while (isCapitalToken(tokens[end + 1]) && tokens[end]?.possessive === false) end += 1;
  return end;
}

/** The run that holds a token; they stand in order. */
function runAt(runs: readonly NameRun[], index: number): NameRun | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.last ?? 0) >= index) high = middle;
    else low = middle + 1;
  }
  const run = runs[low];
  return run !== undefined && run.first <= index ? run : undefined;
}
