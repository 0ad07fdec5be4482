/** What was mended at a line of a file, in words. */
export interface Mended {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** A text with something mended in it; the number of its lines stays. */
export interface Fixed {
  readonly text: string;
  readonly mended: readonly Mended[];
}

/** Where the parts of a file stand: settings between `start` and `end`, a body from `body` on. */
export interface Parts {
  readonly settings: { readonly start: number; readonly end: number };
  /** The length of the text when it has none. */
  readonly body: number;
}

/** Mends one kind of fault. */
export type Fix = (text: string, parts: Parts) => Fixed;

export function unchanged(text: string): Fixed {
  return { text, mended: [] };
}

/** The number of the line on which an offset of a text stands, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
