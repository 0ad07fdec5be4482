/** English, German, French and Spanish. Names begin with a capital, and a line with the end of a sentence is none. */
const BYLINE = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)\s+\p{Lu}[^.!?]{2,80}$/u;

/** Whether a line says who wrote an article, as far as its form tells: `By Jo Ash`. */
export function isByline(text: string): boolean {
  return BYLINE.test(text);
}

/** Names that stand in one line: `By Jo Ash and Ann Lee`. */
export function namesIn(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) =>
    line.replace(/^(?:by|von|par|por)\s+/i, '').split(/\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|&)\s+/i),
  );
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
