import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../version.ts';

/** Raised when what is kept changes its form, or when words are read in another way than before. */
const FORMAT = 1;
/** What an entry's file, or the one written beside it, is called. */
const ENTRY = /^[0-9a-f]{24}\.json(?:\.[0-9a-f-]+\.new)?$/;

/**
 * A folder of what can be made anew at any time: each entry a JSON file under a name, with a key that says what it was
 * made from. What is missing, torn, of another version or another key is simply not there; what cannot be written is not
 * kept. Nothing here ever fails.
 */
export class CacheFolder {
  private readonly folder: string;
  private readonly asked = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What was kept under a name, if it was made from `key`. */
  async read(name: string, key: string): Promise<unknown> {
    try {
      const entry: unknown = JSON.parse(await readFile(this.fileFor(name), 'utf8'));
      const isOurs =
        typeof entry === 'object' && entry !== null && 'key' in entry && entry.key === keyWithVersion(key);
      return isOurs && 'value' in entry ? entry.value : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a value: written beside and moved into place, so that a reader sees the old one or the new one. */
  async write(name: string, key: string, value: unknown): Promise<void> {
    const file = this.fileFor(name);
    const beside = `${file}.${randomUUID()}.new`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(beside, JSON.stringify({ key: keyWithVersion(key), value }));
      await rename(beside, file);
    } catch {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  /** Removes every entry that was neither read nor written through this object: of stories that are gone. */
  async tidy(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names.filter((one) => ENTRY.test(one) && !this.asked.has(one))) {
      await rm(join(this.folder, name), { force: true }).catch(() => undefined);
    }
  }

  private fileFor(name: string): string {
    const entry = `${hashOf(name).slice(0, 24)}.json`;
    this.asked.add(entry);
    return join(this.folder, entry);
  }
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function keyWithVersion(key: string): string {
  return `${VERSION} ${FORMAT} ${key}`;
}
