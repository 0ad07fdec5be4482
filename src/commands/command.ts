import type { Card } from '../reply/card.ts';
import type { Form } from '../reply/form.ts';
import { MAX_QUESTION_LENGTH } from '../search/question.ts';
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
  'article',
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
  /** Which of the subcommands, of a command that has some. */
  readonly subcommand?: string | undefined;
  /** The asker may manage the server that they ask from. */
  readonly mayManage?: boolean;
}

/** A pressed button: `state` is what the command itself wrote into it. */
export interface Press extends Omit<Invocation, 'options'> {
  readonly state: string;
  /** The question on the card that the button stands on. */
  readonly question: string | undefined;
}

/** A form that was filled in. */
export interface Submission extends Omit<Invocation, 'options'> {
  /** What the command itself wrote into the form. */
  readonly state: string;
  /** What was written, by the key of its field; an empty field has none. */
  readonly texts: ReadonlyMap<string, string>;
  readonly uploads: readonly Upload[];
}

/** A file that somebody put into a form. */
export interface Upload {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string | undefined;
  /** Its bytes; undefined when they cannot be had. */
  load(): Promise<Uint8Array | undefined>;
}

/** A command of a command: `/library add`. */
export interface Subcommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionDefinition[];
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
  /** Where it has some, it is used with one of them alone, and has no options of its own. */
  readonly subcommands?: readonly Subcommand[];
  /** For members who may manage the server they are in, and nowhere else. */
  readonly forManagers?: true;
  /** From memory, at once; what has to wait for something gives a promise, and its front shows that it is thinking. */
  run(invocation: Invocation, library: Library): Card | Promise<Card>;
  /** Draws the card that a button leads to. */
  open?(press: Press, library: Library): Card | Promise<Card>;
  /** The form that comes first; undefined where `run`, or for a button `open`, answers at once. */
  form?(asked: Invocation | Press, library: Library): Promise<Form | undefined>;
  /** Draws the card that a form leads to. */
  submit?(submission: Submission, library: Library): Promise<Card>;
  /** Best first; at most 25 are shown. */
  suggest?(
    option: OptionName,
    typed: string,
    invocation: Invocation,
    library: Library,
  ): readonly Suggestion[];
}

/**
 * What is read of any option but the question, in characters, by whatever front it came: three times what Discord takes,
 * since a title typed at the terminal may be longer.
 */
const MAX_OPTION_LENGTH = 300;

/** The text of an option, trimmed, without halves of characters; undefined when it was left out or is empty. */
export function textOption(options: Options, name: OptionName): string | undefined {
  const value = options[name];
  const text = typeof value === 'string' ? readable(value, name) : '';
  return text === '' ? undefined : text;
}

/** As much of a text that was typed for an option as is read. */
export function readable(typed: string, name: OptionName): string {
  const most = name === 'question' ? MAX_QUESTION_LENGTH : MAX_OPTION_LENGTH;
  return typed.slice(0, most).toWellFormed().trim();
}

/** The name of a required option that was left out or is empty. Discord sees to it itself; the terminal has to ask. */
export function missingOption(command: Command, options: Options): OptionName | undefined {
  return command.options.find(
    ({ name, required }) => required === true && textOption(options, name) === undefined,
  )?.name;
}
