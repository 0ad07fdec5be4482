import { initialsOfName } from './acronyms.ts';

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
  const nameWithInitials = namesByInitials(acronyms.keys());
  for (const form of acronyms.keys()) {
    const plain = withoutLegalForm(form);
    const same = plain !== form && acronyms.has(plain) ? plain : undefined;
    const name = explained.get(form) ?? same ?? withoutCountry(form, acronyms) ?? nameWithInitials(form);
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

/** "Apple" of "Apple Inc." */
export function withoutLegalForm(name: string): string {
  return name.replace(/,? (?:Inc|Corp|Ltd|Co|LLC|LLP|PLC|plc|AG|GmbH|Corporation|Limited)\.?$/u, '');
}

/** Finds the one name that letters are the initials of. */
export function namesByInitials(names: Iterable<string>): (letters: string) => string | undefined {
  const index = new Map<string, Set<string>>();
  for (const name of names) {
    for (const initials of initialsOfName(name)) {
      const same = index.get(initials);
      if (same === undefined) index.set(initials, new Set([name]));
      else same.add(name);
    }
  }
  return (letters) => {
    const [name, ...others] = index.get(letters) ?? [];
    return others.length === 0 ? name : undefined;
  };
}
