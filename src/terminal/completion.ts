import { commandNamed, commands } from '../commands/index.ts';
import type { Library } from '../story/library.ts';
import { invocationAtTerminal } from './invocation.ts';

/**
 * What Tab offers for a line, in the form of Node's readline: the completions, and the part of the line they replace.
 * Commands first, then the command's options, then what the command itself suggests for the option being typed.
 */
export function completionsFor(line: string, library: Library): [string[], string] {
  const [, name, rest] = /^\/(\S*)(\s.*)?$/s.exec(line) ?? [];
  if (name === undefined) return [[], line];
  if (rest === undefined) {
    return [commands.map((command) => `/${command.name} `).filter((text) => text.startsWith(line)), line];
  }
  const command = commandNamed(name);
  if (command === undefined) return [[], line];
  const option = command.options.findLast((one) => rest.includes(` ${one.name}:`));
  if (option !== undefined) {
    const typed = rest.slice(rest.lastIndexOf(`${option.name}:`) + option.name.length + 1).trimStart();
    const suggestions = command.suggest?.(option.name, typed, invocationAtTerminal({}), library) ?? [];
    const lastWord = /\S*$/.exec(rest)?.[0] ?? '';
    if (suggestions.length > 0 && !commandHas(command.options, lastWord)) {
      return [suggestions.map(({ value }) => `${value} `), typed];
    }
  }
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const unused = command.options.filter((one) => one.kind === 'text' && !rest.includes(` ${one.name}:`));
  return [unused.map((one) => `${one.name}: `).filter((text) => text.startsWith(word)), word];
}

function commandHas(options: readonly { readonly name: string }[], word: string): boolean {
  return word !== '' && options.some(({ name }) => name.startsWith(word) && name !== word);
}
