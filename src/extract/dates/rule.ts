import type { Around, Found, Rule } from './language.ts';
import type { Meaning } from './meaning.ts';

/** A rule for whole words, in capital or small letters. */
export function rule(pattern: string, read: (found: Found, around: Around) => Meaning | undefined): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'), read };
}
