/** Names that stand in one line: `By Jo Ash and Ann Lee`. */
export function namesIn(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) =>
    line.replace(/^(?:by|von|par|por)\s+/i, '').split(/\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|&)\s+/i),
  );
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
