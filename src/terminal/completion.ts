import type { Command, OptionDefinition } from '../commands/command.ts';
import { commandNamed, commands } from '../commands/index.ts';
import type { Library } from '../story/library.ts';
import { invocationAtTerminal } from './invocation.ts';

/**
 * What Tab offers for a line, in the form of Node's readline: the completions, and the part of the line they replace.
 * Commands first; then what the command suggests for the option being typed, and its options that are not yet used.
 */
export function completionsFor(line: string, library: Library): [string[], string] {
  const [, name, rest] = /^\/(\S*)(\s.*)?$/s.exec(line) ?? [];
  if (name === undefined) return [[], line];
  if (rest === undefined) {
    return [commands.map((command) => `/${command.name} `).filter((text) => text.startsWith(line)), line];
  }
  const command = commandNamed(name);
  if (command === undefined) return [[], line];
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const unused = command.options
    .filter((option) => option.kind === 'text' && !rest.includes(` ${option.name}:`))
    .map((option) => `${option.name}: `)
    .filter((text) => text.startsWith(word));
  const { option, typed } = optionBeingTyped(command, rest);
  if ((word !== '' || rest.trim() === '') && unused.length > 0) return [unused, word];
  const suggestions = option === undefined ? [] : suggestionsFor(command, option, typed, library);
  return suggestions.length > 0 ? [suggestions, typed] : [unused, word];
}

/** The option that stands last in the line, with its value so far; without any, what is typed is for the first. */
function optionBeingTyped(
  command: Command,
  rest: string,
): { option: OptionDefinition | undefined; typed: string } {
  let [option] = command.options;
  let valueAt = 0;
  for (const one of command.options) {
    const at = rest.lastIndexOf(` ${one.name}:`);
    if (at === -1 || at + one.name.length + 2 <= valueAt) continue;
    option = one;
    valueAt = at + one.name.length + 2;
  }
  return { option, typed: rest.slice(valueAt).trimStart() };
}

function suggestionsFor(
  command: Command,
  option: OptionDefinition,
  typed: string,
  library: Library,
): string[] {
  const suggestions = command.suggest?.(option.name, typed, invocationAtTerminal({}), library) ?? [];
  return suggestions.map(({ value }) => `${value} `);
}
