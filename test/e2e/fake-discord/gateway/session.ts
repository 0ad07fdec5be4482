import { keepSecretsOf } from '../../secrets.ts';
import { newSnowflake } from '../snowflake.ts';

export interface Dispatch {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** Enough for any test; a real gateway forgets too. */
const KEPT_EVENTS = 1000;

/**
 * One session of the bot. It outlives its connection: what happens while the bot is away is kept, and sent
 * when it resumes. https://docs.discord.com/developers/events/gateway#resuming
 */
export class Session {
  readonly id = `session-${newSnowflake()}`;
  readonly intents: number;
  readonly #events: Dispatch[] = [];
  #sequence = 0;

  constructor(intents: number) {
    this.intents = intents;
  }

  record(event: string, data: unknown): Dispatch {
    keepSecretsOf(data);
    this.#sequence += 1;
    const dispatch: Dispatch = { op: 0, s: this.#sequence, t: event, d: data };
    this.#events.push(dispatch);
    if (this.#events.length > KEPT_EVENTS) this.#events.shift();
    return dispatch;
  }

  /** What was missed after a sequence number; undefined if nobody can have seen that number. */
  missedAfter(sequence: number): readonly Dispatch[] | undefined {
    return sequence > this.#sequence ? undefined : this.#events.filter(({ s }) => s > sequence);
  }
}
