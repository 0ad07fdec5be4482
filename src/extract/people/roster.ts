import type { NamedPerson } from '../../story/story.ts';
import { genderOfGivenName } from '../english/given-names.ts';
import { sameGivenName } from '../english/nicknames.ts';
import { SUFFIX } from './word-shapes.ts';

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
const PARTICLE = /^(?:de|da|do|dos|del|della|di|du|van|von|der|den|ter|ten|la|le|bin|al|el|ibn)$/iu;

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
    const alike = [...near].filter((entry) => sameName(entry, full));
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

/** A name without its suffix: the last word, in lower case. */
export function lastNameOf(name: string): string {
  return wordsOf(name).at(-1) ?? '';
}

const firstNameOf = (name: string): string => wordsOf(name)[0] ?? '';

/** What may stand for a full name: the last names, and the first name alone. */
export function shortFormsOf(name: string): string[] {
  const [plain, ...more] = readingsOf(name);
  return plain === name
    ? shortFormsOfPlain(name)
    : [plain, ...more].flatMap((reading) => [reading, ...shortFormsOfPlain(reading)]);
}

/** 'John “Jack” Smith' as "John Smith" and as "Jack Smith"; “Chris” Vane as "Chris Vane"; others as they are. */
function readingsOf(name: string): [string, ...string[]] {
  const nickname = NICKNAME.exec(name);
  if (nickname === null) return [name];
  const [before, behind] = [name.slice(0, nickname.index), name.slice(nickname.index + nickname[0].length)];
  const short = `${nickname[1] ?? ''}${behind}`;
  return before === '' ? [short] : [`${before.trim()}${behind}`, short];
}

const NICKNAME = /(?:“|"|'')(\S+?)(?:”|"|'')/u;

function shortFormsOfPlain(name: string): string[] {
  const words = name.split(' ').filter((word) => !SUFFIX.test(word));
  const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  const shorts = tails.filter((tail) => !/^\p{Lu}\.(?:\s|$)/u.test(tail));
  const first = words[0];
  // "Von der Leyen" at the beginning of a sentence.
  shorts.push(
    ...shorts.flatMap((tail) => (PARTICLE.test(tail.split(' ')[0] ?? '') ? [capitalised(tail)] : [])),
  );
  return first === undefined || words.length < 2 || PARTICLE.test(first) || first.length < 3
    ? shorts
    : [...shorts, first];
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function sameName(entry: RosterEntry, name: string): boolean {
  return readingsOf(name).some((full) =>
    [...entry.forms].flatMap(readingsOf).some((form) => areSame(form, full)),
  );
}

function areSame(form: string, full: string): boolean {
  const [one, other] = [wordsOf(form), wordsOf(full)];
  if (one.length < 2 || other.length < 2 || !sameSuffix(form, full)) return false;
  const [first, second] = [one[0] ?? '', other[0] ?? ''];
  // "Maryanne Holt", later "Maryanne Holt Kerr".
  if (other.length < one.length && other.every((word, index) => word === one[index])) return true;
  return (
    one.at(-1) === other.at(-1) &&
    sameGivenName(first, second) &&
    !differInGender(first, second) &&
    sameMiddle(one, other)
  );
}

/** "Paul" is the beginning of "Paula", and another. */
function differInGender(one: string, other: string): boolean {
  const genders = [genderOfGivenName(one), genderOfGivenName(other)];
  return !genders.includes(undefined) && genders[0] !== genders[1];
}

/** Middle names contradict when both names have one and neither begins like the other: "George H. W." and "George W.". */
function sameMiddle(one: readonly string[], other: readonly string[]): boolean {
  const [middle, second] = [one.slice(1, -1), other.slice(1, -1)];
  if (middle.length === 0 || second.length === 0) return true;
  const [a, b] = [(middle[0] ?? '').replace('.', ''), (second[0] ?? '').replace('.', '')];
  return a.startsWith(b) || b.startsWith(a);
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(' ')
    .filter((word) => !SUFFIX.test(word));
}

/** A number may be left out the next time, "Jr." not: the plain name is then the father's. */
function sameSuffix(one: string, other: string): boolean {
  const [a, b] = [suffixOf(one), suffixOf(other)];
  return (
    a === b || ([a, b].every((suffix) => suffix === '' || /^[iv]+$/u.test(suffix)) && (a === '' || b === ''))
  );
}

function suffixOf(name: string): string {
  const last = name.split(' ').at(-1) ?? '';
  return SUFFIX.test(last) ? last.toLowerCase().replace('.', '') : '';
}

const wordCount = (name: string): number => name.split(' ').length;

function addTo(index: Map<string, RosterEntry[]>, key: string, entry: RosterEntry): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else if (list.length < MOST_OF_ONE_NAME && !list.includes(entry)) list.push(entry);
}
