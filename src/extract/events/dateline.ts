import type { Range } from '../../story/story.ts';

/** "WASHINGTON, April 9 (Reuters) —" */
const PLACE = /^\p{Lu}[\p{Lu}\s.,'’/-]{2,}(?:\p{Lu}[\p{Ll}.]+,? )?$/u;
const DASH = /^,?\s*(?:\([^)]{1,40}\))?\s*(?:[—–]|--?\s)/u;
/** "By Jo Ash | 8 June 2010": a line above the text, run together with it. */
const BAR = /\|\s*$/u;
const LONGEST = 80;

/** Whether a date only says from where and when a text was filed, or published. */
export function inDateline(text: string, { start, end }: Range): boolean {
  if (BAR.test(text.slice(Math.max(0, start - 2), start))) return true;
  return start <= LONGEST && PLACE.test(text.slice(0, start)) && DASH.test(text.slice(end, end + LONGEST));
}
