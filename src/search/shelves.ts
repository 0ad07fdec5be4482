import type { Library } from '../story/library.ts';
import type { Article, Paragraph, Story } from '../story/story.ts';
import { CandidateIndex } from './candidates.ts';
import { groupBy } from './group-by.ts';
import { type IndexedPassage, indexedPassage } from './passages.ts';
import { contentStems, termsOf } from './terms.ts';
import { inverseFrequency } from './word-weights.ts';

/** Where a passage of a shelf stands. */
interface Place {
  readonly story: Story;
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly index: number;
}

/**
 * Some stories that the same servers may see, with their index. What somebody may see is a number of whole shelves, so
 * that a story they may not see can neither show in an answer nor sway it, and no passage is indexed twice.
 */
export interface Shelf {
  readonly key: string;
  readonly places: readonly Place[];
  readonly candidates: CandidateIndex;
}

/** A shelf before it is indexed: which stories stand on it. `key` is stable while other stories come and go. */
export interface ShelfPlan {
  readonly key: string;
  readonly stories: readonly Story[];
}

/** On average so many stories stand on a shelf: a change in one of them costs indexing these. */
const STORIES_ON_A_SHELF = 64;
/** Shelves of single stories that are kept, besides those of all stories. */
const MAX_SINGLE_SHELVES = 16;
/**
 * Entries of the indexes that one question may visit: its rarest words first, so that only words that stand nearly
 * everywhere are left out. Bounds the time of any question.
 */
const MAX_VISITED = 5_000;
/** Stems that one question may look up, its words of like meaning included. */
const MAX_LOOKED_UP = 60;

const plansByLibrary = new WeakMap<Library, readonly ShelfPlan[]>();
const shelvesByLibrary = new WeakMap<Library, Map<string, Shelf>>();

/** The shelves that together hold some stories: whole ones where all of their stories are asked, else one a story. */
export function shelvesOf(library: Library, stories: readonly Story[]): Shelf[] {
  const asked = new Set(stories);
  return plansOf(library).flatMap((plan) => {
    const wanted = plan.stories.filter((story) => asked.has(story));
    if (wanted.length === plan.stories.length) return [shelfOf(library, plan)];
    return wanted.map((story) => shelfOf(library, { key: `story ${story.id}`, stories: [story] }));
  });
}

/**
 * Shares the stories of a library out among shelves. A shelf ends with a story whose short key falls on one of
 * `STORIES_ON_A_SHELF` values (content-defined chunking), so that a new story changes one shelf and not all after it.
 */
export function plansOf(library: Library): readonly ShelfPlan[] {
  const known = plansByLibrary.get(library);
  if (known !== undefined) return known;
  const plans = [...groupBy(library.stories, serversOf)].flatMap(([servers, group]) => {
    const shelves: { key: string; stories: Story[] }[] = [];
    let isOpen = false;
    for (const story of group) {
      const plan = isOpen ? shelves.at(-1) : undefined;
      if (plan === undefined) shelves.push({ key: `from ${story.id} for ${servers}`, stories: [story] });
      else plan.stories.push(story);
      isOpen = !endsShelf(story);
    }
    return shelves;
  });
  plansByLibrary.set(library, plans);
  return plans;
}

function endsShelf({ shortKey }: Story): boolean {
  let value = 0;
  for (const character of shortKey) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return value % STORIES_ON_A_SHELF === 0;
}

/** Hands on the shelves of one library that hold the very same stories in another. */
export function carryShelves(from: Library, to: Library): void {
  const shelves = shelvesIn(to);
  const stays = new Set(to.stories);
  const plans = new Map(plansOf(from).map((plan) => [plan.key, plan]));
  const carry = (key: string): void => {
    const shelf = shelvesIn(from).get(key);
    if (shelf !== undefined) shelves.set(key, shelf);
  };
  for (const { key, stories } of plansOf(to)) {
    const before = plans.get(key)?.stories ?? [];
    if (before.length === stories.length && stories.every((story, at) => story === before[at])) carry(key);
  }
  for (const [key, { places }] of shelvesIn(from)) {
    const [first] = places;
    if (isOfOneStory(key) && first !== undefined && stays.has(first.story)) carry(key);
  }
}

