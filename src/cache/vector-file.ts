import { createHash, randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A vector as it is kept: 8 bits a number, and what each is multiplied by. */
interface Kept {
  readonly values: Int8Array;
  readonly scale: number;
}

const HASH_BYTES = 16;
const SCALE_BYTES = 4;
const CHECK_BYTES = 4;
/** More than this share of texts that are gone, and the file is written anew. */
const MOST_STALE = 0.5;
/** After so many texts other work may go on. */
const TEXTS_AT_ONCE = 2_000;

/**
 * The vectors that one model gave to the texts of one content folder: a file of records of equal length, each with a hash
 * of its text and a check sum, that only grows. What is torn or fits no text is not there; what cannot be written is not
 * kept. Nothing here ever fails.
 */
export class VectorFile {
  private readonly folder: string;
  private readonly name: string;
  private readonly recordBytes: number;

  /** `key` says what made the vectors. */
  constructor(folder: string, key: string, dimensions: number) {
    this.folder = folder;
    this.name = `${key}.vectors`;
    this.recordBytes = HASH_BYTES + SCALE_BYTES + dimensions + CHECK_BYTES;
  }

  /** Those of these texts that are kept. Throws out the vectors of other models, and what has gathered of texts that are gone. */
  async read(texts: readonly string[]): Promise<Map<string, Kept>> {
    await this.removeOthers();
    const bytes = await readFile(join(this.folder, this.name)).catch(() => Buffer.alloc(0));
    const records = this.recordsIn(bytes);
    const found = new Map<string, Kept>();
    for (const [index, text] of texts.entries()) {
      if (index % TEXTS_AT_ONCE === TEXTS_AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve));
      const record = records.get(hashOf(text).toString('latin1'));
      if (record !== undefined) found.set(text, this.vectorIn(record));
    }
    const used = found.size * this.recordBytes;
    const isTorn = bytes.length % this.recordBytes !== 0 || records.size * this.recordBytes < bytes.length;
    if (isTorn || used < bytes.length * (1 - MOST_STALE)) await this.replace(found);
    return found;
  }

  async add(vectors: ReadonlyMap<string, Kept>): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      await appendFile(join(this.folder, this.name), this.bytesOf(vectors));
    } catch {
      // Then they are made again at the next start.
    }
  }

  private async replace(vectors: ReadonlyMap<string, Kept>): Promise<void> {
    const beside = join(this.folder, `${this.name}.${randomUUID()}.new`);
    try {
      await writeFile(beside, this.bytesOf(vectors));
      await rename(beside, join(this.folder, this.name));
    } catch {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  private async removeOthers(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names.filter((one) => one !== this.name && one.includes('.vectors'))) {
      await rm(join(this.folder, name), { force: true }).catch(() => undefined);
    }
  }

  private recordsIn(bytes: Buffer): Map<string, Buffer> {
    const records = new Map<string, Buffer>();
    for (let at = 0; at + this.recordBytes <= bytes.length; at += this.recordBytes) {
      const record = bytes.subarray(at, at + this.recordBytes);
      const checked = record.subarray(0, -CHECK_BYTES);
      if (crc32(checked) !== record.readUInt32LE(checked.length)) continue;
      records.set(record.toString('latin1', 0, HASH_BYTES), record);
    }
    return records;
  }

  private vectorIn(record: Buffer): Kept {
    const values = record.subarray(HASH_BYTES + SCALE_BYTES, -CHECK_BYTES);
    return {
      scale: record.readFloatLE(HASH_BYTES),
      values: new Int8Array(values.buffer, values.byteOffset, values.length),
    };
  }

  private bytesOf(vectors: ReadonlyMap<string, Kept>): Buffer {
    const bytes = Buffer.alloc(vectors.size * this.recordBytes);
    let at = 0;
    for (const [text, { values, scale }] of vectors) {
      const record = bytes.subarray(at, at + this.recordBytes);
      record.set(hashOf(text));
      record.writeFloatLE(scale, HASH_BYTES);
      record.set(Buffer.from(values.buffer, values.byteOffset, values.length), HASH_BYTES + SCALE_BYTES);
      const checked = record.subarray(0, -CHECK_BYTES);
      record.writeUInt32LE(crc32(checked), checked.length);
      at += this.recordBytes;
    }
    return bytes;
  }
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, HASH_BYTES);
}
