import type { Card } from '../reply/card.ts';
import type { Story } from '../story/story.ts';
import { type Invocation, textOption } from './command.ts';
import type { Named } from './find-by-name.ts';
import { encodeList, type ListState } from './list-state.ts';
import { findSomeone, nameKey, othersCard, type Someone } from './names.ts';

/** Which list is asked for, over which stories; or the card that says why there is none. */
export type ListRequest =
  | { readonly outcome: 'found'; readonly state: ListState; readonly stories: readonly Story[] }
  | { readonly outcome: 'none'; readonly card: Card };

/** Adds the option `who` to the filters of a list. A name that fits nobody, or several, is answered with those near it. */
export function withWho(
  command: string,
  filters: ListState,
  known: readonly Named<Someone>[],
  { options, private: isPrivate }: Invocation,
  stories: readonly Story[],
): ListRequest {
  const typed = textOption(options, 'who');
  if (typed === undefined) return { outcome: 'found', state: filters, stories };
  const match = findSomeone(typed, known);
  if (match.outcome === 'found') {
    return { outcome: 'found', state: { ...filters, who: nameKey(match.someone.name) }, stories };
  }
  const card = othersCard(typed, match, isPrivate, (someone) => ({
    command,
    state: encodeList({ ...filters, who: nameKey(someone.name) }),
  }));
  return { outcome: 'none', card };
}
