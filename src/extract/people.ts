import type { NamedPerson, Paragraph, Story } from '../story/story.ts';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from './english/organisation-words.ts';
import type { Person } from './facts.ts';
import { descriptionAt } from './people/introductions.ts';
import { type Mention, mentionsIn } from './people/mentions.ts';
import { organisationNamesOf } from './people/organisation-names.ts';
import { personNamesOf } from './people/person-names.ts';
import { byArticle, formOf, type ReadParagraph, readStory, sentenceAt } from './people/reading.ts';
import { lastNameOf, personEntries, personEntry, type RosterEntry, shortFormsOf } from './people/roster.ts';

/** The strength of a description that says in full who somebody is. */
const STRONGEST = 4;

/**
 * The persons and organisations of a story, those first that most paragraphs name; where that is equal, those of
 * `story.yaml`, then in the order of the text. Empty for a story that names nobody.
 */
export function peopleOf(story: Story): readonly Person[] {
  const read = readStory(story);
  const entries = rosterOf(story.people, read);
  const mentions = byArticle(read).flatMap((article) => mentionsIn(article, entries));
  const found = new Map<RosterEntry, Mention<RosterEntry>[]>();
  for (const entry of entries) if (entry.fixed) found.set(entry, []);
  for (const mention of mentions) {
    const list = found.get(mention.who);
    if (list === undefined) found.set(mention.who, [mention]);
    else list.push(mention);
  }
  const reading = new Map(read.map((paragraph) => [paragraph.paragraph, paragraph]));
  const people = [...found].map(([entry, places]) => personOf(entry, places, reading));
  return people.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Everybody the story names, with the forms of their names that it uses. */
function rosterOf(named: readonly NamedPerson[], read: readonly ReadParagraph[]): RosterEntry[] {
  const personNames = personNamesOf(read);
  const full = [...personNames].filter((name) => name.includes(' '));
  const persons = personEntries(
    named.filter((entry) => !isOrganisation(entry.name)),
    full,
  );
  const used = new Set(
    read.flatMap(({ tokens, runs }) => runs.map((run) => formOf(tokens, run.name, run.last))),
  );
  for (const person of persons) {
    for (const form of [...person.forms]) {
      for (const short of shortFormsOf(form)) if (used.has(short)) person.forms.add(short);
    }
    if (!person.fixed) person.name = fullest(person);
  }
  const known = new Set(persons.flatMap((person) => [...person.forms]));
  for (const name of personNames) if (!known.has(name)) persons.push(personEntry(name));
  const hosts = named.filter((entry) => isOrganisation(entry.name)).map(organisationEntry);
  const isPerson = (form: string) => known.has(form) || personNames.has(form);
  return [...persons, ...organisationEntries(hosts, organisationNamesOf(read, isPerson))];
}

function organisationEntries(
  hosts: readonly RosterEntry[],
  names: readonly { readonly name: string; readonly acronyms: readonly string[] }[],
): RosterEntry[] {
  const entries = [...hosts];
  for (const { name, acronyms } of names) {
    const forms = [name, ...acronyms];
    const same = hosts.find((host) => forms.some((form) => host.forms.has(form)));
    if (same === undefined) {
      entries.push({ name, kind: 'organisation', role: undefined, fixed: false, forms: new Set(forms) });
    } else {
      for (const form of forms) same.forms.add(form);
    }
  }
  return entries;
}

function organisationEntry({ name, aliases, role }: NamedPerson): RosterEntry {
  return { name, kind: 'organisation', role, fixed: true, forms: new Set([name, ...aliases]) };
}

function isOrganisation(name: string): boolean {
  const lower = name.toLowerCase();
  return KNOWN_ORGANISATIONS.has(lower) || ORGANISATION_NOUNS.has(lastNameOf(name)) || /\bof\b/u.test(lower);
}

/** The form with the most names; of two alike the longer one: "Christopher Krebs" before "Chris Krebs"; "III" does not count. */
function fullest({ name, forms }: RosterEntry): string {
  let best = name;
  for (const form of forms) {
    const [one, other] = [form, best].map((each) => each.replace(/ [IV]+$/u, ''));
    if (one === undefined || other === undefined) continue;
    const more = one.split(' ').length - other.split(' ').length || one.length - other.length;
    if (more > 0 || (more === 0 && form === one)) best = form;
  }
  return best;
}

function personOf(
  entry: RosterEntry,
  mentions: readonly Mention<RosterEntry>[],
  reading: ReadonlyMap<Paragraph, ReadParagraph>,
): Person {
  const paragraphs = new Map(mentions.map(({ article, paragraph }) => [paragraph, { article, paragraph }]));
  return {
    name: entry.name,
    aliases: [...entry.forms].filter((form) => form !== entry.name),
    kind: entry.kind,
    role: entry.role,
    introduction: introductionOf(mentions, reading),
    mentions: [...paragraphs.values()],
  };
}

/** The sentence that says who it is; of several the first that says most. */
function introductionOf(
  mentions: readonly Mention<RosterEntry>[],
  reading: ReadonlyMap<Paragraph, ReadParagraph>,
): Person['introduction'] {
  let strength = 0;
  let introduction: Person['introduction'];
  for (const mention of mentions) {
    const { article, paragraph, range } = mention;
    const read = reading.get(paragraph);
    const found = read === undefined ? undefined : descriptionAt(read, mention);
    const sentence = sentenceAt(paragraph, range.end);
    if (found === undefined || found.strength <= strength || sentence === undefined) continue;
    // A title before the name may be cut off as a sentence of its own: "Adm."
    const start = Math.min(sentence.start, found.range.start);
    const end = Math.max(sentence.end, found.range.end);
    introduction = { article, paragraph, range: { start, end }, description: found.range };
    strength = found.strength;
    if (strength === STRONGEST) break;
  }
  return introduction;
}
