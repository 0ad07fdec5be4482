import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocketManager } from '@discordjs/ws';
import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import type { SessionStartLimit } from './identify-wait.ts';

/** What was asked less long ago is not asked again: Discord takes two such requests in 5 seconds. */
const FRESH_MS = 5_000;
/** An identify waits no longer for the limit than this; a slow answer is not worth being offline. */
const MAX_ASKING_MS = 5_000;

export interface GatewayInformation {
  /** Asks Discord now. Rejects with what REST rejects with. */
  ask(): Promise<RESTGetAPIGatewayBotResult>;
  /** How often the bot may identify, as of now; undefined when Discord cannot be asked. */
  limit(): Promise<SessionStartLimit | undefined>;
}

/** `GET /gateway/bot`, through the WebSocketManager, which needs it, too. */
export function gatewayInformation(
  manager: Pick<WebSocketManager, 'fetchGatewayInformation'>,
  now: () => number,
): GatewayInformation {
  let askedAt = Number.NEGATIVE_INFINITY;
  const ask = async (): Promise<RESTGetAPIGatewayBotResult> => {
    const isFresh = now() - askedAt < FRESH_MS;
    const information = await manager.fetchGatewayInformation(!isFresh);
    if (!isFresh) askedAt = now();
    return information;
  };
  return {
    ask,
    limit: async () => {
      const asked = ask().then(limitIn, () => undefined);
      return Promise.race([asked, sleep(MAX_ASKING_MS, undefined, { ref: false })]);
    },
  };
}

export function limitIn({
  session_start_limit: { total, remaining, reset_after, max_concurrency },
}: RESTGetAPIGatewayBotResult): SessionStartLimit {
  return { total, remaining, resetAfterMs: reset_after, maxConcurrency: max_concurrency };
}
