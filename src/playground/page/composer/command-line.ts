import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Setup } from '../../protocol.ts';
import type { GivenOption } from '../interactions.ts';
import { words } from '../words.ts';

export type ChatCommand = Setup['commands'][number];
export type CommandOption = APIApplicationCommandBasicOption;

/** The options of a command; message commands have none. */
export function optionsOf(command: ChatCommand): readonly CommandOption[] {
  const options = 'options' in command ? (command.options ?? []) : [];
  return options.filter(
    (option): option is CommandOption =>
      option.type !== ApplicationCommandOptionType.Subcommand &&
      option.type !== ApplicationCommandOptionType.SubcommandGroup,
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
  const [, name, rest] = /^\/(\S+)\s(.*)$/s.exec(line) ?? [];
  const command = commands.find((one) => one.name === name?.toLowerCase());
  if (command === undefined || rest === undefined) return undefined;
  const names = optionsOf(command).map((option) => option.name);
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
