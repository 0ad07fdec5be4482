import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { reader } from '../words/index.ts';
import { download } from './download.ts';
import { KNOWN_MODELS, type KnownModel } from './known-models.ts';
import type { WorkerTask } from './messages.ts';
import { readModelFolder, SETTINGS_FILES } from './model-folder.ts';

export interface StoredModel {
  readonly name: string;
  readonly bytes: number;
}

export type AddOutcome =
  | { readonly outcome: 'added'; readonly name: string; readonly folder: string }
  | { readonly outcome: 'failed'; readonly problem: string };

/** The folder beside the models that the runtime may be installed in. */
const RUNTIME = 'runtime';
const MODEL_NAME = /^\w[\w.-]{0,99}$/;
/** What a model is called while it is not yet whole. */
const UNFINISHED = '.new';

export function runtimeFolderIn(models: string): string {
  return join(models, RUNTIME);
}

/** The folder of a model that a host names: by its path, or by the name under which it was added. */
export function folderOfModel(named: string, models: string): string {
  return isPath(named) ? resolve(named) : join(models, knownModel(named)?.name ?? named);
}

/** Where the model lies that a host names, and where its runtime may lie. */
export function taskFor(named: string, models: string): WorkerTask {
  return { modelFolder: folderOfModel(named, models), runtimeFolder: runtimeFolderIn(models) };
}

/** Models in a folder, each in one of its own. */
export class ModelStore {
  private readonly folder: string;
  private readonly known: readonly KnownModel[];

  constructor(folder: string, known: readonly KnownModel[] = KNOWN_MODELS) {
    this.folder = folder;
    this.known = known;
  }

  /** Those that are there, by name. */
  async list(): Promise<StoredModel[]> {
    const entries = await readdir(this.folder, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => entry.isDirectory() && isModelName(entry.name));
    const models = names.map(async ({ name }) => ({ name, bytes: await bytesIn(join(this.folder, name)) }));
    return (await Promise.all(models)).sort((one, other) => one.name.localeCompare(other.name, 'en'));
  }

  /** Known models that are not there. */
  async missing(): Promise<KnownModel[]> {
    const there = new Set((await this.list()).map(({ name }) => name));
    return this.known.filter(({ name }) => !there.has(name));
  }

  /** Adds a known model, or a copy of what a folder holds of one. */
  async add(named: string, say: (line: string) => void): Promise<AddOutcome> {
    const known = this.known.find(({ name }) => name.toLowerCase() === named.toLowerCase());
    const isFolder = known === undefined && (isPath(named) || (await isThere(named)));
    if (known === undefined && !isFolder) {
      const names = this.known.map(({ name }) => name);
      return failed(reader.unknownName(named, names));
    }
    const name = known?.name ?? basename(resolve(named));
    if (!isModelName(name)) return failed(reader.badName(name));
    const folder = join(this.folder, name);
    if (await isThere(folder)) return failed(reader.nameTaken(name));
    const unfinished = `${folder}${UNFINISHED}`;
    try {
      await mkdir(unfinished, { recursive: true });
      const problem =
        known === undefined
          ? await copyModel(resolve(named), unfinished)
          : await fetchModel(known, unfinished, say);
      if (problem !== undefined) return failed(problem);
      const read = await readModelFolder(unfinished);
      if (read.outcome === 'faulty') return failed(read.problem);
      await rename(unfinished, folder);
    } catch {
      return failed(reader.notWritten(this.folder));
    }
    return { outcome: 'added', name, folder };
  }

  /** Whether there was one to remove. */
  async remove(name: string): Promise<boolean> {
    const folder = join(this.folder, name);
    if (!isModelName(name) || !(await isThere(folder))) return false;
    await rm(folder, { recursive: true });
    return true;
  }
}

function failed(problem: string): AddOutcome {
  return { outcome: 'failed', problem };
}

/** What keeps a model from being fetched; nothing when it is there. */
async function fetchModel(
  { files }: KnownModel,
  folder: string,
  say: (line: string) => void,
): Promise<string | undefined> {
  for (const file of files) {
    const target = join(folder, file.path);
    // Of an earlier try that was interrupted later on.
    if (await isThere(target)) continue;
    say(reader.fetching(file.path, file.bytes));
    let said = 0;
    const fetched = await download(file, target, {
      progress(done) {
        const tenths = Math.floor((done / file.bytes) * 10);
        if (tenths <= said) return;
        said = tenths;
        say(reader.progress(file.path, done, file.bytes));
      },
      interrupted: () => say(reader.interrupted(file.path)),
    });
    if (fetched.outcome === 'failed') return fetched.problem;
  }
  return undefined;
}

/** Copies what is read of a model, and nothing else that lies beside it. */
async function copyModel(source: string, target: string): Promise<string | undefined> {
  const read = await readModelFolder(source);
  if (read.outcome === 'faulty') {
    await rm(target, { recursive: true });
    return read.problem;
  }
  const { weights, vocabularyFile } = read.model;
  const settings = SETTINGS_FILES.map((path) => join(source, path));
  // Large models keep their weights in a file beside.
  for (const file of [weights, `${weights}_data`, vocabularyFile, ...settings]) {
    if (!(await isThere(file))) continue;
    const copy = join(target, relative(source, file));
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(file, copy);
  }
  return undefined;
}

function knownModel(named: string): KnownModel | undefined {
  return KNOWN_MODELS.find(({ name }) => name.toLowerCase() === named.toLowerCase());
}

function isModelName(name: string): boolean {
  return MODEL_NAME.test(name) && name !== RUNTIME && !name.endsWith(UNFINISHED);
}

function isPath(named: string): boolean {
  return isAbsolute(named) || /[\\/]|^\.{1,2}$/.test(named);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
