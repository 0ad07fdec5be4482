import type { SessionInfo } from '@discordjs/ws';

/** A session is resumed when the connection comes back within this time. In milliseconds. */
const RESUME_WITHIN_MS = 10_000;

export interface SessionStore {
  retrieve(shardId: number): SessionInfo | null;
  /** Null when the WebSocketShard gives the session up. */
  update(shardId: number, session: SessionInfo | null): void;
  /** The gateway was reached: what the shard does from now on is in answer to it. */
  reached(shardId: number): void;
  /** The connection is closed. */
  lost(shardId: number): void;
}

/**
 * Where the shards keep their sessions. A WebSocketShard gives its session up when an attempt to connect does not get as
 * far as the gateway, though nobody has ended it: here it is kept, for a while, so that a network that is gone for a second
 * costs no interaction and no identify.
 */
export function sessionStore(now: () => number): SessionStore {
  const sessions = new Map<number, SessionInfo>();
  /** Since when a shard is without a connection; none for those that have one. */
  const lostAt = new Map<number, number>();
  return {
    retrieve: (shardId) => sessions.get(shardId) ?? null,
    update: (shardId, session) => {
      const since = lostAt.get(shardId);
      if (session !== null) sessions.set(shardId, session);
      else if (since === undefined || now() - since > RESUME_WITHIN_MS) sessions.delete(shardId);
    },
    reached: (shardId) => void lostAt.delete(shardId),
    lost: (shardId) => {
      const at = now();
      // Only once the shard has done what it does about the end of a connection that it had.
      setImmediate(() => {
        if (!lostAt.has(shardId)) lostAt.set(shardId, at);
      });
    },
  };
}
