import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, type REST } from '@discordjs/rest';
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayDispatchEvents, GatewayIntentBits, PresenceUpdateStatus } from 'discord-api-types/v10';
import type { Config } from '../config/config.ts';
import { field, textField } from '../interactions/json.ts';
import type { Log } from '../log.ts';
import { start } from '../words/index.ts';
import { withBackOff } from './gateway/back-off.ts';
import { endAfter, RECONNECT_ON_OUR_OWN, type Remedy } from './gateway/close-codes.ts';
import { gatewayInformation, limitIn } from './gateway/gateway-information.ts';
import { identifyThrottler } from './gateway/identify-throttler.ts';
import type { SessionStartLimit } from './gateway/identify-wait.ts';
import { type Ready, readReady } from './gateway/ready.ts';
import { sessionStore } from './gateway/session-store.ts';
import { type GatewayState, shardWatch } from './gateway/shard-watch.ts';
import { reasonOf, sentenceForRestError } from './rest.ts';

export interface GatewayEvents {
  ready(ready: Ready): void;
  interaction(payload: unknown): void;
  message(payload: unknown): void;
  /** The bot was added to a server, or is in it again. */
  joined(server: string): void;
  /** The bot was removed from a server, or the server is no more. */
  left(server: string): void;
  /** The connection is closed for good; a sentence says why and what to do. */
  closed(sentence: string, remedy: Remedy): void;
}

export interface Gateway {
  /** Resolves when every shard of this process is ready, or has failed for the first time; they go on trying. */
  connect(): Promise<void>;
  state(): GatewayState;
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly rest: REST;
  readonly token: string;
  readonly readsMessages: boolean;
  readonly shards: Config['shards'];
  readonly events: GatewayEvents;
  readonly log: Log;
  /** Without a healthy connection for so long, it is given up; in milliseconds. Left out: `LOST_AFTER_MS`. */
  readonly lostAfterMs?: number;
}

/** A process that was not well connected for so long had better be started anew. In milliseconds. */
const LOST_AFTER_MS = 600_000;
/** A shorter wait before an identify is not worth a line, in milliseconds. */
const LONG_WAIT_MS = 10_000;
/** A connection that does not close in time is left to the system, in milliseconds. */
const CLOSING_MS = 500;

/**
 * The connections to Discord's gateway, by discord.js's own WebSocketManager. There is no discord.js Client over it: this
 * bot needs no cache of servers, members or messages, and events that it does not read cannot hurt it.
 */
