import { distance } from 'fastest-levenshtein';

/** A name further away than this share of its letters is another name, not a slip of the finger. */
const FARTHEST_SHARE = 0.4;

/** The known name nearest to what was typed, by edit distance; undefined when none is near. Ties go to the first. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const away = distance(typed.toLowerCase(), name.toLowerCase());
    if (away < least && away <= Math.max(name.length, typed.length) * FARTHEST_SHARE) {
      nearest = name;
      least = away;
    }
  }
  return nearest;
}
