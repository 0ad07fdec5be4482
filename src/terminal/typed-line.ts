import { ask } from '../commands/ask.ts';
import type { Command, OptionName, Options } from '../commands/command.ts';
import { commandNamed, commands } from '../commands/index.ts';
import { nearestName } from '../story/nearest-name.ts';

/** A line of the chat, as Discord's message box would take it. */
export type TypedLine =
  | { readonly kind: 'empty' | 'quit' | 'help' }
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'command'; readonly command: Command; readonly options: Options }
  | { readonly kind: 'unknown'; readonly typed: string; readonly nearest: string | undefined };

/** Reads `/quote who: Krebs about: the order`, `/ask why did he resign?`, a bare question, or a button's number. */
export function readTypedLine(line: string): TypedLine {
  const text = line.trim();
  if (text === '') return { kind: 'empty' };
  if (/^\/?(?:quit|exit)$/i.test(text)) return { kind: 'quit' };
  if (/^\/?help$/i.test(text)) return { kind: 'help' };
  if (/^\d{1,2}$/.test(text)) return { kind: 'press', number: Number(text) };
  if (!text.startsWith('/')) return { kind: 'command', command: ask, options: { question: text } };
  const [, typed = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(text) ?? [];
  const command = commandNamed(typed.toLowerCase());
  if (command === undefined) {
    return {
      kind: 'unknown',
      typed,
      nearest: nearestName(
        typed,
        commands.map(({ name }) => name),
      ),
    };
  }
  return { kind: 'command', command, options: readTypedOptions(command, rest) };
}

/** Splits at `name:` of the command's own options; words before the first belong to its first option. */
function readTypedOptions(command: Command, text: string): Options {
  const names = command.options.map(({ name }) => name);
  const first = names[0];
  if (first === undefined) return {};
  const pieces = text.split(new RegExp(`(?:^|\\s)(${names.join('|')}):`));
  const options: Partial<Record<OptionName, string | boolean>> = {};
  const lead = pieces[0]?.trim() ?? '';
  if (lead !== '') options[first] = lead;
  for (let index = 1; index < pieces.length; index += 2) {
    const option = command.options.find(({ name }) => name === pieces[index]);
    const value = pieces[index + 1]?.trim() ?? '';
    if (option !== undefined) options[option.name] = option.kind === 'flag' ? value !== 'false' : value;
  }
  return options;
}
