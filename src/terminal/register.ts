import { Routes } from 'discord-api-types/v10';
import { commandsWith } from '../commands/index.ts';
import type { Config } from '../config/config.ts';
import { type RegistrationMode, registerCommands } from '../discord/registration.ts';
import { makeRest, sentenceForRestError } from '../discord/rest.ts';
import { listField, textField } from '../interactions/json.ts';
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
    const applicationId = textField(await rest.get(Routes.currentApplication()), 'id') ?? '';
    const guilds = await rest.get(Routes.userGuilds());
    const knownServers = listField({ guilds }, 'guilds').flatMap((guild) => textField(guild, 'id') ?? []);
    await registerCommands({ rest, commands, applicationId, guildId, knownServers, say }, mode);
    return true;
  } catch (error) {
    say(sentenceForRestError(error, apiUrl));
    return false;
  }
}
