/** Without accents, and with one kind of apostrophe. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'");
}

/** Words in small letters, without marks; "don't" is one word. */
export function wordsOf(text: string): string[] {
  const plain = folded(text)
    .toLowerCase()
    .replace(/(\w)'(\w)/g, '$1$2');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words two lists share, each as often as it stands in both. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

/** Shared words as a share of the longer list. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 0 : sharedWords(one, other) / longer;
}
