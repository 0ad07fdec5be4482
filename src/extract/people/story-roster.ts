import type { NamedPerson } from '../../story/story.ts';
import { shortFormsOf } from './name-forms.ts';
import { organisationNamesOf } from './organisation-names.ts';
import { hostOrganisations, isHostOrganisation, organisationEntries } from './organisation-roster.ts';
import { personNamesOf } from './person-names.ts';
import { formOf, type ReadParagraph } from './reading.ts';
import { fullest, personEntries, personEntry, type RosterEntry } from './roster.ts';

/** Everybody the story or its `story.yaml` names, with the forms of their names that the story uses. */
export function rosterOf(named: readonly NamedPerson[], read: readonly ReadParagraph[]): RosterEntry[] {
  const personNames = personNamesOf(read);
  const organisations = organisationNamesOf(read, (form) => personNames.has(form));
  const isOrganisation = (entry: NamedPerson) => isHostOrganisation(entry, organisations);
  const full = [...personNames].filter((name) => name.includes(' '));
  const persons = personEntries(
    named.filter((entry) => !isOrganisation(entry)),
    full,
  );
  addShortForms(persons, read);
  const known = new Set(persons.flatMap((person) => [...person.forms]));
  for (const name of personNames) if (!known.has(name)) persons.push(personEntry(name));
  const others = organisations.filter(({ name }) => !known.has(name));
  return [...persons, ...organisationEntries(hostOrganisations(named.filter(isOrganisation)), others)];
}

/** Last names, first names … as far as the story uses them. What a host gives as an alias stands for nobody else. */
function addShortForms(persons: readonly RosterEntry[], read: readonly ReadParagraph[]): void {
  const used = new Set(
    read.flatMap(({ tokens, runs }) => runs.map((run) => formOf(tokens, run.name, run.last))),
  );
  const given = new Map<string, RosterEntry>();
  for (const person of persons) if (person.fixed) for (const form of person.forms) given.set(form, person);
  for (const person of persons) {
    for (const form of [...person.forms]) {
      for (const short of shortFormsOf(form))
        if (used.has(short) && (given.get(short) ?? person) === person) person.forms.add(short);
    }
    if (!person.fixed) person.name = fullest(person);
  }
}
