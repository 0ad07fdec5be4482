import { AMBIGUOUS_MONTHS } from './words.ts';

/** When the bare name of a month is one: not a given name ("April Jones"), a verb or a modal. Data and test for the calendar rules. */

const BEFORE =
  /\b(?:in|since|by|until|till|from|before|after|during|through|of|for|early|late|mid|last|next|this|every|each|and|to|between)[ -]$/iu;
/** Words that a given name would hardly follow. */
const SURE_BEFORE =
  /\b(?:in|since|until|till|during|early|late|mid|last|next|this|end of|beginning of)[ -]$/iu;
const YEAR_AFTER = /^,? (?:the )?(?:of )?\d{4}\b/u;
const NUMBER_AFTER = /^ \d{1,2}\b(?!,\d{3})/u;
const NAME_AFTER = /^ \p{Lu}\p{L}/u;

/** Whether the name of a month, written out, stands for the month between these words. */
export function isMonth(name: string, before: string, after: string): boolean {
  if (YEAR_AFTER.test(after)) return true;
  if (NUMBER_AFTER.test(after)) return false;
  if (NAME_AFTER.test(after)) return SURE_BEFORE.test(before);
  return BEFORE.test(before) || !AMBIGUOUS_MONTHS.has(name.toLowerCase());
}

/** The same for "Jan.", "Mar": never without a full stop or a year. */
export function isShortMonth(words: string, before: string, after: string): boolean {
  if (YEAR_AFTER.test(after)) return true;
  return words.endsWith('.') && BEFORE.test(before) && !NUMBER_AFTER.test(after) && !/^ \p{Lu}/u.test(after);
}
