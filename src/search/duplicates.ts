import type { Library, Place } from '../story/library.ts';
import type { Paragraph, Story } from '../story/story.ts';
import type { IndexedPassage } from './passages.ts';
import { findIn, passagesWith, type Shelf, shelvesOf } from './shelves.ts';
import { contentStems, termsOf } from './terms.ts';

/** Two passages are near-duplicates when the shorter shares this much of its word triples with the longer. */
const DUPLICATE_SHARE = 0.75;
/** Containment of w-shingles (Broder 1997, "On the resemblance and containment of documents"), w = 3. */
const SHINGLE_LENGTH = 3;
/** Words by which the repeats of a passage are looked up: its rarest. */
const LOOKED_UP_STEMS = 8;
/** Passages with those words that are compared. */
const LOOKED_UP_PASSAGES = 50;

/**
 * The first `count` passages that say different things: of those that say nearly the same (a summary bullet, a repeated
 * wire paragraph) the best ranked.
 */
export function distinctPassages<Ranked extends { readonly passage: IndexedPassage }>(
  ranked: readonly Ranked[],
  count: number,
): Ranked[] {
  const kept: { passage: Ranked; shingles: ReadonlySet<string> }[] = [];
  for (const passage of ranked) {
    if (kept.length === count) break;
    const shingles = shinglesOf(passage.passage);
    if (kept.some((other) => sayNearlyTheSame(shingles, other.shingles))) continue;
    kept.push({ passage, shingles });
  }
  return kept.map(({ passage }) => passage);
}

/** By story first: a paragraph that has not changed may have other repeats in the next snapshot of its story. */
const repeatsByStory = new WeakMap<Story, WeakMap<Paragraph, readonly Place[]>>();

/** The other places of the story that say nearly the same as a passage, in reading order. */
export function repeatsOf(library: Library, story: Story, { paragraph }: Place): readonly Place[] {
  const repeatsByParagraph = repeatsByStory.get(story) ?? new WeakMap<Paragraph, readonly Place[]>();
  repeatsByStory.set(story, repeatsByParagraph);
  const known = repeatsByParagraph.get(paragraph);
  if (known !== undefined) return known;
  const shelves = shelvesOf(library, [story]);
  const stems = contentStems(termsOf(paragraph.text));
  const shingles = shinglesIn(stems);
  const repeats = findIn(shelves, rarestOf(stems, shelves), LOOKED_UP_PASSAGES)
    .map(({ passage }) => passage)
    .filter(
      (other) =>
        other.story === story &&
        other.paragraph !== paragraph &&
        sayNearlyTheSame(shingles, shinglesOf(other)),
    )
    .map((other) => ({ article: other.article, paragraph: other.paragraph }))
    .sort(inReadingOrder(story));
  repeatsByParagraph.set(paragraph, repeats);
  return repeats;
}

function rarestOf(stems: readonly string[], shelves: readonly Shelf[]): Map<string, number> {
  const rarest = [...new Set(stems)]
    .sort((one, other) => passagesWith(shelves, one) - passagesWith(shelves, other))
    .slice(0, LOOKED_UP_STEMS);
  return new Map(rarest.map((stem) => [stem, 1]));
}

function inReadingOrder({ articles }: Story): (one: Place, other: Place) => number {
  return (one, other) =>
    articles.indexOf(one.article) - articles.indexOf(other.article) ||
    one.paragraph.number - other.paragraph.number;
}

/** What `sayNearlyTheSame` compares of a text. */
export type Shingles = ReadonlySet<string>;

export function shinglesOfText(text: string): Shingles {
  return shinglesIn(contentStems(termsOf(text)));
}

/** Whether one of two texts says little that the other does not. */
export function sayNearlyTheSame(one: Shingles, other: Shingles): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return false;
  let shared = shorter.size;
  for (const shingle of shorter) {
    if (longer.has(shingle)) continue;
    shared -= 1;
    if (shared / shorter.size < DUPLICATE_SHARE) return false;
  }
  return true;
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
