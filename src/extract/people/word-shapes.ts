/** What may follow a last name. */
export const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/iu;
/** "SentinelOne", but not "McDonald" or "DeSantis". */
const CAMEL_CASE = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const NAME_LIKE_CAMEL = /^(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Von|Fitz|St|O|Del|Dela|Mal|Ali)\p{Lu}/u;

/** Whether a word has a capital letter inside, as names of companies and products have. */
export function isCamelCase(word: string): boolean {
  return CAMEL_CASE.test(word) && !NAME_LIKE_CAMEL.test(word);
}

/** In capitals, save for initials ("JD"). */
export function isShouted(word: string): boolean {
  return (
    word.length > 2 &&
    word === word.toUpperCase() &&
    !/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word) &&
    !SUFFIX.test(word)
  );
}
