import type { Range } from '../../story/story.ts';

/** "WASHINGTON, April 9 (Reuters) —" */
const PLACE = /^\p{Lu}[\p{Lu}\s.,'’/-]{2,}(?:\p{Lu}[\p{Ll}.]+,? )?$/u;
const DASH = /^,?\s*(?:\([^)]{1,40}\))?\s*(?:[—–]|--?\s)/u;
const LONGEST = 80;

/** Whether a date at the beginning of a paragraph only says from where and when it was filed. */
export function inDateline(text: string, { start, end }: Range): boolean {
  return start <= LONGEST && PLACE.test(text.slice(0, start)) && DASH.test(text.slice(end, end + LONGEST));
}
