import type { Command, Options } from '../commands/command.ts';
import { decodeList, encodeList, type ListState } from '../commands/list-state.ts';
import { readQuoteOptions } from '../commands/quote.ts';
import { readTimelineOptions } from '../commands/timeline-request.ts';
import type { Card } from '../reply/card.ts';
import type { Library } from '../story/library.ts';
import { invocationAtTerminal } from './invocation.ts';

const REQUESTS = new Map([
  ['quote', readQuoteOptions],
  ['timeline', readTimelineOptions],
]);

/** One page of all that a list holds, as its buttons would lead to; undefined when the command draws no list. */
export async function listPage(
  command: Command,
  options: Options,
  page: number,
  library: Library,
): Promise<Card | undefined> {
  const { options: _, ...asking } = invocationAtTerminal(options);
  const asked = REQUESTS.get(command.name)?.(invocationAtTerminal(options), library);
  if (asked === undefined) return undefined;
  if (asked.outcome === 'none') return asked.card;
  const state: ListState = { ...asked.state, page: page - 1, view: 'all' };
  return command.open?.({ ...asking, state: encodeList(state), question: undefined }, library);
}

/** Whether a button leads to further entries of a list. */
export function isPageOf({ command, state }: { readonly command: string; readonly state: string }): boolean {
  const list = REQUESTS.has(command) ? decodeList(state) : undefined;
  return list !== undefined && !list.picture && (list.page > 0 || list.view === 'all');
}
