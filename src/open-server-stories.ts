import { useServerStories } from './commands/library/server-stories.ts';
import type { ServerStoryLimits } from './config/config.ts';
import type { LiveLibrary } from './live/live-library.ts';
import type { Log } from './log.ts';
import { inTurn } from './server-stories/in-turn.ts';
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
  const { current, onChange } = live;
  const reload = async (): Promise<boolean> => {
    const { outcome } = await live.reload();
    return outcome === 'swapped' || outcome === 'unchanged';
  };
  const shared = { content, changing: inTurn(), reload, now: Date.now };
  const membership = membershipOf({ ...shared, keepDays: limits.keepDays });
  const stories = keptStories({ ...shared, limits, isIn: membership.isIn, failed });
  useServerStories(current(), stories);
  onChange((library) => useServerStories(library, stories));
  const sweep = (): void => void membership.sweep().catch(failed);
  sweep();
  setInterval(sweep, DAY_MS).unref();
  return membership;
}
