import satori, { type SatoriNode } from 'satori';
import type { Box, ProvenDrawing, ProvenText, Style } from '../picture/drawing.ts';
import type { Painted } from '../picture/painter.ts';
import { uncoveredIn } from './coverage.ts';
import { fontFamily, fonts } from './fonts.ts';
import { pngOf } from './png.ts';
import { rasterOf } from './raster.ts';

/** Where the words of a drawing come to stand, in pixels. */
export type PlacedText = Pick<SatoriNode, 'left' | 'top' | 'width' | 'height'> & { readonly text: string };

/** Higher pictures take too much memory (4 bytes a pixel), and nobody looks at them. In pixels. */
export const MAX_HEIGHT = 12_000;

/** Paints a drawing, unless its fonts lack some of its characters. */
export async function render(drawing: ProvenDrawing): Promise<Painted> {
  const characters = uncoveredIn(drawing.root);
  if (characters.length > 0) return { outcome: 'uncovered', characters };
  const raster = rasterOf(await svgOf(drawing), MAX_HEIGHT);
  return raster === undefined ? { outcome: 'failed' } : { outcome: 'painted', png: pngOf(raster) };
}

/** The same as SVG, every letter as an outline; `placed` is told where each text stands. */
export function svgOf({ width, root }: ProvenDrawing, placed?: (text: PlacedText) => void): Promise<string> {
  return satori(elementOf(root), {
    width,
    fonts: [...fonts],
    ...(placed && {
      onNodeDetected: ({ left, top, width, height, textContent }) => {
        if (textContent !== undefined) placed({ left, top, width, height, text: textContent });
      },
    }),
  });
}

/** Every space is kept as it stands, and a word that is longer than a line goes on in the next. */
const TEXT_STYLE = { whiteSpace: 'pre-wrap', wordBreak: 'break-word' };

/** In the form of React's elements, which is what satori takes. */
function elementOf(part: Box<ProvenText> | ProvenText): object {
  if (part.kind === 'box') return element(part.style, part.parts.map(elementOf));
  const { family, weight } = part.face;
  return element(
    { ...TEXT_STYLE, ...part.style, fontFamily: fontFamily(family), fontWeight: weight },
    part.text,
  );
}

function element(style: Style, children: string | readonly object[]): object {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}
