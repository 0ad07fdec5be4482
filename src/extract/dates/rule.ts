import type { Around, Found, Rule } from './language.ts';
import type { Meaning } from './meaning.ts';

/** A rule for whole words, in capital or small letters. */
export function rule(pattern: string, read: (found: Found, around: Around) => Meaning | undefined): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'), read };
}

/** Rules that are tried only on texts that hold what each of their matches needs. */
export function needing(needs: RegExp, rules: readonly Rule[]): Rule[] {
  return rules.map((one) => ({ ...one, needs }));
}
