import { DiscordAPIError, HTTPError, RateLimitError, REST } from '@discordjs/rest';
import { VERSION } from '../version.ts';
import { start } from '../words/index.ts';

/** A request that has no answer by then is given up, in milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Tries again after a 5xx or a broken connection. */
const RETRIES = 3;

/** Discord's REST API, by discord.js: queues, rate limits and retries are its work. */
export function makeRest(apiUrl: string, token: string): REST {
  const rest = new REST({ ...settingsFor(apiUrl), timeout: REQUEST_TIMEOUT_MS, retries: RETRIES });
  return rest.setToken(token);
}

/**
 * The same for answers to interactions. They need no token of the bot and are not counted by its global rate limit
 * (https://docs.discord.com/developers/interactions/receiving-and-responding#endpoints); somebody waits for them, so that
 * whoever makes the request decides how long, and whether to try again. discord.js makes each callback at once, beside all
 * others, and queues what follows by interaction: a rate limit on one holds up no other.
 */
export function makeInteractionRest(apiUrl: string): REST {
  return new REST({
    ...settingsFor(apiUrl),
    timeout: REQUEST_TIMEOUT_MS,
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: () => true,
  });
}

function settingsFor(api: string) {
  return { version: '10', api, userAgentAppendix: `Pilcrow/${VERSION}` };
}

/** A sentence for the host on why Discord could not be asked. */
export function sentenceForRestError(error: unknown, apiUrl: string): string {
  if (error instanceof DiscordAPIError && error.status === 401) return start.tokenRefused;
  return start.unreachable(apiUrl, reasonOf(error));
}

/** An error in a word or two: its status, code or name, never its text. */
export function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `Discord's error ${error.code}`;
  if (error instanceof HTTPError) return `HTTP status ${error.status}`;
  // Its name has the route in it.
  if (error instanceof RateLimitError) return 'rate limit';
  if (!(error instanceof Error)) return 'unknown reason';
  if (error.name === 'AbortError') return 'no answer in time';
  if (error.cause !== undefined && error.cause instanceof Error) return reasonOf(error.cause);
  return 'code' in error ? String(error.code) : error.name;
}
