import { type Library, libraryOf } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { haveSameArticles } from './changes.ts';

type Servers = Story['servers'];

interface Waiting {
  readonly servers: Servers;
  /** When it was first found so, in milliseconds. */
  readonly since: number;
}

/** So long settings have to say the same before they open a story to more servers, in milliseconds. */
export const WIDER_AFTER_MS = 1_000;

/**
 * Opens a story to more servers than saw it last only once its settings have said so for a while: between two steps of an
 * editor or of a copy they may be missing or half written, and nobody may see in that moment what is not for them. It
 * holds for stories that were gone, too.
 */
export class GuardedServers {
  private readonly last = new Map<string, Servers>();
  private waiting = new Map<string, Waiting>();

  /** Whether something has to be looked at once more. */
  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** A library as it may be served, given the one that is served now and the time in milliseconds. */
  guard(read: Library, served: Library, now: number): Library {
    const before = new Map(served.stories.map((story) => [story.id, story]));
    const waiting = new Map<string, Waiting>();
    const stories = read.stories.flatMap((story) => {
      const { id, servers } = story;
      if (!this.last.has(id) || !isWider(this.last.get(id), servers)) return story;
      const known = this.waiting.get(id);
      const since = known !== undefined && isEqual(known.servers, servers) ? known.since : now;
      if (now - since >= WIDER_AFTER_MS) return story;
      waiting.set(id, { servers, since });
      const earlier = before.get(id);
      return earlier === undefined ? [] : withServersOf(earlier, story);
    });
    this.waiting = waiting;
    for (const { id, servers } of stories) this.last.set(id, servers);
    return waiting.size === 0 ? read : libraryOf(stories, read.faults, read.outdated);
  }
}

/** The same object where nothing else has changed. */
function withServersOf(earlier: Story, story: Story): Story {
  return haveSameArticles(earlier, story) ? earlier : { ...story, servers: earlier.servers };
}

function isWider(before: Servers, now: Servers): boolean {
  if (before === undefined) return false;
  return now === undefined || [...now].some((server) => !before.has(server));
}

function isEqual(one: Servers, other: Servers): boolean {
  return one?.size === other?.size && [...(one ?? [])].every((server) => other?.has(server) === true);
}
