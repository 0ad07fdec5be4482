import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { start } from '../words/index.ts';
import type { Ready } from './gateway/ready.ts';
import { clearServers, type Registration, registerCommands, registeredIds } from './registration.ts';
import { reasonOf } from './rest.ts';

/** How often, and at what interval in milliseconds, a process looks whether another has registered the commands. */
const LOOKS = 10;
const LOOK_AGAIN_MS = 30_000;

/**
 * Registers the commands when a shard is ready for the first time. The process that has shard 0 does it, and each clears what
 * is left over in servers of its own shards; so nothing is written twice, however many processes share the work. `found` is
 * told the ids of the commands.
 */
export function registerWhenReady(
  registration: Omit<Registration, 'applicationId' | 'knownServers' | 'say'>,
  log: Log,
  found: (ids: ReadonlyMap<string, string>) => void,
): (ready: Ready, hasFirstShard: boolean) => Promise<void> {
  const seen = new Set<number>();
  return async ({ applicationId, servers, shard }, hasFirstShard) => {
    if (seen.has(shard.id)) return;
    const isFirst = seen.size === 0;
    seen.add(shard.id);
    const ours = { ...registration, applicationId, knownServers: servers, say: log.info };
    try {
      if (shard.id === 0) return found(await registerCommands(ours));
      await clearServers(ours);
      if (isFirst && !hasFirstShard) await look(ours, found);
    } catch (error) {
      log.warn(start.registrationFailed(reasonOf(error)));
    }
  };
}

/** Another process registers; it may not have done so yet. */
async function look(ours: Registration, found: (ids: ReadonlyMap<string, string>) => void): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const ids = await registeredIds(ours);
    if (ids !== undefined) return found(ids);
    await sleep(LOOK_AGAIN_MS, undefined, { ref: false });
  }
}