export function makeGateway(options: GatewayOptions): Gateway {
  const { rest, token, readsMessages, shards, events, log, lostAfterMs = LOST_AFTER_MS } = options;
  const { now } = Date;
  const closing = new AbortController();
  const pause = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal });
  let ids: readonly number[] | undefined;
  let count = 1;
  const sessions = sessionStore(now);
  const watch = shardWatch(() => ids, now);
  /** Shards of which it was said that they are without a connection; it is not said at every attempt. */
  const toldOf = new Set<number>();

  const waits = (shardId: number, ms: number, limit: SessionStartLimit | undefined): void => {
    watch.waits(shardId, now() + ms, limit !== undefined);
    if (ms < LONG_WAIT_MS) return;
    const sentence = limit === undefined ? start.waitsAfterLoss(ms) : start.waitsForStarts(ms, limit);
    log.warn(sentence, { shard: shardId });
  };
  const manager = new WebSocketManager({
    token,
    rest,
    shardCount: shards.count ?? null,
    shardIds: shards.ids === undefined ? null : [...shards.ids],
    intents:
      // Guilds: which servers the bot is in. Slash commands and buttons need no intent at all.
      GatewayIntentBits.Guilds |
      // GuildMessages: messages that mention the bot, only where the host wants these answered.
      (readsMessages ? GatewayIntentBits.GuildMessages : 0),
    initialPresence: { status: PresenceUpdateStatus.Online, activities: [], afk: false, since: null },
    retrieveSessionInfo: sessions.retrieve,
    updateSessionInfo: sessions.update,
    buildIdentifyThrottler: () =>
      identifyThrottler({ limit: () => information.limit(), waits, now, sleep: pause }),
  });
  const information = gatewayInformation(manager, now);

  const ready = (data: unknown, id: number): void => {
    const read = readReady(data, { id, count });
    if (read === undefined) log.warn(start.readyUnreadable);
    else events.ready(read);
  };
  manager.on(WebSocketShardEvents.Dispatch, ({ shardId, data }) => {
    if (data.t === GatewayDispatchEvents.Ready) ready(data.d, shardId);
    else if (data.t === GatewayDispatchEvents.InteractionCreate) events.interaction(data.d);
    else if (data.t === GatewayDispatchEvents.MessageCreate && readsMessages) events.message(data.d);
    else if (data.t === GatewayDispatchEvents.GuildCreate) tell(events.joined, data.d);
    else if (data.t === GatewayDispatchEvents.GuildDelete) tell(events.left, data.d);
  });
  manager.on(WebSocketShardEvents.Hello, ({ shardId }) => {
    sessions.reached(shardId);
    watch.status(shardId, sessions.retrieve(shardId) === null ? 'connecting' : 'resuming');
  });
  manager.on(WebSocketShardEvents.Ready, ({ shardId }) => {
    watch.status(shardId, 'ready');
    toldOf.delete(shardId);
  });
  manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => {
    watch.status(shardId, 'ready');
    toldOf.delete(shardId);
    log.info(start.resumed, { shard: shardId });
  });
  manager.on(WebSocketShardEvents.HeartbeatComplete, ({ shardId, ackAt }) =>
    watch.acknowledged(shardId, ackAt),
  );
  const lost = (shardId: number, sentence: string): void => {
    if (closing.signal.aborted || toldOf.has(shardId)) return;
    toldOf.add(shardId);
    log.warn(sentence, { shard: shardId });
  };
  manager.on(WebSocketShardEvents.Error, ({ shardId, error }) =>
    lost(shardId, start.gatewayFault(reasonOf(error))),
  );
  manager.on(WebSocketShardEvents.Closed, ({ shardId, code }) => {
    sessions.lost(shardId);
    watch.status(shardId, 'closed');
    const end = endAfter(code, shards.count !== undefined);
    if (end !== undefined && !closing.signal.aborted) events.closed(end.sentence, end.remedy);
    else if (code !== RECONNECT_ON_OUR_OWN) lost(shardId, start.lost(code));
  });

  const checkHealth = (): void => {
    if (now() - watch.unwellSince() < lostAfterMs) return;
    clearInterval(health);
    events.closed(start.lostForGood(lostAfterMs), 'restart');
  };
  const health = setInterval(checkHealth, lostAfterMs / 20).unref();

  /** Asks Discord for its gateway until it answers, and waits until it lets all shards in. */
  const findGateway = async (): Promise<void> => {
    const { signal } = closing;
    const asked = await withBackOff(information.ask, {
      isFinal: (error) => signal.aborted || isRefusal(error),
      failed: (error, ms) => log.warn(start.notReached(rest.options.api, reasonOf(error), ms)),
      sleep: pause,
      signal,
    });
    const limit = limitIn(asked);
    ids = await manager.getShardIds();
    count = await manager.getShardCount();
    if (limit.remaining >= ids.length) return;
    for (const id of ids) waits(id, limit.resetAfterMs, limit);
    await pause(limit.resetAfterMs, signal);
    return findGateway();
  };

  return {
    state: watch.state,
    connect: async () => {
      try {
        await findGateway();
      } catch (error) {
        if (closing.signal.aborted) return;
        return events.closed(
          sentenceForRestError(error, rest.options.api),
          isRefusal(error) ? 'person' : 'restart',
        );
      }
      // A shard that could not connect has said so as an event, and goes on trying.
      await manager.connect().catch(() => undefined);
    },
    close: async () => {
      closing.abort();
      clearInterval(health);
      await Promise.race([manager.destroy(), sleep(CLOSING_MS, undefined, { ref: false })]);
    },
  };
}

/** Only a person can do something about it: the token is wrong. */
function isRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

function tell(listener: (server: string) => void, guild: unknown): void {
  const id = textField(guild, 'id');
  if (id !== undefined && !isUnavailable(guild)) listener(id);
}

/** A server in an outage: the bot is still in it. */
function isUnavailable(guild: unknown): boolean {
  return field(guild, 'unavailable') === true;
}
