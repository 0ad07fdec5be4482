import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { type Command, readable } from '../commands/command.ts';
import { clip } from '../reply/cut.ts';
import { LIMITS } from '../reply/limits.ts';
import type { Library } from '../story/library.ts';
import type { Interaction } from './interaction.ts';

/** What a command suggests for the option being typed, as Discord takes it: 25 at most, best first. */
export function choicesFor(
  { focused, invocation }: Extract<Interaction, { kind: 'autocomplete' }>,
  command: Command | undefined,
  library: Library,
): APIApplicationCommandOptionChoice<string>[] {
  if (focused === undefined || command?.suggest === undefined) return [];
  const { maxLength = LIMITS.choiceValue } =
    command.options.find(({ name }) => name === focused.option) ?? {};
  return command
    .suggest(focused.option, readable(focused.typed, focused.option), invocation, library)
    .filter(({ value }) => value !== '' && value.length <= Math.min(maxLength, LIMITS.choiceValue))
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: clip(name, LIMITS.choiceName), value }));
}
