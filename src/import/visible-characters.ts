/** Marks that no reader sees: soft hyphens, zero-width spaces and byte-order marks, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is meant.
const INVISIBLE = /[\u00ad\u200b\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;

/** A text as a reader sees it: what is invisible dropped, every stretch of white space one space, none at the ends. */
export function visibleCharacters(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toWellFormed();
}

/** Scripts that put no space between words; two of their characters are taken for a word. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** How many words a text has, roughly: what stands between white space. */
export function wordCount(text: string): number {
  const apart = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return apart + Math.round((text.match(WITHOUT_SPACES)?.length ?? 0) / 2);
}
