import { CandidateIndex, type SavedCandidates } from '../search/candidates.ts';
import { adoptShelf, indexShelf, plansOf, type ShelfPlan } from '../search/shelves.ts';
import type { Library } from '../story/library.ts';
import { type CacheFolder, hashOf } from './cache-folder.ts';

/**
 * Makes every index that questions to a library need, from the cache where it fits, and keeps those that had to be made.
 * Other work goes on between two shelves.
 */
export async function readIndexes(library: Library, folder: CacheFolder | undefined): Promise<void> {
  for (const plan of plansOf(library)) {
    const key = folder === undefined ? '' : keyOf(plan);
    const kept = restored(await folder?.read(plan.key, key));
    if (kept !== undefined) {
      adoptShelf(library, plan, kept);
      continue;
    }
    const index = indexShelf(library, plan);
    await folder?.write(plan.key, key, index.save());
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
