import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type FetchLimits, fetchSource } from '../import/fetch/fetch-source.ts';
import type { Pace } from '../import/fetch/pace.ts';
import { readSource } from '../import/read-source.ts';
import type { SourceReading } from '../import/source-article.ts';
import { READ_ENDINGS } from '../import/source-kind.ts';
import { importing } from '../words/index.ts';

/** One thing to read: an address, a file, or what a feed leads to. */
export interface ImportSource {
  /** As the host knows it. */
  readonly name: string;
  /** What the story may be called when the host does not say: the folder that holds it. */
  readonly folder: string | undefined;
  /** The host of the feed that leads here, which alone may be near, too; empty where none may. */
  readonly from?: string;
  /** Already read, as part of a feed. */
  readonly reading?: SourceReading;
}

export interface ReadSource {
  readonly reading: SourceReading;
  /** Where it came from in the end: after redirects, for an address. */
  readonly address: string;
}

/** Hidden files, what browsers save beside a page, and what tells people of a folder. */
const PASSED_OVER = /(?:^|[\\/])(?:[._]|readme\.md$)|_files[\\/]/i;

export interface Reach {
  readonly limits: FetchLimits;
  readonly pace: Pace;
  readonly isForced: boolean;
}

/** The files of a folder, and every other source as it is. */
export async function expandSource(name: string): Promise<ImportSource[]> {
  if (isAddress(name)) return [{ name, folder: undefined }];
  const found = await stat(name).catch(() => undefined);
  if (found === undefined || !found.isDirectory()) return [{ name, folder: undefined }];
  const folder = basename(resolve(name));
  const names = await readdir(name, { recursive: true });
  return names
    .filter((file) => !PASSED_OVER.test(file) && READ_ENDINGS.has(extname(file).slice(1).toLowerCase()))
    .sort()
    .map((file) => ({ name: join(name, file), folder }));
}

/** Reads a source, from the web or from the disk. */
export async function readImportSource(source: ImportSource, reach: Reach): Promise<ReadSource> {
  const { name, reading } = source;
  if (reading !== undefined) return { reading, address: name };
  return isAddress(name)
    ? readAddress(source, reach)
    : { reading: await readFileSource(name, reach), address: name };
}

/** The host of an address; of a file, none. */
export function hostOf(name: string): string {
  return isAddress(name) && URL.canParse(name) ? new URL(name).hostname : '';
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(name);
}

async function readAddress(
  { name, from }: ImportSource,
  { limits, pace, isForced }: Reach,
): Promise<ReadSource> {
  const allowPrivate = limits.allowPrivate && (from === undefined || from === hostOf(name));
  const fetched = await fetchSource(name, { ...limits, allowPrivate }, pace);
  if (fetched.outcome === 'refused') return { reading: fetched, address: name };
  const { bytes, contentType, address } = fetched;
  const hints = { name: new URL(address).pathname, contentType, address, force: isForced };
  return { reading: await readSource(bytes, hints), address };
}

async function readFileSource(file: string, { limits, isForced }: Reach): Promise<SourceReading> {
  try {
    const { size } = await stat(file);
    if (size > limits.maxBytes) {
      return { outcome: 'refused', problem: importing.tooLarge(file, limits.maxBytes) };
    }
    return await readSource(await readFile(file), { name: basename(file), force: isForced });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return { outcome: 'refused', problem: importing.fileNotRead(file, code) };
  }
}
