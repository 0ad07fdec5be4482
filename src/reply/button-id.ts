import type { Button } from './card.ts';
import { LIMITS } from './limits.ts';

/** A new format gets a new first character; buttons of an old one are then answered in words. */
const VERSION = '1';
/** The menu of a card has nothing to say itself: each of its choices holds what a button would. */
export const MENU_ID = `${VERSION}menu`;
const OPEN = 'o';
const SHARE = 's';
const REPORT = 'r';

/** What a pressed button asks for. */
export interface ButtonId {
  readonly command: string;
  readonly state: string;
  readonly shares: boolean;
  readonly reports: boolean;
}

/**
 * All that a button needs, in its `custom_id`: version, open, share or report, command, state. Undefined when it would be longer
 * than Discord allows, or when the button opens an address.
 */
export function customIdOf(button: Button): string | undefined {
  if ('url' in button.opens) return undefined;
  const { command, state } = button.opens;
  const action = button.shares === true ? SHARE : button.reports === true ? REPORT : OPEN;
  const id = `${VERSION}${action}${command}:${state}`;
  return id.length <= LIMITS.customId ? id : undefined;
}

/** Reads a `custom_id`; undefined when it is not one of ours, or of another version. */
export function readCustomId(customId: string): ButtonId | undefined {
  const match = /^1([osr])([a-z]+):(.*)$/s.exec(customId);
  const [, action, command, state] = match ?? [];
  if (command === undefined || state === undefined) return undefined;
  return { command, state, shares: action === SHARE, reports: action === REPORT };
}
