import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reader } from '../words/index.ts';
import { type ModelSettings, readModelSettings } from './model-settings.ts';
import { readVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './wordpiece.ts';

/** A sentence encoder on disk, ready to be opened. */
export interface Model extends Omit<ModelSettings, 'weights'> {
  readonly name: string;
  /** Paths of the two files that a vector depends on. */
  readonly weights: string;
  readonly vocabularyFile: string;
  readonly vocabulary: Vocabulary;
}

export type ModelOutcome =
  | { readonly outcome: 'read'; readonly model: Model }
  | { readonly outcome: 'faulty'; readonly problem: string };

/** Where the weights lie in folders as they are published; the small forms first. */
const USUAL_WEIGHTS = [
  'model.onnx',
  'onnx/model_quantized.onnx',
  'onnx/model_int8.onnx',
  'onnx/model_quint8_avx2.onnx',
  'onnx/model.onnx',
];
/** Files that say how a model is used; each may be missing. */
export const SETTINGS_FILES = [
  'reader.json',
  'config.json',
  'tokenizer_config.json',
  'sentence_bert_config.json',
  'config_sentence_transformers.json',
  '1_Pooling/config.json',
];

/** Reads what a model's folder holds, all but the weights themselves. */
export async function readModelFolder(folder: string): Promise<ModelOutcome> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { outcome: 'faulty', problem: reader.folderMissing(folder) };
  const read = await readModelSettings(folder);
  if (read.outcome === 'faulty') return read;
  const found = await findWeights(folder, read.settings.weights);
  if (found.outcome === 'faulty') return found;
  const words = await readVocabulary(folder);
  if (words.outcome === 'faulty') return words;
  const { vocabulary, file } = words;
  const { pooling, mostTokens, prefixes } = read.settings;
  const name = basename(folder);
  return {
    outcome: 'read',
    model: { name, weights: found.file, vocabularyFile: file, vocabulary, pooling, mostTokens, prefixes },
  };
}

type Weights =
  | { readonly outcome: 'found'; readonly file: string }
  | { readonly outcome: 'faulty'; readonly problem: string };

async function findWeights(folder: string, named: string | undefined): Promise<Weights> {
  if (named !== undefined) {
    const file = join(folder, named);
    return (await isFile(file))
      ? { outcome: 'found', file }
      : { outcome: 'faulty', problem: reader.notReadable(file) };
  }
  for (const usual of USUAL_WEIGHTS) {
    const file = join(folder, usual);
    if (await isFile(file)) return { outcome: 'found', file };
  }
  const inside = await readdir(join(folder, 'onnx')).catch(() => []);
  const names = [...(await readdir(folder).catch(() => [])), ...inside.map((name) => `onnx/${name}`)]
    .filter((name) => name.endsWith('.onnx'))
    .sort();
  const [only] = names;
  if (only === undefined) return { outcome: 'faulty', problem: reader.weightsMissing(folder) };
  if (names.length > 1) return { outcome: 'faulty', problem: reader.weightsUnclear(folder, names) };
  return { outcome: 'found', file: join(folder, only) };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
