/** `closed`: without a connection, about to make one. */
export type ShardStatus = 'connecting' | 'resuming' | 'ready' | 'closed';

export interface ShardState {
  readonly id: number;
  readonly status: ShardStatus;
  /** When its last heartbeat was acknowledged, in milliseconds since 1970; undefined before the first. */
  readonly acknowledgedAt: number | undefined;
  /** Until when it waits on purpose before it identifies, in milliseconds since 1970. */
  readonly waitsUntil: number | undefined;
}

export interface GatewayState {
  /** The shards of this process; none until Discord has said how many there are. */
  readonly shards: readonly ShardState[];
}

export interface ShardWatch {
  state(): GatewayState;
  status(shardId: number, status: ShardStatus): void;
  acknowledged(shardId: number, at: number): void;
  /** `isForLimit`: because of Discord's limit, which nothing but time can mend. */
  waits(shardId: number, until: number, isForLimit: boolean): void;
  /** The time since which not all was well, in milliseconds since 1970; a wait for the limit does not count. */
  unwellSince(): number;
}

/** Follows how the shards are. `ids` are undefined until they are known. */
export function shardWatch(ids: () => readonly number[] | undefined, now: () => number): ShardWatch {
  const begun = now();
  const statuses = new Map<number, ShardStatus>();
  const acknowledgedAt = new Map<number, number>();
  const waitsUntil = new Map<number, number>();
  const excusedUntil = new Map<number, number>();
  const wellAt = new Map<number, number>();
  const isReady = (id: number): boolean => statuses.get(id) === 'ready';
  return {
    state: () => ({
      shards: (ids() ?? []).map((id) => {
        const until = waitsUntil.get(id) ?? 0;
        return {
          id,
          status: statuses.get(id) ?? 'closed',
          acknowledgedAt: acknowledgedAt.get(id),
          waitsUntil: until > now() ? until : undefined,
        };
      }),
    }),
    status: (id, status) => {
      statuses.set(id, status);
      if (status === 'ready') wellAt.set(id, now());
    },
    acknowledged: (id, at) => {
      acknowledgedAt.set(id, at);
      // One that waits to identify, or whose session is gone, has heartbeats, too.
      if (isReady(id)) wellAt.set(id, at);
    },
    waits: (id, until, isForLimit) => {
      waitsUntil.set(id, until);
      if (isForLimit) excusedUntil.set(id, until);
    },
    unwellSince: () => {
      const since = (ids() ?? []).map((id) =>
        Math.max(wellAt.get(id) ?? begun, Math.min(excusedUntil.get(id) ?? 0, now())),
      );
      return since.length === 0 ? begun : Math.min(...since);
    },
  };
}
