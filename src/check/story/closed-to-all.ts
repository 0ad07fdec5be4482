import { type Fault, faultAt } from '../../story/fault.ts';
import type { Story } from '../../story/story.ts';
import { advice } from '../../words/index.ts';
import type { PlacedSettings } from './settings.ts';

/** A list of servers that names none. */
export function closedToAll({ file, servers }: PlacedSettings, story: Story): Fault[] {
  if (servers === undefined || story.servers?.size !== 0) return [];
  return [faultAt(file, servers, 'warning', advice.closedToAll)];
}
