import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';

/** All that is unpacked of a file, in bytes: many times the text of the longest article, and nothing that fills a memory. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Files in one: a book has a few hundred chapters. */
const MOST_FILES = 5000;

/** Parts of a zip file (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16), in bytes. */
const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const NAMED_IN_UTF8 = 1 << 11;

/** A file in a zip file, as its list of contents has it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

/**
 * The files in a zip file whose names match, by name; undefined when it is broken or unpacks to more than can be meant.
 * What it says of its own sizes is not believed: what comes out is counted, and no byte is unpacked for many files.
 */
export function unpack(bytes: Uint8Array, names: RegExp): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = entriesIn(zip)?.filter(({ name }) => names.test(name));
    if (entries === undefined) return undefined;
    const packedSize = entries.reduce((size, { packed }) => size + packed.length, 0);
    if (entries.length > MOST_FILES || packedSize > zip.length) return undefined;
    const files = new Map<string, Uint8Array>();
    let left = MOST_UNPACKED;
    for (const entry of entries) {
      const file = unpacked(entry, left);
      if (file === undefined || file.length > left) return undefined;
      left -= file.length;
      files.set(entry.name, file);
    }
    return files;
  } catch {
    // No zip file, one that was cut short, or more than is left.
    return undefined;
  }
}

/** Undefined where there is no whole list of contents; throws where it leads out of the file. */
function entriesIn(zip: Buffer): Entry[] | undefined {
  const end = zip.lastIndexOf(END_MARK);
  if (end === -1) return undefined;
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (zip.readUInt32LE(at) !== ENTRY_MARK) return undefined;
    const nameEnd = at + ENTRY_BYTES + zip.readUInt16LE(at + 28);
    const encoding = zip.readUInt16LE(at + 8) & NAMED_IN_UTF8 ? 'utf8' : 'latin1';
    const local = zip.readUInt32LE(at + 42);
    const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      name: zip.toString(encoding, at + ENTRY_BYTES, nameEnd),
      method: zip.readUInt16LE(at + 10),
      packed: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Undefined where it is packed in a way that no document is; throws where it is broken or unpacks to more than `most` bytes. */
function unpacked({ method, packed }: Entry, most: number): Uint8Array | undefined {
  if (method === STORED) return packed;
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }) : undefined;
}