/** Puts an index that was read from a file where `shelvesOf` will find it. */
export function adoptShelf(library: Library, { key, stories }: ShelfPlan, candidates: CandidateIndex): void {
  shelvesIn(library).set(key, { key, places: placesOf(stories), candidates });
}

/** The index of the stories of a shelf, if it is known. */
export function knownIndex(library: Library, { key }: ShelfPlan): CandidateIndex | undefined {
  return shelvesIn(library).get(key)?.candidates;
}

/** Makes the index of the stories of a shelf, a passage at each step, so that other work may go on in between. */
export function* indexShelf(library: Library, plan: ShelfPlan): Generator<void, CandidateIndex> {
  const candidates = yield* CandidateIndex.inSteps(stemsOf(placesOf(plan.stories)));
  adoptShelf(library, plan, candidates);
  return candidates;
}

function shelfOf(library: Library, { key, stories }: ShelfPlan): Shelf {
  const shelves = shelvesIn(library);
  const known = shelves.get(key);
  const places = known?.places ?? placesOf(stories);
  const shelf = known ?? { key, places, candidates: CandidateIndex.of(stemsOf(places)) };
  shelves.set(key, shelf);
  if (known === undefined && isOfOneStory(key)) forgetOldest(shelves);
  return shelf;
}

/** Of the shelves of single stories, which only answer while they are asked for one by one. */
function forgetOldest(shelves: Map<string, Shelf>): void {
  const single = [...shelves.keys()].filter(isOfOneStory);
  for (const key of single.slice(0, Math.max(0, single.length - MAX_SINGLE_SHELVES))) shelves.delete(key);
}

function isOfOneStory(key: string): boolean {
  return key.startsWith('story ');
}

function shelvesIn(library: Library): Map<string, Shelf> {
  const shelves = shelvesByLibrary.get(library) ?? new Map<string, Shelf>();
  shelvesByLibrary.set(library, shelves);
  return shelves;
}

function placesOf(stories: readonly Story[]): Place[] {
  return stories.flatMap((story) =>
    story.articles.flatMap((article) =>
      article.paragraphs.map((paragraph, index) => ({ story, article, paragraph, index })),
    ),
  );
}

function* stemsOf(places: readonly Place[]): Generator<string[]> {
  for (const { paragraph } of places) yield contentStems(termsOf(paragraph.text));
}

function serversOf({ servers }: Story): string {
  return servers === undefined ? 'all' : [...servers].sort().join();
}

/** A passage found by its words; `score` compares only with others of the same search. */
export interface FoundPassage {
  readonly passage: IndexedPassage;
  readonly score: number;
}

/** The best `count` passages of some shelves for weighed stems, best first. */
export function findIn(
  shelves: readonly Shelf[],
  worths: ReadonlyMap<string, number>,
  count: number,
): FoundPassage[] {
  const weights = affordable(shelves, worths);
  return shelves
    .flatMap(({ candidates, places }) =>
      candidates.find(weights, count).flatMap(({ passage: number, score }) => {
        const place = places[number];
        return place === undefined ? [] : [{ place, score }];
      }),
    )
    .sort((one, other) => other.score - one.score)
    .slice(0, count)
    .map(({ place: { story, article, paragraph, index }, score }) => ({
      passage: indexedPassage(story, article, paragraph, index),
      score,
    }));
}

/** How much each stem counts, its rarity included, as far as they can be visited. */
function affordable(shelves: readonly Shelf[], worths: ReadonlyMap<string, number>): Map<string, number> {
  const all = shelves.reduce((sum, { candidates }) => sum + candidates.size, 0);
  const known = [...worths]
    .slice(0, MAX_LOOKED_UP)
    .map(([stem, worth]) => ({ stem, worth, containing: passagesWith(shelves, stem) }))
    .filter(({ containing }) => containing > 0)
    .sort((one, other) => one.containing - other.containing);
  let visited = 0;
  const weights = new Map<string, number>();
  for (const { stem, worth, containing } of known) {
    visited += containing;
    if (weights.size > 0 && visited > MAX_VISITED) break;
    weights.set(stem, worth * inverseFrequency(containing, all));
  }
  return weights;
}

export function passagesWith(shelves: readonly Shelf[], stem: string): number {
  return shelves.reduce((sum, { candidates }) => sum + (candidates.passagesWith.get(stem) ?? 0), 0);
}
