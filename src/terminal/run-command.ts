import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Command, missingOption, type Options, textOption } from '../commands/command.ts';
import { scopeOf } from '../commands/scope.ts';
import type { Card } from '../reply/card.ts';
import { plainTextOf } from '../reply/plain-text.ts';
import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { terminal } from '../words/index.ts';
import { answerAsJson } from './answers.ts';
import { invocationAtTerminal } from './invocation.ts';
import { isPageOf, listPage } from './list-page.ts';
import { eventsAsJson, type JsonList, peopleAsJson, quotesAsJson, storiesAsJson } from './lists.ts';

export interface TerminalStreams {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable;
}

export interface Wanted {
  readonly options: Options;
  readonly asJson: boolean;
  /** Which page of all that a list holds, from 1; what a card first shows when left out. */
  readonly page: number | undefined;
}

const LISTS: ReadonlyMap<string, typeof quotesAsJson> = new Map([
  ['quote', quotesAsJson],
  ['timeline', eventsAsJson],
  ['who', peopleAsJson],
  ['story', storiesAsJson],
]);

/** Runs one command of the bot at the terminal; returns whether it could be run. */
export async function runCommand(
  command: Command,
  { options, asJson, page }: Wanted,
  library: Library,
  streams: TerminalStreams,
): Promise<boolean> {
  const scope = scopeOf(library, 'host', textOption(options, 'story'), false);
  if (scope.outcome === 'none') return printList(scope, streams);
  if (asJson && command.name === 'ask') return askAsJson(options, library, scope.stories, streams);
  const list = asJson ? LISTS.get(command.name) : undefined;
  if (list !== undefined) return printList(list(invocationAtTerminal(options), library), streams);
  const missing = missingOption(command, options);
  if (missing !== undefined) {
    streams.errors.write(`${terminal.wordsMissing(missing)}\n`);
    return false;
  }
  const isTerminal = streams.output.isTTY === true;
  const card =
    (page === undefined ? undefined : await listPage(command, options, page, library)) ??
    (await command.run(invocationAtTerminal(options), library));
  const style = { columns: isTerminal ? streams.output.columns : undefined, ansi: isTerminal };
  streams.output.write(`${plainTextOf(card, style)}\n`);
  if (page === undefined && leadsToPages(card)) streams.errors.write(`${terminal.pageHint}\n`);
  return true;
}

/** Whether the card has buttons to more of the same list. */
function leadsToPages({ buttons }: Card): boolean {
  return buttons.some(({ opens }) => 'command' in opens && isPageOf(opens));
}

/** One question as given, or one a line of standard input; one JSON object a line. */
async function askAsJson(
  options: Options,
  library: Library,
  stories: readonly Story[],
  streams: TerminalStreams,
): Promise<boolean> {
  const print = async (question: string): Promise<void> => {
    streams.output.write(`${JSON.stringify(await answerAsJson(library, stories, question))}\n`);
  };
  const { question } = options;
  if (typeof question === 'string') await print(question.trim());
  else
    for await (const line of createInterface({ input: streams.input }))
      if (line.trim() !== '') await print(line.trim());
  return true;
}

function printList(found: JsonList, { output, errors }: TerminalStreams): boolean {
  if (found.outcome === 'found') {
    output.write(`${JSON.stringify(found.list, null, 2)}\n`);
    return true;
  }
  errors.write(`${plainTextOf(found.card, { columns: undefined, ansi: false })}\n`);
  return false;
}
