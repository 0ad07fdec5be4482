import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Family, Typeface, Weight } from '../picture/drawing.ts';
import { codePointsOf } from './cmap.ts';

/** A file with the glyphs of one subset of a typeface, under a name of its own. */
export interface Font {
  readonly name: string;
  readonly weight: Weight;
  readonly style: 'normal';
  readonly data: Buffer;
}

const PACKAGES: Readonly<Record<Family, string>> = { serif: 'source-serif-4', sans: 'source-sans-3' };
const FAMILIES: readonly Family[] = ['serif', 'sans'];
const WEIGHTS: readonly Weight[] = [400, 600];
/** In the order in which they are looked through for a glyph. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const { resolve } = createRequire(import.meta.url);

/** All fonts that pictures are written in. */
export const fonts: readonly Font[] = FAMILIES.flatMap((family) =>
  WEIGHTS.flatMap((weight) =>
    SUBSETS.map((subset) => {
      const name = PACKAGES[family];
      const file = resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`);
      return { name: fontName(family, subset), weight, style: 'normal', data: readFileSync(file) } as const;
    }),
  ),
);

/** CSS: the fonts of a family, each asked where those before it lack a glyph. */
export function fontFamily(family: Family): string {
  return SUBSETS.map((subset) => fontName(family, subset)).join(', ');
}

function fontName(family: Family, subset: string): string {
  return `${family}-${subset}`;
}

const tables = new Map(fonts.map((font) => [font, codePointsOf(font.data)]));

/** The code points of each font of a typeface. */
export function tablesOf({ family, weight }: Typeface): ReadonlySet<number>[] {
  return [...tables]
    .filter(([font]) => font.weight === weight && font.name.startsWith(`${family}-`))
    .map(([, table]) => table);
}
