import type { Library } from '../story/library.ts';
import type { Drawing } from './drawing.ts';

/** What became of a drawing. */
export type Painted =
  | { readonly outcome: 'painted'; readonly png: Uint8Array }
  /** The fonts lack these characters, as a reader sees characters. */
  | { readonly outcome: 'uncovered'; readonly characters: readonly string[] }
  | { readonly outcome: 'failed' };

/** The port behind which pictures are painted. Rejects only when words of the drawing are not verbatim. */
export interface Painter {
  paint(drawing: Drawing): Promise<Painted>;
}

const painters = new WeakMap<Library, Painter>();

/** Has the pictures of a library painted. */
export function usePainter(library: Library, painter: Painter): void {
  painters.set(library, painter);
}

/** Without a painter, no picture can be drawn. */
export async function paint(drawing: Drawing, library: Library): Promise<Painted> {
  return (await painters.get(library)?.paint(drawing)) ?? { outcome: 'failed' };
}
