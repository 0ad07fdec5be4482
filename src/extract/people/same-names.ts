import { genderOfGivenName } from '../english/given-names.ts';
import { sameGivenName } from '../english/nicknames.ts';
import { readingsOf, wordsOf } from './name-forms.ts';
import { SUFFIX } from './word-shapes.ts';

/** Whether a full name can be the same person's as one of these: "Chris Holt" and "Christopher C. Holt". */
export function isSameName(forms: Iterable<string>, name: string): boolean {
  return readingsOf(name).some((full) => [...forms].flatMap(readingsOf).some((form) => areSame(form, full)));
}

function areSame(form: string, full: string): boolean {
  const [one, other] = [wordsOf(form), wordsOf(full)];
  if (one.length < 2 || other.length < 2 || !sameSuffix(form, full)) return false;
  const [first, second] = [one[0] ?? '', other[0] ?? ''];
  // "Maryanne Holt", later "Maryanne Holt Kerr".
  if (other.length < one.length && other.every((word, index) => word === one[index])) return true;
  return (
    one.at(-1) === other.at(-1) &&
    sameGivenName(first, second) &&
    !differInGender(first, second) &&
    sameMiddle(one, other)
  );
}

/** "Paul" is the beginning of "Paula", and another. */
function differInGender(one: string, other: string): boolean {
  const genders = [genderOfGivenName(one), genderOfGivenName(other)];
  return !genders.includes(undefined) && genders[0] !== genders[1];
}

/** Middle names contradict when both names have one and neither begins like the other: "George H. W." and "George W.". */
function sameMiddle(one: readonly string[], other: readonly string[]): boolean {
  const [middle, second] = [one.slice(1, -1), other.slice(1, -1)];
  if (middle.length === 0 || second.length === 0) return true;
  const [a, b] = [(middle[0] ?? '').replace('.', ''), (second[0] ?? '').replace('.', '')];
  return a.startsWith(b) || b.startsWith(a);
}

/** A number may be left out the next time, "Jr." not: the plain name is then the father's. */
function sameSuffix(one: string, other: string): boolean {
  const [a, b] = [suffixOf(one), suffixOf(other)];
  return (
    a === b || ([a, b].every((suffix) => suffix === '' || /^[iv]+$/u.test(suffix)) && (a === '' || b === ''))
  );
}

function suffixOf(name: string): string {
  const last = name.split(' ').at(-1) ?? '';
  return SUFFIX.test(last) ? last.toLowerCase().replace('.', '') : '';
}
