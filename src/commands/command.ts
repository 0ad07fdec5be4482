import type { Card } from '../reply/card.ts';
import type { Asker, Library } from '../story/library.ts';

/** One option of a command, in our own form: Discord, the terminal and the help read it alike. */
export interface OptionDefinition {
  readonly name: OptionName;
  readonly kind: 'text' | 'flag';
  readonly description: string;
  readonly required?: true;
  /** In characters. */
  readonly maxLength?: number;
  /** The command suggests values while it is typed. */
  readonly suggests?: true;
}

export const OPTION_NAMES = [
  'question',
  'story',
  'private',
  'who',
  'about',
  'name',
  'from',
  'to',
  'picture',
] as const;

export type OptionName = (typeof OPTION_NAMES)[number];

export type Options = Readonly<Partial<Record<OptionName, string | boolean>>>;

/** A command as a front hands it over: plain data, whichever way it came in. */
export interface Invocation {
  readonly options: Options;
  readonly asker: Asker;
  /** Seen by the asker alone, if the front can do that. */
  readonly private: boolean;
  /** There are others who could see a shared answer. */
  readonly canShare: boolean;
}

/** A pressed button: `state` is what the command itself wrote into it. */
export interface Press extends Omit<Invocation, 'options'> {
  readonly state: string;
  /** The question on the card that the button stands on. */
  readonly question: string | undefined;
}

/** One entry of an autocomplete list. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionDefinition[];
  /** From memory, at once; what has to wait for something gives a promise, and its front shows that it is thinking. */
  run(invocation: Invocation, library: Library): Card | Promise<Card>;
  /** Draws the card that a button leads to. */
  open?(press: Press, library: Library): Card | Promise<Card>;
  /** Best first; at most 25 are shown. */
  suggest?(
    option: OptionName,
    typed: string,
    invocation: Invocation,
    library: Library,
  ): readonly Suggestion[];
}

/** The text of an option, trimmed; undefined when it was left out or is empty. */
export function textOption(options: Options, name: OptionName): string | undefined {
  const value = options[name];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The name of a required option that was left out or is empty. Discord sees to it itself; the terminal has to ask. */
export function missingOption(command: Command, options: Options): OptionName | undefined {
  return command.options.find(
    ({ name, required }) => required === true && textOption(options, name) === undefined,
  )?.name;
}
