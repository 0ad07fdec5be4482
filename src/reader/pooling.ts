import type { Pooling } from './model-settings.ts';
import type { OutputTensor } from './runtime.ts';

/**
 * The vector of a sentence, of length 1, from what a model gives for it: one vector, or one for each of its pieces.
 * Undefined when what came is neither.
 */
export function sentenceVector({ dims, data }: OutputTensor, pooling: Pooling): Float32Array | undefined {
  const dimensions = dims.at(-1) ?? 0;
  if (!(data instanceof Float32Array) || dims[0] !== 1 || dimensions === 0) return undefined;
  const rows = dims.length === 2 ? 1 : dims.length === 3 ? (dims[1] ?? 0) : 0;
  if (rows === 0 || data.length !== rows * dimensions) return undefined;
  const vector = new Float32Array(dimensions);
  const used = pooling === 'cls' ? 1 : rows;
  for (let row = 0; row < used; row += 1) {
    for (let at = 0; at < dimensions; at += 1) {
      vector[at] = (vector[at] ?? 0) + (data[row * dimensions + at] ?? 0);
    }
  }
  return ofLengthOne(vector);
}

function ofLengthOne(vector: Float32Array): Float32Array | undefined {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return length > 0 && Number.isFinite(length) ? vector.map((value) => value / length) : undefined;
}
