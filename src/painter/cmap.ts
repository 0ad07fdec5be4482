import { inflateSync } from 'node:zlib';

/** Of a WOFF file: "WOFF File Format 1.0", W3C. In bytes. */
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
/** Subtables of a `cmap`: OpenType, "cmap — Character to Glyph Index Mapping Table". */
const SEGMENTS = 4;
const GROUPS = 12;

/** The code points that a font (WOFF) has a glyph for: what its own table says. */
export function codePointsOf(woff: Buffer): Set<number> {
  const table = tableOf(woff, 'cmap');
  const covered = new Set<number>();
  const subtables = table === undefined ? 0 : table.readUInt16BE(2);
  for (let index = 0; table !== undefined && index < subtables; index += 1) {
    const subtable = table.subarray(table.readUInt32BE(4 + index * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === SEGMENTS) addSegments(subtable, covered);
    if (format === GROUPS) addGroups(subtable, covered);
  }
  return covered;
}

function tableOf(woff: Buffer, tag: string): Buffer | undefined {
  const tables = woff.readUInt16BE(12);
  for (let index = 0; index < tables; index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const bytes = woff.subarray(start, start + packed);
    return packed < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  return undefined;
}

/** Format 4: arrays of ends, starts, deltas and offsets, one entry a segment; glyph 0 is "missing". */
function addSegments(subtable: Buffer, covered: Set<number>): void {
  const size = subtable.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = subtable.readUInt16BE(14 + at);
    const start = subtable.readUInt16BE(16 + size + at);
    const delta = subtable.readInt16BE(16 + 2 * size + at);
    const offsetAt = 16 + 3 * size + at;
    const offset = subtable.readUInt16BE(offsetAt);
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const listed = offset === 0 ? point : subtable.readUInt16BE(offsetAt + offset + 2 * (point - start));
      const isMissing = listed === 0 || ((listed + delta) & 0xffff) === 0;
      if (!isMissing) covered.add(point);
    }
  }
}

/** Format 12: groups of start, end and first glyph. */
function addGroups(subtable: Buffer, covered: Set<number>): void {
  const groups = subtable.readUInt32BE(12);
  for (let index = 0; index < groups; index += 1) {
    const at = 16 + 12 * index;
    const end = subtable.readUInt32BE(at + 4);
    for (let point = subtable.readUInt32BE(at); point <= end; point += 1) covered.add(point);
  }
}
