import { at, isObject, type JsonObject, listAt, numberAt, objectAt, objectsAt, textAt } from '../json.ts';
import { menuNamingViolations, namingViolations } from './naming.ts';
import { COMMAND } from './numbers.ts';
import { optionListViolations } from './option.ts';
import { type Path, repeated, type Violation } from './violation.ts';

const CHAT_INPUT = 1;
const GUILD_INSTALL = 0;
const USER_INSTALL = 1;
const PRIVATE_CHANNEL = 2;

const KINDS = [
  { type: CHAT_INPUT, name: 'CHAT_INPUT', most: COMMAND.chatInput },
  { type: 2, name: 'USER', most: COMMAND.user },
  { type: 3, name: 'MESSAGE', most: COMMAND.message },
  { type: 4, name: 'PRIMARY_ENTRY_POINT', most: COMMAND.primaryEntryPoint },
];

/**
 * Checks the commands of one scope (global, or one guild's) as they are sent to be registered.
 * https://docs.discord.com/developers/interactions/application-commands
 */
export function* commandListViolations(commands: readonly unknown[]): Iterable<Violation> {
  for (const { type, name, most } of KINDS) {
    const ofKind = commands.filter((command) => (numberAt(command, 'type') ?? CHAT_INPUT) === type);
    if (ofKind.length > most) yield { path: [], message: `at most ${most} ${name} commands` };
    const names = ofKind.flatMap((command) => textAt(command, 'name') ?? []);
    yield* repeated(names, [], `the ${name} command`);
  }
  for (const [index, command] of commands.entries()) {
    if (isObject(command)) yield* commandViolationsOf(command, [index]);
    else yield { path: [index], message: 'must be a command' };
  }
}

function* commandViolationsOf(command: JsonObject, path: Path): Iterable<Violation> {
  const type = numberAt(command, 'type') ?? CHAT_INPUT;
  if (type === CHAT_INPUT) {
    yield* namingViolations(command, path);
    yield* optionListViolations(command, path, 'command');
  } else {
    yield* menuNamingViolations(command, path);
    if (listAt(command, 'options').length > 0)
      yield { path, message: 'only CHAT_INPUT commands have options' };
  }
  yield* contextViolations(command, path);
  const length = commandLength(command);
  if (length > COMMAND.together) {
    yield { path, message: `${length} characters in all, at most ${COMMAND.together} are allowed` };
  }
}

function* contextViolations(command: JsonObject, path: Path): Iterable<Violation> {
  const contexts = listAt(command, 'contexts');
  const installs = listAt(command, 'integration_types');
  if (contexts.some((context) => context !== 0 && context !== 1 && context !== PRIVATE_CHANNEL)) {
    yield { path: [...path, 'contexts'], message: 'must be 0, 1 or 2' };
  }
  if (installs.some((install) => install !== GUILD_INSTALL && install !== USER_INSTALL)) {
    yield { path: [...path, 'integration_types'], message: 'must be 0 or 1' };
  }
  if (contexts.includes(PRIVATE_CHANNEL) && !installs.includes(USER_INSTALL)) {
    yield { path: [...path, 'contexts'], message: 'PRIVATE_CHANNEL needs the integration type USER_INSTALL' };
  }
  const permissions = at(command, 'default_member_permissions');
  if (permissions != null && !/^\d+$/.test(String(permissions))) {
    yield { path: [...path, 'default_member_permissions'], message: 'must be a bit set in digits' };
  }
}

/**
 * What counts towards the limit of a whole command: names, descriptions and choice values, and of each text
 * its longest translation.
 */
export function commandLength(node: JsonObject): number {
  const own = longest(node, 'name') + longest(node, 'description') + (textAt(node, 'value')?.length ?? 0);
  const inner = [...objectsAt(node, 'options'), ...objectsAt(node, 'choices')];
  return inner.reduce((sum, child) => sum + commandLength(child), own);
}

function longest(node: JsonObject, key: string): number {
  const translations = Object.values(objectAt(node, `${key}_localizations`) ?? {});
  const lengths = translations.map((text) => (typeof text === 'string' ? text.length : 0));
  return Math.max(textAt(node, key)?.length ?? 0, ...lengths);
}
