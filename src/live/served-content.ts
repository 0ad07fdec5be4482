import { readIndexes } from '../cache/index-cache.ts';
import type { CacheSetting } from '../config/config.ts';
import { openLibrary } from '../open-library.ts';
import { forgetStories } from '../search/forget.ts';
import { carryShelves } from '../search/shelves.ts';
import type { Fault } from '../story/fault.ts';
import { type Library, libraryOf } from '../story/library.ts';
import { readContent } from '../story/read-content.ts';
import { QUIET_MS } from './calm.ts';
import { type Changes, changesBetween, isSame } from './changes.ts';
import { GuardedServers, WIDER_AFTER_MS } from './guarded-servers.ts';
import { KnownContent } from './known-content.ts';

export type Look =
  | { readonly outcome: 'swapped'; readonly changes: Changes }
  | { readonly outcome: 'unchanged' | 'nothing' };

/** So long what the system says of a change may be under way, in milliseconds. */
const SETTLE_MS = 25;
/** What changes while it is read is read again, but not after so long, in milliseconds: changes may never end. */
const MOST_READING_AGAIN_MS = 4_000;
const NOTHING = libraryOf([], []);

/** What is served of a content folder, and how it is exchanged for what stands there now: built beside, then swapped. */
export class ServedContent {
  private readonly folder: string;
  private readonly known: KnownContent;
  private readonly guarded = new GuardedServers();
  private served: Library;
  private found: readonly Fault[];

  private constructor(folder: string, known: KnownContent, library: Library) {
    this.folder = folder;
    this.known = known;
    this.served = library;
    this.found = library.faults;
    this.guarded.guard(library, library, 0);
  }

  /** Reads the folder, from the cache as far as it fits. */
  static async open(folder: string, cache: CacheSetting): Promise<ServedContent> {
    const known = new KnownContent();
    const library = await openLibrary(folder, cache, (path, cached) => {
      known.readFirstThrough(cached);
      return readContent(path, known, { library: NOTHING, texts: known });
    });
    known.endLook();
    return new ServedContent(folder, known, library);
  }

  get library(): Library {
    return this.served;
  }

  /** Of the newest look. */
  get faults(): readonly Fault[] {
    return this.found;
  }

  /** Whether the content has to be looked at once more, and when, in milliseconds from now. */
  get lookAgainAfterMs(): number | undefined {
    return this.guarded.isWaiting ? WIDER_AFTER_MS : undefined;
  }

  /** Reads what stands in the folder now. `stirs` counts what has happened there. */
  async look(stirs: () => number): Promise<Look> {
    const read = await this.readAtRest(stirs);
    this.found = read.faults;
    if (read.stories.length === 0 && this.served.stories.length > 0) return { outcome: 'nothing' };
    const before = this.served;
    const next = this.guarded.guard(read, before, performance.now());
    if (isSame(before, next)) return { outcome: 'unchanged' };
    carryShelves(before, next);
    await readIndexes(next, undefined);
    this.served = next;
    const stays = new Set(next.stories);
    forgetStories(before.stories.filter((story) => !stays.has(story)));
    return { outcome: 'swapped', changes: changesBetween(before, next) };
  }

  /** Reads the folder until nothing happens there meanwhile, so that what is read is what once stood there all together. */
  private async readAtRest(stirs: () => number): Promise<Library> {
    const end = performance.now() + MOST_READING_AGAIN_MS;
    for (;;) {
      const before = stirs();
      const read = await readContent(this.folder, this.known, { library: this.served, texts: this.known });
      await pause(SETTLE_MS);
      if (read.stories.length > 0) this.known.endLook();
      else this.known.dropLook();
      if (stirs() === before || performance.now() > end) return read;
      await rest(stirs, end);
    }
  }
}

/** Resolves once nothing has happened for a while, or the time is over. */
async function rest(stirs: () => number, end: number): Promise<void> {
  for (let before = -1; before !== stirs() && performance.now() < end; ) {
    before = stirs();
    await pause(QUIET_MS);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
