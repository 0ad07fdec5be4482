import { IRREGULAR_FORMS } from './english/irregular-forms.ts';

/** News abbreviates the months that readers write out. */
const MONTHS = `
january jan
february feb
april apr
august aug
september sep sept
october oct
november nov
december dec
`;

const bases = new Map<string, string>();
for (const line of `${IRREGULAR_FORMS}${MONTHS}`.split('\n')) {
  if (line.startsWith('#')) continue;
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) bases.set(form, base);
}

/** The base of an irregular form or of another spelling (`bought`: `buy`, `colour`: `color`); else the word itself. */
export function baseFormOf(word: string): string {
  return bases.get(word) ?? word;
}
