/** Where something stands in a file, as editors count: both from 1, a column a UTF-16 unit. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset of a text stands. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
