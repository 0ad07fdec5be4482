import { Buffer } from 'node:buffer';
import { strToU8, type ZipOptions, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../src/import/packed/unpack.ts';

const END_BYTES = 22;

/** A zip file of one file, whose list of contents names it so many times and gives its unpacked size as none. */
function lying(content: Uint8Array, times: number, options: ZipOptions = {}): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.html': content }, options));
  const end = zip.subarray(-END_BYTES);
  const list = end.readUInt32LE(16);
  const entry = zip.subarray(list, -END_BYTES);
  entry.writeUInt32LE(0, 24);
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(times * entry.length, 12);
  return Buffer.concat([zip.subarray(0, list), ...Array<Buffer>(times).fill(entry), end]);
}

describe('what a zip file says of its sizes is not believed', () => {
  const words = strToU8('The dam opened. '.repeat(50));

  test('a file is unpacked whole, whatever size is told', () => {
    const file = unpack(lying(words, 1), /./)?.get('a.html');
    expect(Buffer.from(file ?? []).toString()).toBe('The dam opened. '.repeat(50));
  });

  test('a file that unpacks to too much is refused', () => {
    expect(unpack(lying(new Uint8Array(80 * 1024 * 1024), 1), /./)).toBeUndefined();
  });

  test('the same bytes are not unpacked again and again', () => {
    expect(unpack(lying(new Uint8Array(20 * 1024 * 1024), 60_000), /./)).toBeUndefined();
  });

  test('nor are bytes that are not packed', () => {
    expect(unpack(lying(words, 3, { level: 0 }), /./)).toBeUndefined();
  });
});

test('more files than a book has are refused, unless nobody asks for them', () => {
  const files = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.html`, new Uint8Array()]));
  expect(unpack(zipSync(files), /./)).toBeUndefined();
  expect(unpack(zipSync({ ...files, 'é.opf': strToU8('é') }), /\.opf$/)).toEqual(
    new Map([['é.opf', Buffer.from('é')]]),
  );
});

test('without a whole list of contents it is broken', () => {
  const zip = zipSync({ 'a.html': strToU8('words') });
  const twice = Buffer.from(zip);
  twice.writeUInt16LE(2, zip.length - END_BYTES + 10);
  expect(unpack(zip.subarray(0, -END_BYTES), /./)).toBeUndefined();
  expect(unpack(twice, /./)).toBeUndefined();
});
