import type { Box, ProvenText } from '../picture/drawing.ts';
import { tablesOf } from './fonts.ts';

/**
 * What draws nothing by itself, but tells how others are drawn: joiners, directions, selectors, controls, private signs.
 * A font may have a glyph for them all the same (that of a soft hyphen is a hyphen), so no table is asked.
 */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}]/u;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a drawing that its fonts lack, each once. A letter with its marks is one, and has to be in one font. */
export function uncoveredIn({ parts }: Box<ProvenText>): string[] {
  const lacking = parts.flatMap((part) => (part.kind === 'box' ? uncoveredIn(part) : uncoveredInText(part)));
  return [...new Set(lacking)];
}

function uncoveredInText({ text, face }: ProvenText): string[] {
  const tables = tablesOf(face);
  const distinct = new Set(Array.from(characters.segment(text), ({ segment }) => segment));
  return [...distinct].filter((character) => {
    const points = Array.from(character, (sign) => sign.codePointAt(0) ?? 0);
    return UNSEEN.test(character) || !tables.some((table) => points.every((point) => table.has(point)));
  });
}
