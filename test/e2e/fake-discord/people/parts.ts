import type { Changes } from '../changes.ts';
import type { CommandStore } from '../commands/store.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { InteractionsEndpoint } from '../interactions/endpoint.ts';
import type { Interactions } from '../interactions/interaction.ts';
import type { MessageStore } from '../messages/store.ts';
import type { LoggedRequest } from '../rest/server.ts';
import type { Person, World } from '../world.ts';

/** What there is to act with, whoever acts. */
export interface Parts {
  readonly world: World;
  /** Who acts where nobody is named. */
  readonly reader: Person;
  readonly gateway: Gateway;
  readonly endpoint: InteractionsEndpoint;
  /** Sends an interaction to the bot, over the gateway or to its endpoint. */
  readonly deliver: (interaction: object) => void;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly interactions: Interactions;
  readonly changes: Changes;
  readonly requests: readonly LoggedRequest[];
  readonly replyTimeoutMs: number;
}
