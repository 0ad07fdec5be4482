import { isCalendarDay } from '../story/published.ts';
import { endsAsSentence } from './sentence-end.ts';

const LONGEST_DATE = 80;
/** More words than this stand beside no mere date: weekday, month, “at”, half of the day, zone. */
const MOST_DATE_WORDS = 5;

/**
 * The day that a reader sees written out, in English or in the language given: `Thursday, April 17, 2025`,
 * `17. April 2025`, `2025-04-17`. Numbers alone (`4/5/2025`) could be two days and are not read, but `17.04.2025` is
 * written in one order only. Undefined when there is none, or more than one.
 */
export function writtenDay(text: string, language: string | undefined): string | undefined {
  if (text.length > LONGEST_DATE || !/\p{Nd}/u.test(text)) return undefined;
  const plain = withPlainDigits(text).toLowerCase();
  const days = new Set<string>();
  for (const [, year, month, day] of plain.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    add(days, year, month, day);
  }
  for (const [, day, month, year] of plain.matchAll(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g)) {
    add(days, year, month, day);
  }
  for (const [, year, month, day] of plain.matchAll(/(\d{4})[年년]\s*(\d{1,2})[月월]\s*(\d{1,2})[日일]/g)) {
    add(days, year, month, day);
  }
  for (const { month, dayFirst, monthFirst } of patternsFor(language)) {
    for (const [, day, year] of plain.matchAll(dayFirst)) add(days, year, month, day);
    for (const [, day, year] of plain.matchAll(monthFirst)) add(days, year, month, day);
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

/** Whether a line says a day and little else, and is no sentence. */
export function isDateLine(text: string, language: string | undefined): boolean {
  return (
    (text.match(/\p{L}+/gu) ?? []).length <= MOST_DATE_WORDS &&
    !endsAsSentence(text) &&
    writtenDay(text, language) !== undefined
  );
}

function add(days: Set<string>, year = '', month = '', day = ''): void {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isCalendarDay(written)) days.add(written);
}

interface MonthPattern {
  readonly month: string;
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
}

/** Made once for each language: the names of its months have to be asked for one by one. */
const patterns = new Map<string, readonly MonthPattern[]>();

function patternsFor(language: string | undefined): readonly MonthPattern[] {
  const key = language ?? '';
  const made = patterns.get(key) ?? [...monthNames(language)].map(patternFor);
  patterns.set(key, made);
  return made;
}

function patternFor([name, month]: readonly [string, number]): MonthPattern {
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    month: String(month),
    dayFirst: new RegExp(
      `(?<!\\d)(\\d{1,2})[^\\d\\n]{0,6}?(?<!\\p{L}{2})${written}(?!\\p{L})\\.?,?[^\\d\\n]{0,5}(\\d{4})(?!\\d)`,
      'gu',
    ),
    monthFirst: new RegExp(
      `(?<!\\p{L})${written}(?!\\p{L})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
      'gu',
    ),
  };
}

/** Names of the months as dates are written with them, short and long, each with its number. */
function monthNames(language: string | undefined): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const locale of new Set(['en-US', 'en-GB', ...knownLocale(language)])) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(new Date(Date.UTC(2020, month - 1, 1)));
          const name = parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '');
          if (name !== undefined && /\p{L}{2}/u.test(name)) names.set(name, month);
        }
      }
    }
  }
  return names;
}

function knownLocale(language: string | undefined): string[] {
  try {
    return language === undefined ? [] : Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    return [];
  }
}

/** Digits of any script as 0 to 9. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Digits for mathematics stand in rows without a gap, so where one begins cannot be seen.
    const plain = digit.normalize('NFKC');
    if (/^\d$/.test(plain)) return plain;
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}
