import { unzipSync } from 'fflate';

/** All that is unpacked of a file, in bytes: many times the text of the longest article, and nothing that fills a memory. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * The files in a zip file whose names match, by name; undefined when it is broken or unpacks to more than can be meant.
 * Sizes are looked at before anything is unpacked.
 */
export function unpack(bytes: Uint8Array, names: RegExp): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    let size = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.test(name)) return false;
        size += originalSize;
        return size <= MOST_UNPACKED;
      },
    });
    if (size > MOST_UNPACKED) return undefined;
    return new Map(Object.entries(files));
  } catch {
    // No zip file, or one that was cut short.
    return undefined;
  }
}
