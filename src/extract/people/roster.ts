import type { NamedPerson } from '../../story/story.ts';
import { firstNameOf, lastNameOf } from './name-forms.ts';
import { isSameName } from './same-names.ts';

/** All forms of one name: the name of one person or organisation of a story. */
export interface RosterEntry {
  name: string;
  readonly kind: 'person' | 'organisation';
  readonly role: string | undefined;
  /** Named by the host in `story.yaml`: its name stays as it is. */
  readonly fixed: boolean;
  readonly forms: Set<string>;
}

/** Beyond so many of one last name, nobody could tell who is who: each full name is one person then. */
const MOST_OF_ONE_NAME = 100;
/**
 * Brings together the full names that belong to one person: the same last name and suffix, and given names that can be
 * the same ("Chris Krebs", "Christopher C. Krebs"). Entries of `story.yaml` come first and keep their names.
 */
export function personEntries(named: readonly NamedPerson[], fullNames: readonly string[]): RosterEntry[] {
  const entries: RosterEntry[] = named.map((person) => ({
    name: person.name,
    kind: 'person',
    role: person.role,
    fixed: true,
    forms: new Set([person.name, ...person.aliases]),
  }));
  /** By last name; those of three words also by their first. */
  const byName = new Map<string, RosterEntry[]>();
  const index = (entry: RosterEntry, form: string) => {
    addTo(byName, lastNameOf(form), entry);
    if (form.split(' ').length > 2) addTo(byName, firstNameOf(form), entry);
  };
  for (const entry of entries) for (const form of entry.forms) index(entry, form);
  // The longest names first, so that "J. Krebs" finds "James Krebs" and not the other way round.
  const longestFirst = [...fullNames].sort((a, b) => wordCount(b) - wordCount(a));
  for (const full of longestFirst) {
    const near = new Set([...(byName.get(lastNameOf(full)) ?? []), ...(byName.get(firstNameOf(full)) ?? [])]);
    const alike = [...near].filter((entry) => isSameName(entry.forms, full));
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0) {
      only.forms.add(full);
    } else if (only === undefined) {
      const entry = personEntry(full);
      entries.push(entry);
      index(entry, full);
    }
  }
  for (const host of entries.filter(({ fixed, name }) => fixed && !name.includes(' '))) {
    const [bearer, ...others] = entries.filter(
      (each) => each !== host && lastNameOf(each.name) === host.name.toLowerCase(),
    );
    // Where the host gives one word only ("Krebs"), the one person of that last name is meant.
    if (bearer === undefined || bearer.fixed || others.length > 0) continue;
    for (const form of bearer.forms) host.forms.add(form);
    entries.splice(entries.indexOf(bearer), 1);
  }
  return entries;
}

export function personEntry(name: string): RosterEntry {
  return { name, kind: 'person', role: undefined, fixed: false, forms: new Set([name]) };
}

/** The form with the most names; of two alike the longer one: "Christopher Krebs" before "Chris Krebs"; "III" does not count. */
export function fullest({ name, forms }: RosterEntry): string {
  let best = name;
  for (const form of forms) {
    const [one, other] = [form, best].map((each) => each.replace(/ [IV]+$/u, ''));
    if (one === undefined || other === undefined) continue;
    const more = one.split(' ').length - other.split(' ').length || one.length - other.length;
    if (more > 0 || (more === 0 && form === one)) best = form;
  }
  return best;
}

const wordCount = (name: string): number => name.split(' ').length;

function addTo(index: Map<string, RosterEntry[]>, key: string, entry: RosterEntry): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else if (list.length < MOST_OF_ONE_NAME && !list.includes(entry)) list.push(entry);
}
