import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Command, OptionName, Options } from '../commands/command.ts';
import { commandNamed, commands } from '../commands/index.ts';
import { isTimelineFormat, TIMELINE_FORMATS, type TimelineFormat } from '../export/timeline-file.ts';
import { nearestName } from '../story/nearest-name.ts';
import { reader, report, terminal } from '../words/index.ts';
import { type CheckRequest, readCheckRequest } from './check-request.ts';
import { type GapsRequest, readGapsRequest } from './gaps-request.ts';
import { type ImportRequest, readImportRequest } from './import-request.ts';
import { type ReaderAction, readReaderAction } from './reader-action.ts';

/** What serves the host, beside the commands of the bot. */
const TOOLS = [
  'import',
  'check',
  'gaps',
  'playground',
  'register',
  'reader',
  'report',
  'doctor',
  'help',
] as const;
export type Tool = (typeof TOOLS)[number];

/** A command line, understood. Without a command or tool it is the chat. */
export interface CommandLine {
  readonly command: Command | undefined;
  readonly tool: Tool | undefined;
  readonly options: Options;
  readonly content: string | undefined;
  readonly flags: ReadonlySet<string>;
  /** Which page of all that a list holds, from 1. */
  readonly page: number | undefined;
  /** The file that a timeline is written as, and where it or a picture is; standard output when that is left out. */
  readonly format: TimelineFormat | undefined;
  readonly out: string | undefined;
  /** What the tool `reader` is asked to do. */
  readonly readerAction: ReaderAction | undefined;
  /** What the tool `import` is asked to do. */
  readonly importRequest: ImportRequest | undefined;
  /** What the tool `check` is asked to do. */
  readonly checkRequest: CheckRequest | undefined;
  /** What the tool `gaps` is asked to do. */
  readonly gapsRequest: GapsRequest | undefined;
  /** What a reader sent, for the tool `report`. */
  readonly reported: string | undefined;
}

export type ParsedArguments =
  | ({ readonly outcome: 'parsed' } & CommandLine)
  | { readonly outcome: 'wrong'; readonly problem: string };

type Accepted = NonNullable<ParseArgsConfig['options']>;

const CONTENT: Accepted = { content: { type: 'string' } };
const OF_COMMANDS: Accepted = { ...CONTENT, story: { type: 'string' }, json: { type: 'boolean' } };
const OF_LISTS: Accepted = {
  page: { type: 'string' },
  picture: { type: 'boolean' },
  out: { type: 'string' },
};
const OF_TIMELINE: Accepted = { ...OF_LISTS, format: { type: 'string' } };
const OF_TOOLS: Readonly<Record<Tool, Accepted>> = {
  check: {
    ...CONTENT,
    strict: { type: 'boolean' },
    fix: { type: 'boolean' },
    rename: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    watch: { type: 'boolean' },
    json: { type: 'boolean' },
    format: { type: 'string' },
  },
  gaps: {
    ...CONTENT,
    file: { type: 'string' },
    since: { type: 'string' },
    all: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  report: CONTENT,
  playground: CONTENT,
  register: { 'dry-run': { type: 'boolean' }, clear: { type: 'boolean' } },
  reader: {},
  doctor: CONTENT,
  import: {
    ...CONTENT,
    story: { type: 'string' },
    title: { type: 'string' },
    date: { type: 'string' },
    publisher: { type: 'string' },
    url: { type: 'string' },
    language: { type: 'string' },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean' },
    force: { type: 'boolean' },
    'allow-private': { type: 'boolean' },
  },
  help: {},
};
const HELP: Accepted = { help: { type: 'boolean', short: 'h' } };

/** Reads a command line: its first word is the command; words without an option belong to the command's first option. */
export function readArguments(args: readonly string[]): ParsedArguments {
  const everything = {
    ...OF_COMMANDS,
    ...OF_TIMELINE,
    ...OF_TOOLS.register,
    ...OF_TOOLS.import,
    ...OF_TOOLS.check,
    ...OF_TOOLS.gaps,
    ...HELP,
    ...textOptionsOf(commands),
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: everything,
      allowPositionals: true,
    });
    const [word, ...words] = positionals;
    const flags = new Set(Object.keys(values).filter((name) => values[name] === true));
    const command = word === undefined ? undefined : commandNamed(word);
    const tool = flags.has('help') ? 'help' : TOOLS.find((name) => name === word);
    if (word !== undefined && command === undefined && tool === undefined) return wrong(unknownWord(word));

    const accepted = acceptedBy(command, tool);
    const unknown = Object.keys(values).find((name) => !(name in accepted) && name !== 'help');
    if (unknown !== undefined) return wrong(terminal.unknownOption(`--${unknown}`));
    const options: Partial<Record<OptionName, string | boolean>> = {};
    for (const { name } of command?.options ?? []) {
      const value = values[name];
      if (typeof value === 'string') options[name] = value;
    }
    const isPicture = flags.has('picture');
    if (isPicture) options['picture'] = true;
    const first = command?.options.find(({ kind }) => kind === 'text')?.name;
    const readerAction = tool === 'reader' ? readReaderAction(words) : undefined;
    if (tool === 'reader' && readerAction === undefined) return wrong(reader.usage);
    const asked = tool === 'import' ? readImportRequest(words, values, flags) : undefined;
    if (asked?.outcome === 'wrong') return wrong(asked.problem);
    const check = tool === 'check' ? readCheckRequest(values, flags) : undefined;
    if (check?.outcome === 'wrong') return wrong(check.problem);
    const gaps = tool === 'gaps' ? readGapsRequest(values, flags) : undefined;
    if (gaps?.outcome === 'wrong') return wrong(gaps.problem);
    const reported = tool === 'report' ? words.join(' ') : undefined;
    if (reported === '') return wrong(report.usage);
    if (words.length > 0 && tool !== 'reader' && tool !== 'import' && tool !== 'report') {
      if (first === undefined || options[first] !== undefined)
        return wrong(terminal.tooManyWords(words.join(' ')));
      options[first] = words.join(' ');
    }
    const content = typeof values['content'] === 'string' ? values['content'] : undefined;
    if (content === '') return wrong(terminal.valueMissing('--content'));
    const { out } = values;
    const format = tool === 'check' ? undefined : values['format'];
    if (typeof format === 'string' && !isTimelineFormat(format)) {
      return wrong(terminal.unknownFormat(format, TIMELINE_FORMATS));
    }
    if (isPicture && (format !== undefined || flags.has('json'))) return wrong(terminal.pictureAlone);
    if (out === '' || (typeof out === 'string' && format === undefined && !isPicture))
      return wrong(terminal.outWithoutFile);
    const page = values['page'];
    if (typeof page === 'string' && !/^[1-9]\d{0,3}$/.test(page)) return wrong(terminal.noPage(page));
    const file = {
      page: typeof page === 'string' ? Number(page) : undefined,
      format: typeof format === 'string' ? format : undefined,
      out: typeof out === 'string' ? out : undefined,
    };
    const importRequest = asked?.request;
    const checkRequest = check?.request;
    const gapsRequest = gaps?.request;
    return {
      outcome: 'parsed',
      command,
      tool,
      options,
      content,
      flags,
      readerAction,
      importRequest,
      checkRequest,
      gapsRequest,
      reported,
      ...file,
    };
  } catch (error) {
    return wrong(problemOf(error));
  }
}

function acceptedBy(command: Command | undefined, tool: Tool | undefined): Accepted {
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
  return terminal.unknownWord(word, nearestName(word, [...commands.map(({ name }) => name), ...TOOLS]));
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
