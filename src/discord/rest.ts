import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { VERSION } from '../version.ts';
import { start } from '../words/index.ts';

/** A request that has no answer by then is given up; Discord itself waits 3 seconds for ours. In milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Tries again after a 5xx or a broken connection. */
const RETRIES = 3;

/**
 * Discord's REST API, by discord.js: queues, rate limits and retries are its work. Without a token it can answer
 * interactions, which have tokens of their own.
 */
export function makeRest(apiUrl: string, token: string | undefined): REST {
  const rest = new REST({
    version: '10',
    api: apiUrl,
    timeout: REQUEST_TIMEOUT_MS,
    retries: RETRIES,
    userAgentAppendix: `Pilcrow/${VERSION}`,
  });
  return token === undefined ? rest : rest.setToken(token);
}

/** A sentence for the host on why Discord could not be asked. */
export function sentenceForRestError(error: unknown, apiUrl: string): string {
  if (error instanceof DiscordAPIError && error.status === 401) return start.tokenRefused;
  // The gateway's own words, when Discord's limit of 1,000 starts a day is reached.
  if (error instanceof Error && error.message.startsWith('Not enough sessions')) return start.noSessions;
  return start.unreachable(apiUrl, reasonOf(error));
}

/** An error in a word or two: its status, code or name, never its text. */
export function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `Discord's error ${error.code}`;
  if (error instanceof HTTPError) return `HTTP status ${error.status}`;
  if (!(error instanceof Error)) return 'unknown reason';
  if (error.cause !== undefined && error.cause instanceof Error) return reasonOf(error.cause);
  return 'code' in error ? String(error.code) : error.name;
}
