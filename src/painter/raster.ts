import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pixels, row by row: red, green, blue and alpha, which is opaque throughout. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

// WebAssembly and not the native build of the same: its memory goes with its thread, which then may end at any time.
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** The pixels of an SVG in its own size; undefined when it is higher than `mostHeight`. */
export function rasterOf(svg: string, mostHeight: number): Raster | undefined {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } });
  try {
    if (image.height > mostHeight) return undefined;
    const rendered = image.render();
    const { width, height, pixels } = rendered;
    rendered.free();
    return { width, height, pixels };
  } finally {
    image.free();
  }
}
