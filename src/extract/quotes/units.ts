import type { Range } from '../../story/story.ts';
import type { Person } from '../facts.ts';
import type { Quotation } from './quotations.ts';

/**
 * A paragraph as its narrator tells it: words, marks, names as one piece, and whole quotations as one piece, so that
 * nothing that somebody else says is read as the narrator's words.
 */
export interface Unit extends Range {
  readonly kind: 'word' | 'mark' | 'name' | 'quotation';
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** A word that begins with a capital letter, or a known name. */
  readonly nameLike: boolean;
  /** Of a name that `story.people` or the text explains. A name without one is capitalised words nobody knows. */
  readonly person: Person | undefined;
  readonly quotation: Quotation | undefined;
}

/** A word that begins with a capital letter, or a known name. */
export function isNameLike(unit: Unit | undefined): boolean {
  return unit?.nameLike === true;
}

/** Whether a quotation stands among the units from one index to before another. */
export function hasQuotation(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (units[at]?.kind === 'quotation') return true;
  return false;
}
