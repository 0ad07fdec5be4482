import type { CloseCodes } from '@discordjs/ws';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { start } from '../../words/index.ts';

/** What helps when the bot has stopped by itself: a restart, or only somebody who changes something. */
export type Remedy = 'restart' | 'person';

/** The WebSocketShard closes with it when it means to resume. */
export const RECONNECT_ON_OUR_OWN: number = 4200 satisfies CloseCodes;

export interface End {
  readonly sentence: string;
  readonly remedy: Remedy;
}

/**
 * Why Discord will not let the bot in again as it is, and what to do; undefined for a code after which it may come back.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function endAfter(code: number, isCountGiven: boolean): End | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return { sentence: start.tokenRefused, remedy: 'person' };
    case GatewayCloseCodes.DisallowedIntents:
      return { sentence: start.intentRefused, remedy: 'person' };
    case GatewayCloseCodes.ShardingRequired:
      // At the next start Discord is asked anew how many there should be.
      return isCountGiven
        ? { sentence: start.moreShards, remedy: 'person' }
        : { sentence: start.moreShardsAtStart, remedy: 'restart' };
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.InvalidAPIVersion:
    case GatewayCloseCodes.InvalidIntents:
      return { sentence: start.cannotConnect(code), remedy: 'person' };
    default:
      return undefined;
  }
}
