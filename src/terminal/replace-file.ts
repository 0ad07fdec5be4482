import { randomUUID } from 'node:crypto';
import { access, chmod, constants, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MAX_FILE_BYTES } from '../story/content-files.ts';
import { checking } from '../words/index.ts';

/** A file as it was read. */
export interface ReadFile {
  /** Where it lies: what a symbolic link leads to. */
  readonly path: string;
  readonly bytes: Buffer;
  /** All of it, a byte-order mark, too. */
  readonly text: string;
}

/** Reads a file whole; undefined when it cannot be read as UTF-8, or is too large: `check` says so. */
export async function readForFix(file: string): Promise<ReadFile | undefined> {
  try {
    const path = await realpath(file);
    if ((await stat(path)).size > MAX_FILE_BYTES) return undefined;
    const bytes = await readFile(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, bytes, text };
  } catch {
    return undefined;
  }
}

/**
 * Writes a new text in place of a file, all at once: beside it, under a name that nobody reads, and then in its stead. A
 * file that is not any more what was read stays. Returns why it was not written.
 */
export async function replaceFile({ path, bytes }: ReadFile, text: string): Promise<string | undefined> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await access(path, constants.W_OK);
    const { mode } = await stat(path);
    await writeFile(beside, text, { flag: 'wx' });
    await chmod(beside, mode);
    if (!(await readFile(path)).equals(bytes)) return checking.changedMeanwhile;
    await rename(beside, path);
    return undefined;
  } catch (reason) {
    return checking.notWritten(
      reason instanceof Error && 'code' in reason ? String(reason.code) : 'unknown reason',
    );
  } finally {
    await rm(beside, { force: true });
  }
}
