import { LIMITS } from '../reply/limits.ts';
import { pictures } from '../words/index.ts';
import { type Drawing, type DrawnPiece, provenWords } from './drawing.ts';

/** A drawing, and its words for who cannot see it. */
export interface DescribedDrawing {
  readonly drawing: Drawing;
  readonly alt: string;
}

/**
 * The words of a picture for who cannot see it, unit by unit: as many whole ones as Discord takes, and where that is not
 * all, how to come to the rest.
 */
export function altTextOf(units: readonly (readonly DrawnPiece[])[]): string {
  const texts = units.map(provenWords);
  const whole = texts.join(' ');
  if (whole.length <= LIMITS.altText) return whole;
  const shown: string[] = [];
  let room = LIMITS.altText - pictures.altMore.length;
  for (const unit of texts) {
    room -= unit.length + 1;
    if (room < 0) break;
    shown.push(unit);
  }
  return [...shown, pictures.altMore].join(' ');
}
