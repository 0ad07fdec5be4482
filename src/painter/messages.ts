import type { ProvenDrawing } from '../picture/drawing.ts';
import type { Painted } from '../picture/painter.ts';

/** A drawing for the thread; what comes of it has the same number. */
export interface Request {
  readonly number: number;
  readonly drawing: ProvenDrawing;
}

export interface Reply {
  readonly number: number;
  readonly painted: Painted;
}

/** Said once, when all is loaded that painting needs. */
export const READY = 'ready';
