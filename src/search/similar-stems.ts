import { distance } from 'fastest-levenshtein';
import type { SearchIndex } from './search-index.ts';

/** Shorter words are too near to too many others: "force" would be found in "form". */
const SHORTEST_WORD = 5;
/** One slip of the finger in words up to this length, two in longer ones (Damerau 1964: 80% of slips are single). */
const ONE_SLIP_LENGTH = 7;
/** A word that is only like the question's counts less than the word itself, by this much for each letter. */
const COST_OF_A_SLIP = 0.2;

/**
 * Stems of the index that a word which it does not have may be a slip or a form of: "Sentinal" for "Sentinel",
 * "cybersecurty". The first letter has to agree: people seldom mistype it, and it keeps chance likenesses out.
 */
export function similarStems(stem: string, index: SearchIndex): Map<string, number> {
  const similar = new Map<string, number>();
  if (stem.length < SHORTEST_WORD || /\p{N}/u.test(stem)) return similar;
  const slips = stem.length <= ONE_SLIP_LENGTH ? 1 : 2;
  for (const known of index.passagesWith.keys()) {
    if (known[0] !== stem[0] || Math.abs(known.length - stem.length) > slips) continue;
    const away = editDistance(known, stem);
    if (away <= slips) similar.set(known, 1 - COST_OF_A_SLIP * away);
  }
  return similar;
}

/** Edit distance in which two neighbouring letters that changed places count as one slip. */
function editDistance(one: string, other: string): number {
  const plain = distance(one, other);
  if (plain !== 2 || one.length !== other.length) return plain;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const isSwap =
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
  return isSwap ? 1 : plain;
}
