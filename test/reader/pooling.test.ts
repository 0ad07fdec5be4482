import { describe, expect, test } from 'vitest';
import { sentenceVector } from '../../src/reader/pooling.ts';

const states = { dims: [1, 2, 2], data: Float32Array.of(0, 8, 6, 0) };

describe('the vector of a sentence', () => {
  test('is the mean of its pieces, brought to length 1', () => {
    expect(sentenceVector(states, 'mean')).toEqual(Float32Array.of(0.6, 0.8));
  });

  test('or the first piece alone', () => {
    expect(sentenceVector(states, 'cls')).toEqual(Float32Array.of(0, 1));
  });

  test('or what the model already made of them', () => {
    expect(sentenceVector({ dims: [1, 2], data: Float32Array.of(3, 4) }, 'mean')).toEqual(
      Float32Array.of(0.6, 0.8),
    );
  });

  test.each([
    ['numbers of another kind', { dims: [1, 1, 2], data: BigInt64Array.of(1n, 2n) }],
    ['another number of them', { dims: [1, 3, 2], data: Float32Array.of(1, 2) }],
    ['a batch', { dims: [2, 1, 1], data: Float32Array.of(1, 2) }],
    ['a picture', { dims: [1, 1, 1, 2], data: Float32Array.of(1, 2) }],
    ['nothing but zeros', { dims: [1, 2], data: Float32Array.of(0, 0) }],
    ['no number', { dims: [1, 2], data: Float32Array.of(Number.NaN, 1) }],
  ])('%s is no vector', (_, output) => {
    expect(sentenceVector(output, 'mean')).toBeUndefined();
  });
});
