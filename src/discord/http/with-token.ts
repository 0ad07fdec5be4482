import { DiscordAPIError, type REST } from '@discordjs/rest';
import type { Command } from '../../commands/command.ts';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../log.ts';
import { start, http as words } from '../../words/index.ts';
import { type Application, readApplication, readServers, signsWith } from '../application.ts';
import type { Front } from '../front.ts';
import { inviteUrl, userInstallUrl } from '../invite.ts';
import { registerCommands } from '../registration.ts';
import { reasonOf } from '../rest.ts';

/** Discord is asked again after this when it could not be reached, in milliseconds. */
const ASK_AGAIN_MS = 60_000;
/** Nobody tells of servers that come and go, so they are asked for. In milliseconds. */
const ASK_FOR_SERVERS_MS = 60 * 60_000;

export interface WithToken {
  readonly rest: REST;
  readonly config: Config;
  /** As the settings have it. */
  readonly publicKey: string;
  readonly commands: readonly Command[];
  readonly log: Log;
  /** Called, with a sentence for the host, when Discord refuses the token. */
  readonly failed: Front['failed'];
  /** Told the ids under which the commands are registered, by name. */
  readonly registered: (ids: ReadonlyMap<string, string>) => void;
  /** Told which servers the bot is in, at first and every hour; undefined: nobody wants to know. */
  readonly present: ((servers: readonly string[]) => Promise<void>) | undefined;
}

/**
 * Does what a token allows beside answering: registers the commands, and follows which servers the bot is in. Answers wait
 * for none of it, and any number of replicas may do it: each writes the same, and only where something differs.
 */
export async function useToken(options: WithToken): Promise<void> {
  const { rest, log, failed } = options;
  let application: Application;
  try {
    application = await readApplication(rest);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) return failed(start.tokenRefused, 'person');
    log.warn(words.notAsked(reasonOf(error)));
    setTimeout(() => void useToken(options), ASK_AGAIN_MS).unref();
    return;
  }
  const { id, endpoint } = application;
  if (!signsWith(application, options.publicKey)) log.warn(words.otherKey);
  if (endpoint === undefined) log.info(words.endpointMissing);
  log.info(start.invite(inviteUrl(id, false)));
  log.info(start.inviteForSelf(userInstallUrl(id)));
  const servers = await follow(options);
  await register(options, id, servers);
}

async function register(
  { rest, config, commands, log, registered }: WithToken,
  applicationId: string,
  knownServers: readonly string[],
): Promise<void> {
  const { guildId } = config;
  try {
    registered(
      await registerCommands({ rest, commands, applicationId, guildId, knownServers, say: log.info }),
    );
  } catch (error) {
    log.warn(start.registrationFailed(reasonOf(error)));
  }
}

/** Asks for the servers now, and every hour where somebody wants to know; returns those of now, or none where unknown. */
async function follow({ rest, log, present }: WithToken): Promise<readonly string[]> {
  const ask = async (): Promise<readonly string[]> => {
    try {
      const servers = await readServers(rest);
      present?.(servers).catch((error: unknown) => log.fault(start.serverStoriesFault, error));
      return servers;
    } catch (error) {
      log.warn(words.serversUnknown(reasonOf(error)));
      return [];
    }
  };
  if (present !== undefined) setInterval(() => void ask(), ASK_FOR_SERVERS_MS).unref();
  return ask();
}
