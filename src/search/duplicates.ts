import type { Place } from '../story/library.ts';
import type { RankedPassage } from './ranking.ts';
import { type IndexedPassage, rarityOf, type SearchIndex } from './search-index.ts';

/** Two passages are near-duplicates when the shorter shares this much of its word triples with the longer. */
const DUPLICATE_SHARE = 0.75;
/** Containment of w-shingles (Broder 1997, "On the resemblance and containment of documents"), w = 3. */
const SHINGLE_LENGTH = 3;
/** Words by which the repeats of a passage are looked up: its rarest. */
const LOOKED_UP_STEMS = 8;

/** Keeps the best ranked of passages that say nearly the same: a summary bullet, a repeated wire paragraph. */
export function withoutDuplicates(ranked: readonly RankedPassage[]): RankedPassage[] {
  const kept: { passage: RankedPassage; shingles: ReadonlySet<string> }[] = [];
  for (const passage of ranked) {
    const shingles = shinglesOf(passage.passage.stems);
    if (kept.some((other) => containment(shingles, other.shingles) >= DUPLICATE_SHARE)) continue;
    kept.push({ passage, shingles });
  }
  return kept.map(({ passage }) => passage);
}

/** The other places of the story that say nearly the same as a passage, in reading order. */
export function repeatsOf(index: SearchIndex, place: Place): Place[] {
  const { paragraph } = place;
  const passage = index.positions.get(paragraph);
  if (passage === undefined) return [];
  const shingles = shinglesOf(passage.stems);
  return lookUp(index, passage)
    .filter((other) => other.paragraph !== paragraph)
    .filter((other) => containment(shingles, shinglesOf(other.stems)) >= DUPLICATE_SHARE)
    .sort((one, other) => one.position - other.position)
    .map(({ article, paragraph: repeat }) => ({ article, paragraph: repeat }));
}

function lookUp(index: SearchIndex, passage: IndexedPassage): IndexedPassage[] {
  const rarest = [...new Set(passage.stems)]
    .sort((one, other) => rarityOf(index, other) - rarityOf(index, one))
    .slice(0, LOOKED_UP_STEMS);
  return index.candidates
    .find(new Map(rarest.map((stem) => [stem, 1])), new Set([passage.story.id]))
    .flatMap((candidate) => index.passages[candidate.passage] ?? []);
}

function shinglesOf(stems: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let index = 0; index + SHINGLE_LENGTH <= stems.length; index += 1) {
    shingles.add(stems.slice(index, index + SHINGLE_LENGTH).join(' '));
  }
  return shingles;
}

function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
  return shared / shorter.size;
}
