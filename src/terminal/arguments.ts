import { parseArgs } from 'node:util';
import type { Command, OptionName, Options } from '../commands/command.ts';
import { commandNamed, commands } from '../commands/index.ts';
import { isTimelineFormat, TIMELINE_FORMATS, type TimelineFormat } from '../export/timeline-file.ts';
import { nearestName } from '../story/nearest-name.ts';
import { terminal } from '../words/index.ts';
import {
  type Accepted,
  CONTENT,
  isToolName,
  OF_TOOLS,
  readTool,
  type ToolName,
  type ToolRequest,
} from './tool-request.ts';

/** A command line, understood. Without a command or tool it is the chat. */
export interface CommandLine {
  readonly command: Command | undefined;
  readonly tool: ToolRequest | undefined;
  readonly options: Options;
  readonly content: string | undefined;
  readonly flags: ReadonlySet<string>;
  /** Which page of all that a list holds, from 1. */
  readonly page: number | undefined;
  /** The file that a timeline is written as, and where it or a picture is; standard output when that is left out. */
  readonly format: TimelineFormat | undefined;
  readonly out: string | undefined;
}

export type ParsedArguments =
  | ({ readonly outcome: 'parsed' } & CommandLine)
  | { readonly outcome: 'wrong'; readonly problem: string };

type Values = Readonly<Record<string, unknown>>;

const OF_COMMANDS: Accepted = { ...CONTENT, story: { type: 'string' }, json: { type: 'boolean' } };
const OF_LISTS: Accepted = {
  page: { type: 'string' },
  picture: { type: 'boolean' },
  out: { type: 'string' },
};
const OF_TIMELINE: Accepted = { ...OF_LISTS, format: { type: 'string' } };
const HELP: Accepted = { help: { type: 'boolean', short: 'h' } };
/** Every option that there is: which of them a word may come with is seen once the word is known. */
const EVERYTHING: Accepted = Object.assign(
  {},
  OF_COMMANDS,
  OF_TIMELINE,
  ...Object.values(OF_TOOLS),
  HELP,
  textOptionsOf(commands),
);

/** Reads a command line: its first word is the command; words without an option belong to the command's first option. */
export function readArguments(args: readonly string[]): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: EVERYTHING,
      allowPositionals: true,
    });
    const [word, ...words] = positionals;
    const flags = new Set(Object.keys(values).filter((name) => values[name] === true));
    const command = word === undefined ? undefined : commandNamed(word);
    const toolName = flags.has('help') ? 'help' : isToolName(word) ? word : undefined;
    if (word !== undefined && command === undefined && toolName === undefined)
      return wrong(unknownWord(word));
    const accepted = acceptedBy(command, toolName);
    const unknown = Object.keys(values).find((name) => !(name in accepted) && name !== 'help');
    if (unknown !== undefined) return wrong(terminal.unknownOption(`--${unknown}`));
    if (values['content'] === '') return wrong(terminal.valueMissing('--content'));
    if (toolName === undefined) return readCommand(command, words, values, flags);
    // Whoever asks for help with a command may have written its words, too.
    const toolWords = command === undefined ? words : [];
    const read = readTool(toolName, toolWords, values, flags);
    if (read.outcome === 'wrong') return wrong(read.problem);
    return parsed({ command, tool: read.tool, content: textIn(values, 'content'), flags });
  } catch (error) {
    return wrong(problemOf(error));
  }
}

/** A command of the bot, or none: the chat. */
function readCommand(
  command: Command | undefined,
  words: readonly string[],
  values: Values,
  flags: ReadonlySet<string>,
): ParsedArguments {
  const options: Partial<Record<OptionName, string | boolean>> = {};
  for (const { name } of command?.options ?? []) {
    const value = values[name];
    if (typeof value === 'string') options[name] = value;
  }
  const isPicture = flags.has('picture');
  if (isPicture) options['picture'] = true;
  if (words.length > 0) {
    const first = command?.options.find(({ kind }) => kind === 'text')?.name;
    if (first === undefined || options[first] !== undefined)
      return wrong(terminal.tooManyWords(words.join(' ')));
    options[first] = words.join(' ');
  }
  const out = textIn(values, 'out');
  const format = textIn(values, 'format');
  if (format !== undefined && !isTimelineFormat(format)) {
    return wrong(terminal.unknownFormat(format, TIMELINE_FORMATS));
  }
  if (isPicture && (format !== undefined || flags.has('json'))) return wrong(terminal.pictureAlone);
  if (out === '' || (out !== undefined && format === undefined && !isPicture))
    return wrong(terminal.outWithoutFile);
  const page = textIn(values, 'page');
  if (page !== undefined && !/^[1-9]\d{0,3}$/.test(page)) return wrong(terminal.noPage(page));
  return parsed({
    command,
    options,
    content: textIn(values, 'content'),
    flags,
    page: page === undefined ? undefined : Number(page),
    format,
    out,
  });
}

function parsed(line: Partial<CommandLine> & Pick<CommandLine, 'flags'>): ParsedArguments {
  return {
    outcome: 'parsed',
    command: undefined,
    tool: undefined,
    options: {},
    content: undefined,
    page: undefined,
    format: undefined,
    out: undefined,
    ...line,
  };
}

function textIn(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function acceptedBy(command: Command | undefined, tool: ToolName | undefined): Accepted {
  if (tool !== undefined) return OF_TOOLS[tool];
  if (command === undefined) return CONTENT;
  const more = command.name === 'timeline' ? OF_TIMELINE : command.name === 'quote' ? OF_LISTS : {};
  return { ...OF_COMMANDS, ...textOptionsOf([command]), ...more };
}

function textOptionsOf(several: readonly Command[]): Accepted {
  const texts = several.flatMap(({ options }) => options.filter(({ kind }) => kind === 'text'));
  return Object.fromEntries(texts.map(({ name }) => [name, { type: 'string' as const }]));
}

function wrong(problem: string): ParsedArguments {
  return { outcome: 'wrong', problem: terminal.badOption(problem) };
}

function unknownWord(word: string): string {
  const known = [...commands.map(({ name }) => name), ...Object.keys(OF_TOOLS)];
  return terminal.unknownWord(word, nearestName(word, known));
}

/** Node names the option in its message; the sentence around it is ours. */
function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const name = /--?[\w-]+/.exec(message)?.[0] ?? '';
  if (error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return terminal.unknownOption(name);
  }
  return /does not take an argument/.test(message)
    ? terminal.noValueTaken(name)
    : terminal.valueMissing(name);
}
