import { crc32, deflateSync } from 'node:zlib';
import type { Raster } from './raster.ts';

/** "PNG (Portable Network Graphics) Specification", W3C: its signature, and what this writer knows of the header. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const RED_GREEN_BLUE_ALPHA = 6;
const BYTES_OF_PIXEL = 4;
/** Of 9: twice the bytes of the best take a fifth of its time, and a picture of words is small all the same. */
const COMPRESSION = 3;

/** Writes pixels as PNG. Node's own zlib does in a third of the time what the rasteriser would take. */
export function pngOf({ width, height, pixels }: Raster): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, RED_GREEN_BLUE_ALPHA], 8);
  const row = width * BYTES_OF_PIXEL;
  // Each row begins with the number of its filter: 0, none.
  const rows = Buffer.alloc((row + 1) * height);
  for (let index = 0; index < height; index += 1) {
    rows.set(pixels.subarray(index * row, (index + 1) * row), index * (row + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: COMPRESSION })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
