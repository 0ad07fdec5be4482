import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reader } from '../words/index.ts';
import { fieldOf, readJsonFile } from './json-file.ts';

/** What is used of onnxruntime-node. Written here, so that types need no package that most hosts do not have. */
export interface Runtime {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
  readonly InferenceSession: { create(file: string, options: object): Promise<Session> };
}

export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, object>>): Promise<Readonly<Record<string, OutputTensor>>>;
}

export interface OutputTensor {
  readonly dims: readonly number[];
  readonly data: unknown;
}

export type RuntimeOutcome =
  | { readonly outcome: 'found'; readonly runtime: Runtime; readonly version: string }
  | { readonly outcome: 'missing'; readonly problem: string };

const PACKAGE = 'onnxruntime-node';
/** The version that was tried; a later one of the same kind should do. */
const TRIED_VERSION = '1.30.0';

/** Installs the runtime in a folder of its own: `npm ci` in the project leaves it alone. It is whole without its script. */
export function installCommand(folder: string): string {
  const quoted = /[^\w./\\:-]/.test(folder) ? `"${folder}"` : folder;
  return `npm install --ignore-scripts --prefix ${quoted} ${PACKAGE}@${TRIED_VERSION}`;
}

/** Loads the runtime from a folder of its own, or else from the project's packages. */
export async function findRuntime(folder: string): Promise<RuntimeOutcome> {
  const places = [createRequire(pathToFileURL(join(folder, 'package.json'))), createRequire(import.meta.url)];
  for (const load of places) {
    let file: string;
    try {
      file = load.resolve(PACKAGE);
    } catch {
      continue;
    }
    const unfit: RuntimeOutcome = {
      outcome: 'missing',
      problem: reader.runtimeUnfit(dirname(file), installCommand(folder)),
    };
    try {
      const loaded: unknown = load(PACKAGE);
      if (!isRuntime(loaded)) return unfit;
      return { outcome: 'found', runtime: loaded, version: await versionOf(file) };
    } catch {
      return unfit;
    }
  }
  return { outcome: 'missing', problem: reader.runtimeMissing(installCommand(folder)) };
}

function isRuntime(value: unknown): value is Runtime {
  return (
    typeof fieldOf(value, 'Tensor') === 'function' &&
    typeof value === 'object' &&
    value !== null &&
    'InferenceSession' in value &&
    hasCreate(value.InferenceSession)
  );
}

function hasCreate(value: unknown): boolean {
  return typeof value === 'function' && 'create' in value && typeof value.create === 'function';
}

/** The version that the package's own file gives, found upwards from its entry. */
async function versionOf(entry: string): Promise<string> {
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const read = await readJsonFile(join(folder, 'package.json'));
    const described = read.state === 'read' ? read.value : undefined;
    const version = fieldOf(described, 'version');
    if (fieldOf(described, 'name') === PACKAGE && typeof version === 'string') return version;
  }
  return 'unknown';
}
