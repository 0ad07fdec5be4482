/** "…", “…”, „…“, «…», »…«: a phrase that the asker wants to the letter. Each opening mark takes the next closing one. */
const QUOTED = /["“„]([^"“”„]*)["”“]|«([^«»]*)»|»([^«»]*)«/gu;
/** In characters: one letter is no phrase, and nobody types a page. */
const LENGTH = { least: 2, most: 200 };
const COMBINING_MARKS = /\p{M}+/gu;
/** Phrases of a question that are looked for. */
const MAX_PHRASES = 5;

/** The phrases in quotation marks of a question, ready to be compared. */
export function quotedIn(question: string): string[] {
  return [...question.matchAll(QUOTED)]
    .map((match) => (match.slice(1).find((phrase) => phrase !== undefined) ?? '').trim())
    .filter((phrase) => [...phrase].length >= LENGTH.least && phrase.length <= LENGTH.most)
    .map((phrase) => comparable(phrase).replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/gu, ''))
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
    .slice(0, MAX_PHRASES);
}

/** A text as phrases are compared: case, accents, the shape of quotation marks and dashes, and white space aside. */
export function comparable(text: string): string {
  let compared = madeComparable(text);
  // Taking letters apart may make another mark ("ŉ" is ʼ and n), lower case another accent: few texts need a second time.
  for (let again = madeComparable(compared); again !== compared; again = madeComparable(compared)) {
    compared = again;
  }
  return compared;
}

function madeComparable(text: string): string {
  return (
    text
      // Before the letters are taken apart: NFKD makes a space and an accent of "´".
      .replace(/[‘’ʼ`´]/gu, "'")
      .normalize('NFKD')
      .replace(COMBINING_MARKS, '')
      .replace(/[“”„«»]/gu, '"')
      .replace(/[‐‑–—]/gu, '-')
      .replace(/\s+/gu, ' ')
      .toLowerCase()
  );
}

/** Whether a comparable text has a phrase as whole words. */
export function hasPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isWord = (character: string | undefined): boolean =>
      character !== undefined && /[\p{L}\p{N}]/u.test(character);
    if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) return true;
  }
  return false;
}
