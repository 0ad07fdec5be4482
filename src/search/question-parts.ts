/**
 * Where a second question begins: "who fired him and when did he leave", "why? and what next?". It begins only where a run
 * of question marks or of spaces does, so that a long run is looked at once and not once from each of its characters.
 */
const BETWEEN =
  /(?<!\?)\?+\s+(?=\S)|[,;]?(?<!\s)\s+(?:and|or|but|also)\s+(?=(?:also\s+)?(?:who|whom|whose|what|when|where|why|how|which|did|does|was|were|is|are|has|had)\b)/iu;
/** Questions that are read out of one. */
const MAX_PARTS = 3;
/** "Was he fired and why": a part of fewer words leans on the other. */
const FEWEST_WORDS = 3;

/** The questions in a question; one when it is one, or when its parts do not stand by themselves. */
export function questionsIn(text: string): string[] {
  const parts = text.split(BETWEEN).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const standAlone = parts.every((part) => part.trim().split(/\s+/u).length >= FEWEST_WORDS);
  return parts.length > 1 && parts.length <= MAX_PARTS && standAlone
    ? parts.map((part) => part.trim())
    : [text];
}
