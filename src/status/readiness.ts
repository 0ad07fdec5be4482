import type { Library } from '../story/library.ts';

/** One connection to Discord, as whoever holds it says. */
export interface Connection {
  readonly id: number;
  readonly status: string;
  /** When its last heartbeat was acknowledged, in milliseconds since 1970; undefined before the first. */
  readonly acknowledgedAt: number | undefined;
}

/** What is asked for its state. */
export interface Watched {
  readonly library: () => Library;
  /** The connections of this process; undefined where interactions come as requests, and there is none. */
  readonly connections: (() => readonly Connection[]) | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Readiness {
  readonly ready: boolean;
  readonly stories: number;
  readonly articles: number;
  /** Of connections, how many there are and how many are ready, if it is by connections that questions come in. */
  readonly connections?: { readonly all: number; readonly ready: number };
}

/** Discord asks for a heartbeat every 41 seconds as a rule; two of them may go by. In milliseconds. */
const RECENT_MS = 90_000;

/** Whether questions can be answered now: there are stories, and every connection is ready with a recent heartbeat. */
export function readinessOf({ library, connections, now }: Watched): Readiness {
  const { stories, articles } = library();
  const content = { stories: stories.length, articles: articles.size };
  if (connections === undefined) return { ready: stories.length > 0, ...content };
  const all = connections();
  const ready = all.filter((connection) => isReady(connection, now())).length;
  return {
    ready: stories.length > 0 && all.length > 0 && ready === all.length,
    ...content,
    connections: { all: all.length, ready },
  };
}

/** A connection that is new has no heartbeat yet; one that never gets any is closed by whoever holds it. */
export function isReady({ status, acknowledgedAt }: Connection, now: number): boolean {
  return status === 'ready' && (acknowledgedAt === undefined || now - acknowledgedAt <= RECENT_MS);
}
