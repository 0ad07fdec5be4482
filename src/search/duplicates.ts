import type { Library, Place } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { passageOf } from './passages.ts';
import type { RankedPassage } from './ranking.ts';
import { rarityOf, type SearchIndex, searchIndexOf } from './search-index.ts';
import { contentStems, termsOf } from './terms.ts';

/** Two passages are near-duplicates when the shorter shares this much of its word triples with the longer. */
const DUPLICATE_SHARE = 0.75;
/** Containment of w-shingles (Broder 1997, "On the resemblance and containment of documents"), w = 3. */
const SHINGLE_LENGTH = 3;
/** Words by which the repeats of a passage are looked up: its rarest. */
const LOOKED_UP_STEMS = 8;

/**
 * The first `count` passages that say different things: of those that say nearly the same (a summary bullet, a repeated
 * wire paragraph) the best ranked.
 */
export function distinctPassages(ranked: readonly RankedPassage[], count: number): RankedPassage[] {
  const kept: { passage: RankedPassage; shingles: ReadonlySet<string> }[] = [];
  for (const passage of ranked) {
    if (kept.length === count) break;
    const shingles = shinglesOf(passage.passage);
    if (kept.some((other) => containment(shingles, other.shingles) >= DUPLICATE_SHARE)) continue;
    kept.push({ passage, shingles });
  }
  return kept.map(({ passage }) => passage);
}

const repeatsByPassage = new WeakMap<IndexedPassage, readonly Place[]>();

/** The other places of the story that say nearly the same as a passage, in reading order. */
export function repeatsOf(library: Library, story: Story, { paragraph }: Place): readonly Place[] {
  const index = searchIndexOf(library, [story]);
  const passage = passageOf(paragraph);
  if (passage === undefined) return [];
  const known = repeatsByPassage.get(passage);
  if (known !== undefined) return known;
  const shingles = shinglesOf(passage);
  const repeats = lookUp(index, passage)
    .filter((other) => other !== passage && containment(shingles, shinglesOf(other)) >= DUPLICATE_SHARE)
    .sort((one, other) => one.position - other.position)
    .map(({ article, paragraph: repeat }) => ({ article, paragraph: repeat }));
  repeatsByPassage.set(passage, repeats);
  return repeats;
}

function lookUp(index: SearchIndex, passage: IndexedPassage): IndexedPassage[] {
  const rarest = [...passage.vocabulary]
    .sort((one, other) => rarityOf(index, other) - rarityOf(index, one))
    .slice(0, LOOKED_UP_STEMS);
  return index.candidates
    .find(new Map(rarest.map((stem) => [stem, 1])))
    .flatMap((candidate) => index.passages[candidate.passage] ?? []);
}

/** What `sayNearlyTheSame` compares of a text. */
export type Shingles = ReadonlySet<string>;

export function shinglesOfText(text: string): Shingles {
  return shinglesIn(contentStems(termsOf(text)));
}

/** Whether one of two texts says little that the other does not. */
export function sayNearlyTheSame(one: Shingles, other: Shingles): boolean {
  return containment(one, other) >= DUPLICATE_SHARE;
}

const shinglesByPassage = new WeakMap<IndexedPassage, ReadonlySet<string>>();

function shinglesOf(passage: IndexedPassage): ReadonlySet<string> {
  const shingles = shinglesByPassage.get(passage) ?? shinglesIn(passage.stems);
  shinglesByPassage.set(passage, shingles);
  return shingles;
}

function shinglesIn(stems: readonly string[]): ReadonlySet<string> {
  const isShort = stems.length > 0 && stems.length < SHINGLE_LENGTH;
  const shingles = new Set<string>(isShort ? [stems.join(' ')] : []);
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
