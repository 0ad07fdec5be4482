import { areInitialsOf } from './acronyms.ts';

/** The forms of one organisation: its full name first, then the letters that stand for it. */
export interface OrganisationName {
  readonly name: string;
  readonly acronyms: readonly string[];
}

/** Joins what is named twice: in full and by initials ("NRA"), with a country before it and without. */
export function withOtherForms(acronyms: ReadonlyMap<string, ReadonlySet<string>>): OrganisationName[] {
  const names = new Map<string, Set<string>>();
  const others = new Map<string, string>();
  const explained = new Map(
    [...acronyms].flatMap(([name, set]) => [...set].map((form) => [form, name] as const)),
  );
  for (const form of acronyms.keys()) {
    const name =
      explained.get(form) ?? withoutCountry(form, acronyms) ?? onlyNameWithInitials(form, acronyms);
    if (name !== undefined && name !== form) others.set(form, name);
  }
  for (const [form, set] of acronyms) if (!others.has(form)) names.set(form, new Set(set));
  for (const [form, name] of others) {
    const last = others.get(name) ?? name;
    const forms = names.get(last);
    forms?.add(form);
    for (const acronym of acronyms.get(form) ?? []) forms?.add(acronym);
  }
  return [...names].map(([name, forms]) => ({ name, acronyms: [...forms] }));
}

function withoutCountry(form: string, names: ReadonlyMap<string, unknown>): string | undefined {
  const rest = form.replace(/^(?:U\.S\.|US|United States|American|U\.K\.|UK) /u, '');
  return rest !== form && rest.includes(' ') && names.has(rest) ? rest : undefined;
}

/** The one name that has these initials. */
export function onlyNameWithInitials(form: string, names: ReadonlyMap<string, unknown>): string | undefined {
  if (!/^\p{Lu}{3,7}$/u.test(form)) return undefined;
  const [name, ...others] = [...names.keys()].filter((each) => areInitialsOf(form, each));
  return others.length === 0 ? name : undefined;
}
