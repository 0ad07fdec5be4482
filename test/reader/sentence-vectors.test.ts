import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Encoder } from '../../src/reader/encoder.ts';
import { likeness, type PackedVector, packVector } from '../../src/reader/packed-vector.ts';
import { SentenceVectors, type VectorStore } from '../../src/reader/sentence-vectors.ts';
import { VectorTable } from '../../src/reader/vector-table.ts';
import { libraryFrom } from '../library.ts';

const library = libraryFrom({
  dam: { articles: { opening: 'The dam opened. Jo Ash spoke.\n\nThe dam opened. Nobody else spoke.' } },
});
const SENTENCES = ['The dam opened.', 'Jo Ash spoke.', 'Nobody else spoke.'];

/** Gives each text a vector of its length, and none to texts that ask for none. */
function madeEncoder(asked: string[], none: readonly string[] = []): Encoder {
  return {
    name: 'made',
    dimensions: 2,
    key: 'k',
    isOpen: true,
    encode: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => (none.includes(text) ? undefined : unit(text.length)));
    },
    close: async () => undefined,
  };
}

function unit(length: number): Float32Array {
  return Float32Array.of(1, length).map((value) => value / Math.hypot(1, length));
}

function madeStore(kept: Map<string, PackedVector>): VectorStore {
  return {
    read: async (texts) => new Map([...kept].filter(([text]) => texts.includes(text))),
    add: async (vectors) => {
      for (const [text, vector] of vectors) kept.set(text, vector);
    },
  };
}

describe('the vectors of all sentences', () => {
  test('are made once for each text, and are there by it', async () => {
    const asked: string[] = [];
    const vectors = new SentenceVectors(madeEncoder(asked), undefined);
    expect(vectors.vectorOf('Jo Ash spoke.')).toBeUndefined();
    const progress: number[][] = [];
    const read = await vectors.readAll(library, (...numbers) => progress.push(numbers));
    expect([asked, read, progress]).toEqual([SENTENCES, { all: 3, kept: 0 }, [[3, 3]]]);
    expect(vectors.vectorOf('Jo Ash spoke.')).toEqual(packVector(unit(13)));
  });

  test('are kept, so that the next start makes only those of new sentences', async () => {
    const kept = new Map<string, PackedVector>();
    await new SentenceVectors(madeEncoder([]), madeStore(kept)).readAll(library, () => undefined);
    expect([...kept.keys()]).toEqual(SENTENCES);
    kept.delete('Jo Ash spoke.');
    const asked: string[] = [];
    const vectors = new SentenceVectors(madeEncoder(asked), madeStore(kept));
    expect(await vectors.readAll(library, () => undefined)).toEqual({ all: 3, kept: 2 });
    expect(asked).toEqual(['Jo Ash spoke.']);
    expect(SENTENCES.map((text) => vectors.vectorOf(text))).toEqual(
      SENTENCES.map((text) => packVector(unit(text.length))),
    );
  });

  test('of sentences that are gone are let go of when they are too many', async () => {
    const snapshot = (text: string) => libraryFrom({ dam: { articles: { opening: text } } });
    const asked: string[] = [];
    const vectors = new SentenceVectors(madeEncoder(asked), undefined);
    for (const text of ['One.', 'Two.', 'Three.']) await vectors.readAll(snapshot(text), () => undefined);
    const kept = ['One.', 'Two.', 'Three.'].map((text) => vectors.vectorOf(text) !== undefined);
    expect([asked, kept]).toEqual([
      ['One.', 'Two.', 'Three.'],
      [false, false, true],
    ]);
  });

  test('break off once they are no longer wanted', async () => {
    const asked: string[] = [];
    const vectors = new SentenceVectors(madeEncoder(asked), undefined);
    await vectors.readAll(
      library,
      () => undefined,
      () => false,
    );
    expect(asked).toEqual([]);
  });

  test('a sentence may have none', async () => {
    const vectors = new SentenceVectors(madeEncoder([], ['Jo Ash spoke.']), undefined);
    await vectors.readAll(library, () => undefined);
    expect(SENTENCES.map((text) => vectors.vectorOf(text) !== undefined)).toEqual([true, false, true]);
  });

  test('are not waited for once the thread is gone', async () => {
    const asked: string[] = [];
    const vectors = new SentenceVectors({ ...madeEncoder(asked), isOpen: false }, undefined);
    await vectors.readAll(library, () => undefined);
    expect(asked).toEqual([]);
  });
});

describe('a packed vector', () => {
  const numbers = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });
  const vectors = numbers
    .filter((values) => Math.hypot(...values) > 0.1)
    .map((values) => Float32Array.from(values, (value) => value / Math.hypot(...values)));

  test('is nearly as like to another as the vector itself', () => {
    fc.assert(
      fc.property(vectors, vectors, (one, other) => {
        const cosine = one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
        expect(Math.abs(likeness(one, packVector(other)) - cosine)).toBeLessThan(0.012);
      }),
    );
  });

  test('of zeros stays one', () => {
    expect(packVector(new Float32Array(2))).toEqual({ values: new Int8Array(2), scale: 0 });
  });

  test('is found among thousands', () => {
    const table = new VectorTable(2);
    for (let number = 1; number <= 3000; number += 1) table.add(`${number}`, packVector(unit(number)));
    table.add('7', packVector(unit(8)));
    expect([table.size, table.has('3000'), table.get('0')]).toEqual([3000, true, undefined]);
    for (const number of [1, 7, 1024, 1025, 3000])
      expect(table.get(`${number}`)).toEqual(packVector(unit(number)));
  });
});
