import type { ParseArgsConfig } from 'node:util';
import { reader, report, terminal } from '../words/index.ts';
import { type CheckRequest, readCheckRequest } from './check-request.ts';
import { type GapsRequest, readGapsRequest } from './gaps-request.ts';
import { type ImportRequest, readImportRequest } from './import-request.ts';
import { type ReaderAction, readReaderAction } from './reader-action.ts';

/** A tool that serves the host, beside the commands of the bot, and what it is asked to do. */
export type ToolRequest =
  | { readonly name: 'doctor' | 'help' | 'playground' }
  | { readonly name: 'register'; readonly mode: 'register' | 'dry-run' | 'clear' }
  | { readonly name: 'reader'; readonly action: ReaderAction }
  | { readonly name: 'import'; readonly request: ImportRequest }
  | { readonly name: 'check'; readonly request: CheckRequest }
  | { readonly name: 'gaps'; readonly request: GapsRequest }
  /** What a reader sent. */
  | { readonly name: 'report'; readonly reference: string };

export type ToolName = ToolRequest['name'];

/** Options that a word may come with, as Node's `parseArgs` takes them. */
export type Accepted = NonNullable<ParseArgsConfig['options']>;

export const CONTENT: Accepted = { content: { type: 'string' } };

/** The options of each tool. */
export const OF_TOOLS: Readonly<Record<ToolName, Accepted>> = {
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
  playground: CONTENT,
  register: { 'dry-run': { type: 'boolean' }, clear: { type: 'boolean' } },
  reader: {},
  report: CONTENT,
  doctor: CONTENT,
  help: {},
};

export function isToolName(word: string | undefined): word is ToolName {
  return word !== undefined && Object.hasOwn(OF_TOOLS, word);
}

type ReadTool =
  | { readonly outcome: 'read'; readonly tool: ToolRequest }
  | { readonly outcome: 'wrong'; readonly problem: string };

/** Reads the words and options after the name of a tool. */
export function readTool(
  name: ToolName,
  words: readonly string[],
  values: Readonly<Record<string, unknown>>,
  flags: ReadonlySet<string>,
): ReadTool {
  if (name === 'import') {
    const read = readImportRequest(words, values, flags);
    return read.outcome === 'wrong' ? read : asked({ name, request: read.request });
  }
  if (name === 'reader') {
    const action = readReaderAction(words);
    return action === undefined ? wrong(reader.usage) : asked({ name, action });
  }
  if (name === 'report') {
    const reference = words.join(' ');
    return reference === '' ? wrong(report.usage) : asked({ name, reference });
  }
  if (words.length > 0) return wrong(terminal.tooManyWords(words.join(' ')));
  if (name === 'check') {
    const read = readCheckRequest(values, flags);
    return read.outcome === 'wrong' ? read : asked({ name, request: read.request });
  }
  if (name === 'gaps') {
    const read = readGapsRequest(values, flags);
    return read.outcome === 'wrong' ? read : asked({ name, request: read.request });
  }
  if (name !== 'register') return asked({ name });
  // A dry run never writes, whatever else is asked.
  const mode = flags.has('dry-run') ? 'dry-run' : flags.has('clear') ? 'clear' : 'register';
  return asked({ name, mode });
}

function asked(tool: ToolRequest): ReadTool {
  return { outcome: 'read', tool };
}

function wrong(problem: string): ReadTool {
  return { outcome: 'wrong', problem };
}
