/** A paragraph of a text and where it begins there. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Cuts a text into paragraphs where an empty line stands, or at each line; lines that go on are joined by a space. */
export function piecesOf(text: string, at: 'empty line' | 'line'): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(at === 'line' ? /[^\n]+/g : /[^\n]+(?:\n[^\n]+)*/g)) {
    const [words] = match;
    const start = match.index + words.length - words.trimStart().length;
    if (words.trim() !== '') pieces.push({ start, text: words.trim().replaceAll('\n', ' ') });
  }
  return pieces;
}
