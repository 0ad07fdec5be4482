import type { Unit } from '../meaning.ts';

/** The words English makes dates from. Data for the rules beside it; keys in lower case, without a full stop. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const SEASONS: readonly (readonly string[])[] = [['winter'], ['spring'], ['summer'], ['fall', 'autumn']];

const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** Common nouns, verbs and given names that are also months: a date only where the words around it say so. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march']);

export const MONTH_NAME =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const MONTH = `(?:${MONTH_NAME}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SHORT_WEEKDAY = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?';
export const SEASON = '(?:winter|spring|summer|fall|autumn)';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night)';
export const PERIOD = '(?:day|weekend|week|month|quarter|year|decade|century)';
export const LENGTH = '(?:second|minute|hour|day|week|month|quarter|year|decade|century|centurie)s?';
export const DAY_OF_MONTH = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
export const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';

const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
];

/** 1 for January; only with a capital letter, as English writes it. */
export function monthOf(word: string | undefined): number | undefined {
  return capitalised(word) ? placeOf(MONTHS, word) : undefined;
}

/** 1 for Monday; only with a capital letter. */
export function weekdayOf(word: string | undefined): number | undefined {
  return capitalised(word) ? placeOf(WEEKDAYS, word) : undefined;
}

/** 0 for winter to 3 for fall. */
export function seasonOf(word: string | undefined): number | undefined {
  const place = placeOf(SEASONS, word);
  return place === undefined ? undefined : place - 1;
}

export function ordinalOf(word: string | undefined): number | undefined {
  return placeOf(ORDINALS, word);
}

export function unitOf(word: string | undefined): Unit | undefined {
  const key = keyOf(word);
  return UNITS[key] ?? (key.startsWith('centurie') ? 'century' : UNITS[key.replace(/s$/, '')]);
}

export function partOfDay(word: string | undefined): string | undefined {
  return PARTS_OF_DAY[keyOf(word)];
}

/** -1 for "last", 0 for "this", 1 for "next". */
export function turnOf(word: string | undefined): -1 | 0 | 1 {
  if (/last|past|previous|preceding/iu.test(word ?? '')) return -1;
  return /next|coming|following/iu.test(word ?? '') ? 1 : 0;
}

function keyOf(word: string | undefined): string {
  return (word ?? '').toLowerCase().replaceAll('.', '');
}

function capitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

function placeOf(lists: readonly (readonly string[])[], word: string | undefined): number | undefined {
  const index = lists.findIndex((names) => names.includes(keyOf(word)));
  return index === -1 ? undefined : index + 1;
}
