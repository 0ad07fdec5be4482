/** "…", “…”, „…“, «…»: a phrase that the asker wants to the letter. */
const QUOTED = /["“„«]\s*([^"“”„«»]{2,200}?)\s*["”“»]/gu;
const COMBINING_MARKS = /\p{M}+/gu;
/** Phrases of a question that are looked for. */
const MAX_PHRASES = 5;

/** The phrases in quotation marks of a question, ready to be compared. */
export function quotedIn(question: string): string[] {
  return [...question.matchAll(QUOTED)]
    .map(([, phrase = '']) => comparable(phrase).replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/gu, ''))
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
    .slice(0, MAX_PHRASES);
}

/** A text as phrases are compared: case, accents, the shape of quotation marks and dashes, and white space aside. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** Whether a comparable text has a phrase as whole words. */
export function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isWord = (character: string | undefined): boolean =>
      character !== undefined && /[\p{L}\p{N}]/u.test(character);
    if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) return true;
  }
  return false;
}
