/** Texts that blank lines stand between, each with its lines as they are. */
export function paragraphsApart(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .filter((paragraph) => paragraph.trim() !== '');
}
