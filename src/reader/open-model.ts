import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { reader } from '../words/index.ts';
import type { Model } from './model-folder.ts';
import { sentenceVector } from './pooling.ts';
import type { Runtime, Session } from './runtime.ts';
import { wordPieces } from './wordpiece.ts';

/** What a text is encoded for: some models want to know. */
export type Use = 'question' | 'passage';

export interface OpenModel {
  readonly dimensions: number;
  /** Says what a vector was made by: another model, setting or runtime has another key. */
  readonly key: string;
  /** The vector of a text, of length 1; undefined when the model has none for it. */
  encode(text: string, use: Use): Promise<Float32Array | undefined>;
}

export type OpenOutcome =
  | { readonly outcome: 'opened'; readonly model: OpenModel }
  | { readonly outcome: 'failed'; readonly problem: string };

/** One thread and no choice of order: the same text gives the same vector. On two cores, it is also the fastest. */
const SESSION = {
  executionProviders: ['cpu'],
  executionMode: 'sequential',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  // Texts differ in length, so remembered memory is of little use.
  enableCpuMemArena: false,
  enableMemPattern: false,
};
/** What encoders of the BERT family take. */
const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'] as const;
/** Given for each piece of the text; where a model gives more than one thing, this is the one. */
const STATES = 'last_hidden_state';

/** Opens a model and tries it once. */
export async function openModel(model: Model, runtime: Runtime, version: string): Promise<OpenOutcome> {
  const notAModel: OpenOutcome = { outcome: 'failed', problem: reader.notAModel(model.weights) };
  const notAnEncoder: OpenOutcome = { outcome: 'failed', problem: reader.notAnEncoder(model.weights) };
  const session = await runtime.InferenceSession.create(model.weights, SESSION).catch(() => undefined);
  if (session === undefined) return notAModel;
  if (!session.inputNames.every((name) => INPUTS.some((known) => known === name))) return notAnEncoder;
  const encode = (text: string, use: Use): Promise<Float32Array | undefined> =>
    vectorOf(`${model.prefixes[use]}${text}`, model, session, runtime);
  const tried = await encode('a', 'passage').catch(() => undefined);
  if (tried === undefined) return notAnEncoder;
  const key = await keyOf(model, version);
  return { outcome: 'opened', model: { dimensions: tried.length, key, encode } };
}

/**
 * One text at a time. In a batch a text would be padded, and 8-bit models scale a batch as a whole, so that its vector
 * would depend on its neighbours; and on two cores a batch gains little.
 */
async function vectorOf(
  text: string,
  { vocabulary, mostTokens, pooling }: Model,
  session: Session,
  { Tensor }: Runtime,
): Promise<Float32Array | undefined> {
  const numbers = wordPieces(text, vocabulary, mostTokens);
  const tensor = (values: BigInt64Array): object => new Tensor('int64', values, [1, numbers.length]);
  const inputs: Record<(typeof INPUTS)[number], () => object> = {
    input_ids: () => tensor(BigInt64Array.from(numbers, BigInt)),
    attention_mask: () => tensor(new BigInt64Array(numbers.length).fill(1n)),
    token_type_ids: () => tensor(new BigInt64Array(numbers.length)),
  };
  const wanted = INPUTS.filter((name) => session.inputNames.includes(name));
  const outputs = await session.run(Object.fromEntries(wanted.map((name) => [name, inputs[name]()])));
  const output = outputs[STATES] ?? outputs[session.outputNames[0] ?? ''];
  return output === undefined ? undefined : sentenceVector(output, pooling);
}

async function keyOf(model: Model, version: string): Promise<string> {
  const { weights, vocabularyFile, vocabulary, pooling, mostTokens, prefixes } = model;
  const { lowersCase, stripsAccents } = vocabulary;
  const hash = createHash('sha256');
  for (const file of [weights, vocabularyFile]) {
    for await (const part of createReadStream(file)) hash.update(part);
  }
  hash.update(JSON.stringify([pooling, mostTokens, prefixes, lowersCase, stripsAccents, version]));
  return hash.digest('hex').slice(0, 24);
}
