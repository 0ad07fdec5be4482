import { CandidateIndex, type SavedCandidates } from '../search/candidates.ts';
import { adoptShelf, indexShelf, knownIndex, plansOf, type ShelfPlan } from '../search/shelves.ts';
import type { Library } from '../story/library.ts';
import { type CacheFolder, hashOf } from './cache-folder.ts';

/** After so many passages other work may go on: they take some 2 ms. */
const PASSAGES_AT_ONCE = 5;

/**
 * Makes every index that questions to a library need and that it lacks, from the cache where it fits, and keeps those that
 * had to be made. Other work goes on in between.
 */
export async function readIndexes(library: Library, folder: CacheFolder | undefined): Promise<void> {
  for (const plan of plansOf(library)) {
    if (knownIndex(library, plan) !== undefined) continue;
    const key = folder === undefined ? '' : keyOf(plan);
    const kept = restored(await folder?.read(plan.key, key));
    if (kept !== undefined) {
      adoptShelf(library, plan, kept);
      continue;
    }
    const index = await inSlices(indexShelf(library, plan));
    await folder?.write(plan.key, key, index.save());
  }
}

async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let step = 1; ; step += 1) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (step % PASSAGES_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Every word that is indexed, and the order it stands in. */
function keyOf({ stories }: ShelfPlan): string {
  return hashOf(
    stories
      .flatMap(({ articles }) =>
        articles.map(({ key, source }) => `${key} ${source.length} ${hashOf(source)}`),
      )
      .join('\n'),
  );
}

function restored(value: unknown): CandidateIndex | undefined {
  if (!isSaved(value)) return undefined;
  try {
    return CandidateIndex.from(value);
  } catch {
    return undefined;
  }
}

function isSaved(value: unknown): value is SavedCandidates {
  if (typeof value !== 'object' || value === null || !('search' in value && 'passagesWith' in value))
    return false;
  return Array.isArray(value.passagesWith) && value.passagesWith.length > 0;
}
