import { commandsWith } from '../commands/index.ts';
import type { Config } from '../config/config.ts';
import { readApplication, readServers } from '../discord/application.ts';
import { type RegistrationMode, registerCommands } from '../discord/registration.ts';
import { makeRest, sentenceForRestError } from '../discord/rest.ts';
import { terminal } from '../words/index.ts';

/** `register`: brings the commands in Discord up to date by hand; returns whether it could. */
export async function register(
  config: Config,
  mode: RegistrationMode,
  say: (line: string) => void,
): Promise<boolean> {
  const { token, apiUrl, guildId } = config;
  if (token === undefined) {
    say(terminal.registerNeedsToken);
    return false;
  }
  const rest = makeRest(apiUrl, token);
  const commands = commandsWith(config.serverStories !== undefined);
  try {
    const { id: applicationId } = await readApplication(rest);
    const knownServers = await readServers(rest);
    await registerCommands({ rest, commands, applicationId, guildId, knownServers, say }, mode);
    return true;
  } catch (error) {
    say(sentenceForRestError(error, apiUrl));
    return false;
  }
}
