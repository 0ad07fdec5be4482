import { useServerStories } from './commands/library/server-stories.ts';
import type { ServerStoryLimits } from './config.ts';
import type { LiveLibrary } from './live/live-library.ts';
import type { Log } from './log.ts';
import { keptStories } from './server-stories/kept-stories.ts';
import { type Membership, membershipOf } from './server-stories/membership.ts';
import { DAY_MS } from './server-stories/time.ts';
import { start } from './words/index.ts';

/** Lets servers add stories to what is served, and lets go of what is no longer to be kept, now and once a day. */
export function openServerStories(
  content: string,
  limits: ServerStoryLimits,
  live: LiveLibrary,
  log: Log,
): Membership {
  const failed = (error: unknown): void => log.fault(start.serverStoriesFault, error);
  const { current, reload, onChange } = live;
  const stories = keptStories({ content, limits, reload, now: Date.now, failed });
  useServerStories(current(), stories);
  onChange((library) => useServerStories(library, stories));
  const membership = membershipOf({ content, keepDays: limits.keepDays, reload, now: Date.now });
  const sweep = (): void => void membership.sweep().catch(failed);
  sweep();
  setInterval(sweep, DAY_MS).unref();
  return membership;
}
