import type { NamedPerson } from '../../story/story.ts';
import {
  KNOWN_ORGANISATIONS,
  ORGANISATION_KINDS,
  ORGANISATION_NOUNS,
} from '../english/organisation-words.ts';
import { areInitialsOf } from './acronyms.ts';
import { lastNameOf } from './name-forms.ts';
import { type OrganisationName, withoutLegalForm } from './organisation-forms.ts';
import type { RosterEntry } from './roster.ts';
import { isCamelCase } from './word-shapes.ts';

/** Whether somebody of `story.yaml` is an organisation: by the name or an alias, by the story, or by the role. */
export function isHostOrganisation(
  { name, aliases, role }: NamedPerson,
  organisations: readonly OrganisationName[],
): boolean {
  const forms = new Set([name, ...aliases]);
  if ([...forms].some(isNameOfOrganisation)) return true;
  if (organisations.some((each) => forms.has(each.name) || each.acronyms.some((form) => forms.has(form))))
    return true;
  const what = role?.split(/[,;]| (?:of|for|in|at|from|who|that|which|based) /u)[0] ?? '';
  return ORGANISATION_KINDS.has(what.split(' ').at(-1)?.toLowerCase() ?? '');
}

function isNameOfOrganisation(name: string): boolean {
  const lower = name.toLowerCase();
  if (KNOWN_ORGANISATIONS.has(lower) || ORGANISATION_NOUNS.has(lastNameOf(name)) || isCamelCase(name))
    return true;
  return /^\p{Lu}.* of /u.test(name);
}

export function hostOrganisations(named: readonly NamedPerson[]): RosterEntry[] {
  return named.map(({ name, aliases, role }) => {
    return { name, kind: 'organisation', role, fixed: true, forms: new Set([name, ...aliases]) };
  });
}

/** The organisations of the host, each with the forms that the story uses, and then those that only the story names. */
export function organisationEntries(
  hosts: readonly RosterEntry[],
  names: readonly OrganisationName[],
): RosterEntry[] {
  const entries = [...hosts];
  for (const { name, acronyms } of names) {
    const forms = [name, ...acronyms];
    const [host, ...others] = hosts.filter((each) => forms.some((form) => bears(each, form)));
    if (host === undefined || others.length > 0)
      entries.push({ name, kind: 'organisation', role: undefined, fixed: false, forms: new Set(forms) });
    else for (const form of forms) host.forms.add(form);
  }
  return entries;
}

/** The same name, but for "Inc.", or letters that are its initials. */
function bears({ forms }: RosterEntry, name: string): boolean {
  const plain = withoutLegalForm(name);
  for (const form of forms) {
    if (form === name || withoutLegalForm(form) === plain) return true;
    if (areInitialsOf(form, name) || areInitialsOf(name, form)) return true;
  }
  return false;
}
