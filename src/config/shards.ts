import { start } from '../words/index.ts';
import type { Given } from './given.ts';

/** Which connections to Discord this process opens. */
export interface ShardSettings {
  /** How many there are in all, over all processes; undefined: as many as Discord recommends. */
  readonly count: number | undefined;
  /** Those of this process; undefined: all. */
  readonly ids: readonly number[] | undefined;
}

/** Discord has bots with more; they need other means than this one. */
const MAX_SHARDS = 10_000;

/** `SHARDS` for one process; `SHARD_COUNT` and `SHARD_LIST` where several share the work. */
export function readShards(given: Given): ShardSettings {
  const isAuto = given.text('SHARDS')?.toLowerCase() === 'auto';
  const own = isAuto ? undefined : given.count('SHARDS', MAX_SHARDS);
  const count = given.count('SHARD_COUNT', MAX_SHARDS);
  const list = given.text('SHARD_LIST');
  if (list === undefined && count === undefined) return { count: own, ids: undefined };
  if (own !== undefined || list === undefined || count === undefined) {
    given.problems.push(start.shardsHalfSaid);
    return { count: own, ids: undefined };
  }
  const ids = readShardList(list);
  if (ids === undefined || ids.some((id) => id >= count))
    given.problems.push(start.notAShardList(list, count));
  return { count, ids };
}

/** `0-3,7` as 0, 1, 2, 3, 7; undefined when it is no such list. */
function readShardList(list: string): readonly number[] | undefined {
  const ids = new Set<number>();
  for (const piece of list.split(',')) {
    const [, from, to = from] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(piece) ?? [];
    if (from === undefined || Number(to) < Number(from)) return undefined;
    for (let id = Number(from); id <= Number(to); id += 1) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}
