import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { textField } from '../interactions/json.ts';

/** What Discord says of the application that a token belongs to. */
export interface Application {
  readonly id: string;
  /** With which Discord signs requests, 64 hexadecimal digits. */
  readonly publicKey: string | undefined;
  /** Where Discord sends interactions; undefined: over the gateway. */
  readonly endpoint: string | undefined;
}

/** Throws what REST throws. */
export async function readApplication(rest: REST): Promise<Application> {
  const application = await rest.get(Routes.currentApplication());
  return {
    id: textField(application, 'id') ?? '',
    publicKey: textField(application, 'verify_key'),
    endpoint: textField(application, 'interactions_endpoint_url'),
  };
}

/** Whether Discord signs the application's requests with a key; where it does not say, it may. */
export function signsWith({ publicKey }: Application, key: string): boolean {
  return publicKey === undefined || publicKey.toLowerCase() === key.toLowerCase();
}

/** Most servers that Discord tells of at a time (Discord, "Get Current User Guilds"). */
const SERVERS_A_PAGE = 200;
/** A list without end is none: more servers than this one process can have. */
const MAX_PAGES = 1000;

/** All servers that the bot is in. Throws where any page cannot be had: one that is missing would count as left. */
export async function readServers(rest: REST): Promise<readonly string[]> {
  const servers: string[] = [];
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(SERVERS_A_PAGE), after: servers.at(-1) ?? '0' });
    const answer = await rest.get(Routes.userGuilds(), { query });
    if (!Array.isArray(answer)) throw new TypeError('no list of servers');
    for (const one of answer) {
      const id = textField(one, 'id');
      if (id === undefined) throw new TypeError('a server without id');
      servers.push(id);
    }
    if (answer.length < SERVERS_A_PAGE) return servers;
  }
  throw new RangeError('more servers than there can be');
}
