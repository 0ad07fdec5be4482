import { type Fault, faultAt } from '../../story/fault.ts';
import { advice } from '../../words/index.ts';
import type { PlacedPerson, PlacedSettings } from './settings.ts';

/** Names and aliases that an earlier person of the list has as well. */
export function sharedAliases({ file, people }: PlacedSettings): Fault[] {
  const owners = new Map<string, PlacedPerson>();
  const faults: Fault[] = [];
  for (const person of people) {
    for (const { text, position } of [person.name, ...person.aliases]) {
      const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
      const owner = owners.get(key) ?? person;
      owners.set(key, owner);
      if (owner !== person)
        faults.push(faultAt(file, position, 'warning', advice.sharedAlias(text, owner.name.text)));
    }
  }
  return faults;
}
