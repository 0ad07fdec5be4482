import type { LiveLibrary } from './live/live-library.ts';
import { startPainter } from './painter/start-painter.ts';
import { usePainter } from './picture/painter.ts';

/** Lets the commands draw pictures, whichever library is served. The painter's thread starts with the first picture. */
export function drawPictures({ current, onChange }: LiveLibrary): void {
  const painter = startPainter();
  usePainter(current(), painter);
  onChange((library) => usePainter(library, painter));
}
