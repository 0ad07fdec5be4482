import { type CloseCodes, WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { REST } from '@discordjs/rest';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  PresenceUpdateStatus,
} from 'discord-api-types/v10';
import { field, listField, numberField, textField } from '../interactions/json.ts';
import type { Log } from '../log.ts';
import { start } from '../words/index.ts';

/** What Discord says of the bot once it is online. */
export interface Ready {
  readonly applicationId: string;
  readonly botId: string;
  readonly botName: string;
  readonly servers: readonly string[];
  /** Which of how many connections is ready: each has servers of its own. */
  readonly shard: { readonly id: number; readonly count: number };
}

export interface GatewayEvents {
  ready(ready: Ready): void;
  interaction(payload: unknown): void;
  message(payload: unknown): void;
  /** The bot was added to a server, or is in it again. */
  joined(server: string): void;
  /** The bot was removed from a server, or the server is no more. */
  left(server: string): void;
  /** The connection is closed for good; a sentence says why and what to do. */
  closed(sentence: string): void;
}

export interface Gateway {
  connect(): Promise<void>;
  close(): Promise<void>;
}

/** After these Discord lets a bot in again only when somebody has changed something. */
const FINAL_CLOSE_CODES: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);
const RECONNECT_ON_OUR_OWN: number = 4200 satisfies CloseCodes;

/**
 * The connection to Discord's gateway, by discord.js's own WebSocketManager. There is no discord.js Client over it: this
 * bot needs no cache of servers, members or messages, and events that it does not read cannot hurt it.
 */
export function makeGateway(
  rest: REST,
  token: string,
  readsMessages: boolean,
  events: GatewayEvents,
  log: Log,
): Gateway {
  const manager = new WebSocketManager({
    token,
    rest,
    intents:
      // Guilds: which servers the bot is in. Slash commands and buttons need no intent at all.
      GatewayIntentBits.Guilds |
      // GuildMessages: messages that mention the bot, only where the host wants these answered.
      (readsMessages ? GatewayIntentBits.GuildMessages : 0),
    initialPresence: { status: PresenceUpdateStatus.Online, activities: [], afk: false, since: null },
  });
  let isClosing = false;

  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (data.t === GatewayDispatchEvents.Ready) events.ready(readReady(data.d));
    else if (data.t === GatewayDispatchEvents.Resumed) log.info(start.resumed);
    else if (data.t === GatewayDispatchEvents.InteractionCreate) events.interaction(data.d);
    else if (data.t === GatewayDispatchEvents.MessageCreate && readsMessages) events.message(data.d);
    else if (data.t === GatewayDispatchEvents.GuildCreate) tell(events.joined, data.d);
    else if (data.t === GatewayDispatchEvents.GuildDelete) tell(events.left, data.d);
  });
  manager.on(WebSocketShardEvents.Error, ({ error }) => log.fault(start.gatewayFault, error));
  manager.on(WebSocketShardEvents.Closed, ({ code }) => {
    if (isClosing || code === RECONNECT_ON_OUR_OWN) return;
    if (FINAL_CLOSE_CODES.has(code)) events.closed(sentenceFor(code));
    else log.warn(start.lost(code));
  });

  return {
    connect: () => manager.connect(),
    close: async () => {
      isClosing = true;
      await manager.destroy();
    },
  };
}

function tell(listener: (server: string) => void, guild: unknown): void {
  const id = textField(guild, 'id');
  if (id !== undefined && !isUnavailable(guild)) listener(id);
}

/** A server in an outage: the bot is still in it. */
function isUnavailable(guild: unknown): boolean {
  return field(guild, 'unavailable') === true;
}

function sentenceFor(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return start.tokenRefused;
  return code === GatewayCloseCodes.DisallowedIntents ? start.intentRefused : start.cannotConnect(code);
}

function readReady(data: unknown): Ready {
  return {
    applicationId: textField(data, 'application', 'id') ?? '',
    botId: textField(data, 'user', 'id') ?? '',
    botName: textField(data, 'user', 'username') ?? 'Pilcrow',
    shard: { id: numberField(data, 'shard', 0) ?? 0, count: numberField(data, 'shard', 1) ?? 1 },
    servers: listField(data, 'guilds').flatMap((guild) => textField(guild, 'id') ?? []),
  };
}
