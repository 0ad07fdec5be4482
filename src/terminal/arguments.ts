import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Command, OptionName, Options } from '../commands/command.ts';
import { terminal } from '../words/index.ts';

/** The options that every command takes at the terminal. */
export interface CommonOptions {
  readonly content: string | undefined;
  readonly json: boolean;
}

export type ParsedArguments =
  | {
      readonly outcome: 'parsed';
      readonly options: Options;
      readonly common: CommonOptions;
      readonly flags: ReadonlySet<string>;
    }
  | { readonly outcome: 'wrong'; readonly problem: string };

/** What a command line may hold besides the options of the commands. */
const COMMON: NonNullable<ParseArgsConfig['options']> = {
  content: { type: 'string' },
  story: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  clear: { type: 'boolean' },
};

/** Reads a command line: `--who NAME`, and words without option, which are the command's first option. */
export function readArguments(command: Command | undefined, args: readonly string[]): ParsedArguments {
  const texts = (command?.options ?? []).filter((option) => option.kind === 'text');
  const known = Object.fromEntries(texts.map(({ name }) => [name, { type: 'string' as const }]));
  try {
    const accepted: NonNullable<ParseArgsConfig['options']> = { ...known, ...COMMON };
    const { values, positionals } = parseArgs({ args: [...args], options: accepted, allowPositionals: true });
    const options: Partial<Record<OptionName, string | boolean>> = {};
    for (const { name } of texts) {
      const value = values[name];
      if (typeof value === 'string') options[name] = value;
    }
    const first = texts[0]?.name;
    if (first !== undefined && positionals.length > 0) options[first] ??= positionals.join(' ');
    const flags = new Set(Object.keys(values).filter((name) => values[name] === true));
    const content = typeof values['content'] === 'string' ? values['content'] : undefined;
    return { outcome: 'parsed', options, common: { content, json: flags.has('json') }, flags };
  } catch (error) {
    return { outcome: 'wrong', problem: problemOf(error) };
  }
}

/** Node names the option in its message; the sentence around it is ours. */
function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const name = /'(--?[^' ]+)/.exec(message)?.[1] ?? '';
  const isUnknown =
    error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return terminal.badOption(isUnknown ? terminal.unknownOption(name) : terminal.valueMissing(name));
}
