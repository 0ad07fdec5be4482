import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { Command } from '../commands/command.ts';
import { type CommandScope, definitionsFor, hashOf } from '../interactions/definitions.ts';
import { textField } from '../interactions/json.ts';
import { start } from '../words/index.ts';
import { reasonOf } from './rest.ts';

/** Servers that are looked through for left-over commands when the bot changes from one server to all. */
const MAX_SERVERS_CHECKED = 100;

export interface Registration {
  readonly rest: REST;
  readonly commands: readonly Command[];
  readonly applicationId: string;
  /** Register in this server alone; undefined registers for all. */
  readonly guildId: string | undefined;
  /** Servers that the bot is in, as far as they are known: they may hold commands of an earlier registration. */
  readonly knownServers: readonly string[];
  readonly say: (sentence: string) => void;
}

export type RegistrationMode = 'register' | 'dry-run' | 'clear';

/**
 * Brings Discord's list of commands in line with ours, in one scope, and clears the other, so that nothing shows twice.
 * Discord is only written to where it differs. Returns the ids of the commands by name. Throws what REST throws for our own
 * scope; another that cannot be cleared is only said.
 */
export async function registerCommands(
  registration: Registration,
  mode: RegistrationMode = 'register',
): Promise<ReadonlyMap<string, string>> {
  const { guildId } = registration;
  const otherServers = registration.knownServers.filter((id) => id !== guildId).slice(0, MAX_SERVERS_CHECKED);
  const others = [...(guildId === undefined ? [] : [undefined]), ...otherServers];
  const registered =
    mode === 'clear' ? await clear(registration, guildId, mode) : await put(registration, mode);
  for (const other of others) await clearOther(registration, other, mode);
  return idsIn(registered);
}

/** Clears the known servers alone: where several processes share the work, each does so for its own, and one does the rest. */
export async function clearServers(registration: Registration): Promise<void> {
  const others = registration.knownServers.filter((id) => id !== registration.guildId);
  for (const other of others.slice(0, MAX_SERVERS_CHECKED)) await clearOther(registration, other, 'register');
}

/** The ids of the commands as they are registered, by name; undefined when they are not ours, or not yet. */
export async function registeredIds(
  registration: Registration,
): Promise<ReadonlyMap<string, string> | undefined> {
  const { rest, commands, guildId } = registration;
  const scope: CommandScope = guildId === undefined ? 'global' : 'server';
  const current = listOf(await rest.get(routeOf(registration, guildId)));
  return hashOf(current, scope) === hashOf(definitionsFor(scope, commands), scope)
    ? idsIn(current)
    : undefined;
}

function idsIn(registered: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    registered.flatMap((command) => {
      const name = textField(command, 'name');
      const id = textField(command, 'id');
      return name === undefined || id === undefined ? [] : [[name, id] as const];
    }),
  );
}

async function put(registration: Registration, mode: RegistrationMode): Promise<readonly unknown[]> {
  const { rest, commands, guildId, say } = registration;
  const scope: CommandScope = guildId === undefined ? 'global' : 'server';
  const wanted = definitionsFor(scope, commands);
  const route = routeOf(registration, guildId);
  const current = listOf(await rest.get(route));
  const where = whereIs(guildId);
  if (hashOf(current, scope) === hashOf(wanted, scope)) {
    say(start.upToDate(where));
    return current;
  }
  if (mode === 'dry-run') {
    say(
      start.wouldRegister(
        wanted.map(({ name }) => name),
        where,
      ),
    );
    return current;
  }
  const registered = listOf(await rest.put(route, { body: wanted }));
  say(start.registered(registered.length, where));
  return registered;
}

/** A server that cannot be looked at (the bot was thrown out, say) does not keep the others from being cleared. */
async function clearOther(
  registration: Registration,
  guildId: string | undefined,
  mode: RegistrationMode,
): Promise<void> {
  try {
    await clear(registration, guildId, mode);
  } catch (error) {
    registration.say(start.notCleared(whereIs(guildId), reasonOf(error)));
  }
}

async function clear(
  registration: Registration,
  guildId: string | undefined,
  mode: RegistrationMode,
): Promise<readonly unknown[]> {
  const { rest, say } = registration;
  const route = routeOf(registration, guildId);
  const current = listOf(await rest.get(route));
  if (current.length === 0) return [];
  if (mode === 'dry-run') say(start.wouldClear(current.length, whereIs(guildId)));
  else {
    await rest.put(route, { body: [] });
    say(mode === 'clear' ? start.removed(current.length, whereIs(guildId)) : start.cleared(whereIs(guildId)));
  }
  return [];
}

function routeOf({ applicationId }: Registration, guildId: string | undefined) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function whereIs(guildId: string | undefined): string {
  return guildId === undefined ? start.globally : start.inServer(guildId);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
