import type { Command } from '../commands/command.ts';
import type { Config } from '../config/config.ts';
import type { Observer } from '../interactions/observer.ts';
import type { Log } from '../log.ts';
import type { Library } from '../story/library.ts';
import type { Remedy } from './gateway/close-codes.ts';
import type { GatewayState } from './gateway/shard-watch.ts';

/** What each way to Discord is given. */
export interface Front {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly library: () => Library;
  readonly log: Log;
  readonly observer: Observer;
  /**
   * Called, with a sentence for the host and what may help, when Discord refuses the bot or cannot be reached for long; the
   * process should then end.
   */
  readonly failed: (sentence: string, remedy: Remedy) => void;
  readonly servers: ServerWatcher | undefined;
}

/** Told in which servers the bot is. */
export interface ServerWatcher {
  /** All servers of this process; of which ones it can tell, `isOurs` says. */
  present(servers: readonly string[], isOurs: (server: string) => boolean): Promise<void>;
  joined(server: string): Promise<void>;
  left(server: string): Promise<void>;
}

/** Answers in Discord until it is stopped. */
export interface Bot {
  /** Resolves when it can answer for the first time. */
  readonly online: Promise<void>;
  /** How the connections to Discord are; undefined where it opens none. */
  state(): GatewayState | undefined;
  /** Takes no more, waits some seconds at most for the answers under way, and leaves Discord. */
  stop(): Promise<void>;
}
