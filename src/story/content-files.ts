import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Complaint, content } from '../words/index.ts';
import { error, type Fault, type Outcome } from './fault.ts';

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** What the file system says of a file; it changes with its text. */
export interface FileState {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** What was read before, so that a file that has not changed since need not be read again. */
export interface KnownTexts {
  /** The text of a file in this very state; undefined when it has to be read. */
  textOf(file: string, state: FileState): string | undefined;
  keep(file: string, state: FileState, text: string): void;
}

export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A file as text: UTF-8, a byte-order mark dropped. A fault without a place when it cannot be. */
export async function readText(file: string, known?: KnownTexts): Promise<Outcome<string>> {
  try {
    const state = await stat(file);
    if (state.size > MAX_FILE_BYTES) return broken(file, content.tooLarge(state.size, MAX_FILE_BYTES));
    const text = known?.textOf(file, state);
    if (text !== undefined) return { value: text, faults: [] };
    const value = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    known?.keep(file, state, value);
    return { value, faults: [] };
  } catch (reason) {
    const isEncoding = reason instanceof TypeError;
    return broken(file, isEncoding ? content.notUtf8 : content.fileNotRead(codeOf(reason)));
  }
}

/**
 * What stands in a folder, in order of name. Names that begin with a dot or an underscore are left out. `isGone` tells a
 * folder that is not there from one that cannot be read.
 */
export async function entriesOf(folder: string): Promise<Outcome<readonly Entry[]> & { isGone: boolean }> {
  try {
    const found = (await readdir(folder, { withFileTypes: true }))
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('_'))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const value = await Promise.all(
      found.map(async (entry): Promise<Entry> => {
        const { name } = entry;
        if (!entry.isSymbolicLink()) return { name, isFolder: entry.isDirectory() };
        const leadsTo = await stat(join(folder, name)).catch(() => undefined);
        return { name, isFolder: leadsTo?.isDirectory() ?? false };
      }),
    );
    return { value, faults: [], isGone: false };
  } catch (reason) {
    const code = codeOf(reason);
    return { ...broken(folder, content.folderNotRead(code)), isGone: code === 'ENOENT' };
  }
}

function broken(file: string, complaint: Complaint): { value: undefined; faults: Fault[] } {
  return { value: undefined, faults: [error(file, complaint)] };
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : 'unknown reason';
}
