import { keepSecretsOf } from '../../secrets.ts';
import { newSnowflake, shardOf } from '../snowflake.ts';
import type { Connection } from './connection.ts';
import type { Identify } from './protocol.ts';

export interface Dispatch {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** Enough for any test; a real gateway forgets too. */
const KEPT_EVENTS = 1000;

/**
 * One session of the bot: a shard. It outlives its connection: what happens while the bot is away is kept, and sent
 * when it resumes. https://docs.discord.com/developers/events/gateway#resuming
 */
export class Session {
  readonly id = `session-${newSnowflake()}`;
  readonly intents: number;
  readonly shard: Identify['shard'];
  /** Undefined while the bot is away. */
  connection: Connection | undefined;
  readonly #events: Dispatch[] = [];
  #sequence = 0;

  constructor({ intents, shard }: Identify, connection: Connection) {
    this.intents = intents;
    this.shard = shard;
    this.connection = connection;
  }

  /** Whether events of a server, or those of no server (`undefined`), are told here. */
  hears(guildId: string | undefined): boolean {
    const [id, count] = this.shard;
    return id === (guildId === undefined ? 0 : shardOf(guildId, count));
  }

  /** Sends an event, or keeps it for the bot's return. */
  dispatch(event: string, data: unknown): void {
    keepSecretsOf(data);
    this.#sequence += 1;
    const dispatch: Dispatch = { op: 0, s: this.#sequence, t: event, d: data };
    this.#events.push(dispatch);
    if (this.#events.length > KEPT_EVENTS) this.#events.shift();
    this.connection?.send(dispatch);
  }

  /** What was missed after a sequence number; undefined if nobody can have seen that number. */
  missedAfter(sequence: number): readonly Dispatch[] | undefined {
    return sequence > this.#sequence ? undefined : this.#events.filter(({ s }) => s > sequence);
  }
}
