/** Longest question that is kept, in characters; a longer one is cut between two words. */
export const MAX_PLAIN_LENGTH = 200;
/** Of what was typed, so much is looked at, in UTF-16 units. */
const MAX_READ_LENGTH = 2000;
/** Keys and hashes are longer than the words of any question. */
const MAX_WORD_LENGTH = 40;
/** A number of so many digits may be an id, a telephone number or an account. */
const FEWEST_ID_DIGITS = 7;
/** The same where letters and digits stand in one word: `ab12345`. */
const FEWEST_MIXED_DIGITS = 5;

/** Marks of Discord: `<@1>`, `<#1>`, `<:name:1>`, `</ask:1>`; and an address between angle brackets. */
const TAG = /<\/[^<>]{1,100}>|<[^<>\s]{1,200}>/g;
/** Words that lead to somebody or somewhere: e-mail addresses and handles, links, `name#1234`, IP addresses. */
const LEADS_SOMEWHERE =
  /@|:\/\/|^\W*www\.|\.\p{L}{2,}\/|#\d|^\W*\d{1,3}(?:\.\d{1,3}){3}|::|(?::[\da-f]*){3}/u;
const THOUSANDS = /(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu;
/** Digits with what people put between those of one number. */
const NUMBER = /\p{N}(?:[^\p{L}\p{N},;?!]{0,3}\p{N})*/gu;
const YEAR_OR_DAY = '(?:1[5-9]|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?';
/** "2019-2020", "2020-11-17": the dates of a story are nobody's number. */
const ONLY_DATES = new RegExp(`^${YEAR_OR_DAY}(?:\\D{1,3}${YEAR_OR_DAY})*$`);
/** "u.s", "3.5", "didn't", "f-16", and plain words; a letter with more than three marks is no writing. */
const WORD =
  /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|\p{N}+\.\p{N}+|(?:[\p{L}\p{N}]\p{M}{0,3})+(?:['-](?:[\p{L}\p{N}]\p{M}{0,3})+)*/gu;

/**
 * A question as it may be kept: lower case, one space between words, no punctuation, and nothing that could lead to a
 * person: no mention, handle, address, long number. Empty when nothing is left. What nobody can tell by its form, a name
 * or a street, stays.
 */
export function plainQuestion(typed: string): string {
  const read = wholeWords(typed, MAX_READ_LENGTH).normalize('NFKC').toLowerCase();
  const visible = read
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(TAG, ' ')
    .replaceAll('’', "'");
  const harmless = visible
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => !LEADS_SOMEWHERE.test(word) && !mayBeKey(word));
  const shortNumbers = harmless
    .join(' ')
    .replace(THOUSANDS, '')
    .replace(NUMBER, (number) =>
      digitsIn(number) < FEWEST_ID_DIGITS || ONLY_DATES.test(number) ? number : ' ',
    );
  const words = shortNumbers.match(WORD) ?? [];
  return words.some((word) => /\p{L}/u.test(word)) ? wholeWords(words.join(' '), MAX_PLAIN_LENGTH) : '';
}

/** Whether a text is one that `plainQuestion` may have made: what a file holds is not believed. */
export function isPlain(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= MAX_PLAIN_LENGTH &&
    /^[\p{L}\p{M}\p{N}'.-]+(?: [\p{L}\p{M}\p{N}'.-]+)*$/u.test(text)
  );
}

function mayBeKey(word: string): boolean {
  if (word.length > MAX_WORD_LENGTH) return true;
  return /\p{L}/u.test(word) && digitsIn(word) >= FEWEST_MIXED_DIGITS;
}

function digitsIn(text: string): number {
  return text.match(/\p{N}/gu)?.length ?? 0;
}

/** The beginning of a text, cut where a word ends. */
function wholeWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return cut.slice(0, Math.max(0, cut.search(/\s\S*$/)));
}
