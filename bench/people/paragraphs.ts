import { type Piece, piecesOf } from '../extraction/pieces.ts';
import type { PeopleDocument } from './set.ts';

/** Sets of marked names have a sentence a line and no paragraphs; the others an empty line between paragraphs. */
export function paragraphsOf({ text, entities }: PeopleDocument): Piece[] {
  return piecesOf(text, entities === undefined ? 'empty line' : 'line');
}
