import { type APIAuthorizingIntegrationOwnersMap, ApplicationIntegrationType } from 'discord-api-types/v10';
import { at, listAt } from '../../../discord/json.ts';
import type { StoredCommand } from '../commands/stored.ts';
import type { Channel, Guild, LocaleCode, Person, Place, World } from '../world.ts';

/** Who does something, and where. Left out: the reader, in the first channel of the first server. */
export interface Doing {
  readonly user?: Person;
  readonly guild?: Guild;
  readonly channel?: Channel;
  /** In a direct conversation with the bot. */
  readonly dm?: boolean;
  /** Left out: the person's own language. */
  readonly locale?: LocaleCode;
  /** For whom the app is installed. Left out: for the server. */
  readonly installedFor?: 'server' | 'user';
}

export function placeOf(doing: Doing, person: Person, world: World): Place {
  if (doing.dm === true) return { channel: world.conversation(person), guild: undefined };
  const channel = doing.channel ?? doing.guild?.channels[0] ?? world.home().channel;
  const place = world.place(channel.id);
  if (place === undefined) throw new Error('There is no such channel in this fake Discord.');
  return place;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object */
export function ownersOf(doing: Doing, person: Person, place: Place): APIAuthorizingIntegrationOwnersMap {
  if (doing.installedFor === 'user') return { [ApplicationIntegrationType.UserInstall]: person.id };
  return { [ApplicationIntegrationType.GuildInstall]: place.guild?.id ?? '0' };
}

/** Complains where Discord's client would not offer the command. */
export function assertOffered(command: StoredCommand, doing: Doing, place: Place): void {
  const contexts = at(command.json, 'contexts');
  const context = place.guild === undefined ? 1 : 0;
  const isOffered =
    command.guildId === undefined ? !Array.isArray(contexts) || contexts.includes(context) : context === 0;
  if (!isOffered) {
    throw new Error(`“${command.name}” is not offered in ${context === 0 ? 'servers' : 'direct messages'}.`);
  }
  const install = doing.installedFor === 'user' ? 1 : 0;
  const installs = listAt(command.json, 'integration_types');
  if (installs.length > 0 && !installs.includes(install)) {
    throw new Error(`“${command.name}” cannot be installed for a ${install === 1 ? 'user' : 'server'}.`);
  }
}
