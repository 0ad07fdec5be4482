import { contractAvailable, contractViolations } from '../../discord/contract.ts';
import { commandViolations, limitViolations } from '../../discord/limits.ts';
import type { FakeDiscord, SentPayload } from './fake-discord.ts';

/**
 * Everything the bot sent held against Discord's limits, and (if it is at hand) against Discord's own
 * description of its API. Empty is what every test of a bot should end with.
 */
export function sentViolations({ sentPayloads }: FakeDiscord): string[] {
  return sentPayloads.flatMap((payload) => {
    const { method, route, body } = payload;
    const departures = contractAvailable ? contractViolations(method, route, body) : [];
    return [...limitsBroken(payload), ...departures].map((fault) => `${method} ${route}: ${fault}`);
  });
}

function limitsBroken({ method, route, body }: SentPayload): string[] {
  if (route.endsWith('/commands')) return commandViolations(Array.isArray(body) ? body : []);
  return limitViolations(body, { isEdit: method === 'PATCH' });
}
