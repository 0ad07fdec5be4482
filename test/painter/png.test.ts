import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngOf } from '../../src/painter/png.ts';

test('pixels are written as PNG: header, rows without filter, end', () => {
  const pixels = Uint8Array.from({ length: 2 * 3 * 4 }, (_, index) => index);
  const png = Buffer.from(pngOf({ width: 2, height: 3, pixels }));
  const length = png.readUInt32BE(33);
  // Signature; length, IHDR, width, height, 8 bits, colour type 6, three zeros; check.
  expect(png.toString('hex', 0, 33)).toBe(
    '89504e470d0a1a0a0000000d4948445200000002000000030806000000b9eade81',
  );
  expect(png.toString('latin1', 37, 41)).toBe('IDAT');
  const rows = inflateSync(png.subarray(41, 41 + length));
  expect([...rows]).toEqual([
    0,
    ...pixels.subarray(0, 8),
    0,
    ...pixels.subarray(8, 16),
    0,
    ...pixels.subarray(16),
  ]);
  // The end is the same in every PNG, its check included.
  expect(png.toString('hex', 45 + length)).toBe('0000000049454e44ae426082');
});
