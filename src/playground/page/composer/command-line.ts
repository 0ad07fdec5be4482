import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Setup } from '../../protocol.ts';
import type { GivenOption } from '../interactions.ts';
import { words } from '../words.ts';

export type CommandOption = APIApplicationCommandBasicOption;

/** A command as the message box offers it: subcommands stand beside one another, as Discord lists them. */
export interface ChatCommand {
  readonly id: string;
  readonly name: string;
  readonly subcommand: string | undefined;
  /** As it is typed, without the slash: `ask`, `library add`. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

/** What of the registered commands can be typed; message commands cannot. */
export function chatCommands(registered: Setup['commands']): ChatCommand[] {
  return registered.flatMap((command): ChatCommand[] => {
    if (!('description' in command)) return [];
    const { id, name, description = '' } = command;
    const options = 'options' in command ? (command.options ?? []) : [];
    const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    if (subcommands.length === 0) {
      return [{ id, name, subcommand: undefined, path: name, description, options: options.filter(isBasic) }];
    }
    return subcommands.map((one) => ({
      id,
      name,
      subcommand: one.name,
      path: `${name} ${one.name}`,
      description: one.description,
      options: 'options' in one ? (one.options ?? []).filter(isBasic) : [],
    }));
  });
}

function isBasic(option: APIApplicationCommandOption): option is CommandOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

/**
 * A line that begins with a whole command: `/quote who: Krebs about: the order`. What stands before the first `name:` belongs
 * to the command's first option. Undefined when the line is none, or the command is not finished.
 */
export function readCommandLine(
  line: string,
  commands: readonly ChatCommand[],
): { command: ChatCommand; values: ReadonlyMap<string, string> } | undefined {
  const command = commands.find(({ path }) => line.toLowerCase().startsWith(`/${path} `));
  if (command === undefined) return undefined;
  const rest = line.slice(command.path.length + 2);
  const names = command.options.map((option) => option.name);
  const pieces = names.length === 0 ? [rest] : rest.split(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s?`));
  const values = new Map<string, string>();
  const [lead = '', ...named] = pieces;
  if (lead.trim() !== '' && names[0] !== undefined) values.set(names[0], lead);
  for (let at = 0; at < named.length; at += 2) values.set(named[at] ?? '', named[at + 1] ?? '');
  return { command, values };
}

/** A value as Discord sends it, or a sentence that says why it would not send it. */
export function givenOption(
  option: CommandOption,
  typed: string,
): { readonly given: GivenOption } | { readonly problem: string } {
  const { name, type } = option;
  if (type === ApplicationCommandOptionType.Boolean) {
    const value = truthOf(typed);
    return value === undefined ? { problem: words.notAChoice } : { given: { name, type, value } };
  }
  if (typed.trim() === '' && option.required === true) return { problem: words.required };
  const most = 'max_length' in option ? option.max_length : undefined;
  if (most !== undefined && typed.length > most) return { problem: words.tooLong(most) };
  return { given: { name, type, value: typed.trim() } };
}

/** Discord takes the beginning of "True" or "False" as typed. */
function truthOf(typed: string): boolean | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '') return undefined;
  if (words.yes.toLowerCase().startsWith(text)) return true;
  return words.no.toLowerCase().startsWith(text) ? false : undefined;
}
