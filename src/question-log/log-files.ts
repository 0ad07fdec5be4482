import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { DAY_MS, decodeEntry, type Entry } from './entry.ts';

/** A file that is larger is put aside, and a new one begun. In bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** Files put aside: `path.1` is the latest of them. */
export const MAX_ASIDE = 4;
/** A file that holds a line so old is put aside, so that it can be deleted as a whole. */
export const ASIDE_AFTER_DAYS = 30;
/** No line is older: a file put aside is deleted when its first line is. */
export const KEPT_DAYS = 90;
/** Nobody takes so long to rename files: whoever held the lock has crashed. In milliseconds. */
const STALE_LOCK_MS = 60_000;
/** Of a file, to find its first line: some forty of them. In bytes. */
const HEAD_BYTES = 4096;
/** Questions are read by the host alone. */
const OWNER_ONLY = 0o600;
const LINE_BREAK = 0x0a;

/**
 * Appends lines, and says how many of them are in the file to their end: fewer where the disk was full. A line that was
 * torn before, by a crash or a full disk, is closed first. Several processes may append to one file: each appends once.
 */
export async function appendLines(path: string, lines: readonly string[]): Promise<number> {
  const file = await open(path, 'a+', OWNER_ONLY);
  try {
    if (lines.length === 0) return 0;
    const bytes = Buffer.from(
      `${(await isTorn(file)) ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`,
    );
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten === bytes.length) return lines.length;
    return wholeLinesIn(bytes.subarray(0, bytesWritten)).length;
  } finally {
    await file.close();
  }
}

async function isTorn(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== LINE_BREAK;
}

function wholeLinesIn(bytes: Buffer): string[] {
  return bytes
    .toString()
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '');
}

/** Puts a file aside that is full or old, and deletes what is older than it may be. `now` is in milliseconds since 1970. */
export async function keepWithinLimits(path: string, now: number): Promise<void> {
  if (!(await needsPuttingAside(path, now)) && !(await isAnyTooOld(path, now))) return;
  await withLock(path, now, async () => {
    if (await needsPuttingAside(path, now)) await putAside(path);
    for (const file of asideOf(path)) if (await isTooOld(file, now)) await rm(file, { force: true });
  });
}

async function needsPuttingAside(path: string, now: number): Promise<boolean> {
  return (await sizeOf(path)) >= MAX_FILE_BYTES || (await ageInDays(path, now)) >= ASIDE_AFTER_DAYS;
}

async function isTooOld(path: string, now: number): Promise<boolean> {
  return (await ageInDays(path, now)) >= KEPT_DAYS;
}

async function isAnyTooOld(path: string, now: number): Promise<boolean> {
  for (const file of asideOf(path)) if (await isTooOld(file, now)) return true;
  return false;
}

/** `path.1`, `path.2` …, the latest first. */
function asideOf(path: string): string[] {
  return Array.from({ length: MAX_ASIDE }, (_, index) => `${path}.${index + 1}`);
}

async function putAside(path: string): Promise<void> {
  const names = [path, ...asideOf(path)];
  for (let index = names.length - 1; index > 0; index -= 1) {
    const [from = path, to = path] = names.slice(index - 1, index + 1);
    await rename(from, to).catch(unlessMissing);
  }
}

/** One process at a time. Another one leaves it at that: what it wanted to do is being done. */
async function withLock(path: string, now: number, work: () => Promise<void>): Promise<void> {
  const lock = `${path}.lock`;
  const held = await open(lock, 'wx', OWNER_ONLY).catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return undefined;
    throw error;
  });
  if (held === undefined) {
    const since = await stat(lock).catch(unlessMissing);
    if (since !== undefined && now - since.mtimeMs > STALE_LOCK_MS) await rm(lock, { force: true });
    return;
  }
  try {
    await work();
  } finally {
    await held.close();
    await rm(lock, { force: true });
  }
}

/** All lines of all files, the oldest file first; those that are torn, foreign or too old are left out. */
export async function readEntries(path: string, now: number): Promise<Entry[]> {
  const oldest = now - KEPT_DAYS * DAY_MS;
  const entries: Entry[] = [];
  for (const file of [...asideOf(path).reverse(), path]) {
    const text = (await readFile(file, 'utf8').catch(unlessMissing)) ?? '';
    for (const line of text.split('\n')) {
      const entry = decodeEntry(line);
      if (entry !== undefined && Date.parse(entry.day) >= oldest) entries.push(entry);
    }
  }
  return entries;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(unlessMissing))?.size ?? 0;
}

/** How many days ago its first line was written; 0 when there is none. */
async function ageInDays(path: string, now: number): Promise<number> {
  const file = await open(path, 'r').catch(unlessMissing);
  if (file === undefined) return 0;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    for (const line of wholeLinesIn(buffer.subarray(0, bytesRead))) {
      const day = decodeEntry(line)?.day;
      if (day !== undefined) return (now - Date.parse(day)) / DAY_MS;
    }
    return 0;
  } finally {
    await file.close();
  }
}

function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
  return undefined;
}

/** `ENOSPC`, `EACCES` …; undefined when it is no error of the system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
