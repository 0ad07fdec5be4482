import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Encoder, type EncoderOptions, openEncoder } from '../../src/reader/encoder.ts';
import { installCommand } from '../../src/reader/runtime.ts';
import { putFiles, temporaryFolder } from '../cache/folders.ts';
import { madeRuntime, modelFolder } from './made-model.ts';

let runtimeFolder: string;
let encoder: Encoder | undefined;

beforeAll(async () => {
  runtimeFolder = await mkdtemp(join(tmpdir(), 'pilcrow-runtime-'));
  await putFiles(runtimeFolder, madeRuntime());
});
afterAll(() => rm(runtimeFolder, { recursive: true }));
afterEach(async () => {
  await encoder?.close();
  encoder = undefined;
});

async function opened(options?: EncoderOptions, files?: Readonly<Record<string, string>>): Promise<Encoder> {
  const found = await openEncoder({ modelFolder: await modelFolder(files), runtimeFolder }, options);
  if (found.outcome === 'failed') throw new Error(found.problem);
  encoder = found.encoder;
  return encoder;
}

/** What the made-up runtime gives for pieces with these numbers. */
function vectorFor(...numbers: readonly number[]): Float32Array {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length ** 2;
  return Float32Array.of(1, mean).map((value) => value / Math.hypot(1, mean));
}

describe('an encoder', () => {
  test('gives each text its vector, of length 1, in the order of the texts', async () => {
    const { encode, dimensions } = await opened();
    const vectors = await encode(['The dam opened.', 'dams', ''], 'passage');
    expect(dimensions).toBe(2);
    expect(vectors.map((vector) => [...(vector ?? [])].map((value) => value.toFixed(5)))).toEqual(
      [vectorFor(2, 4, 5, 6, 7, 11, 3), vectorFor(2, 5, 8, 3), vectorFor(2, 3)].map((vector) =>
        [...vector].map((value) => value.toFixed(5)),
      ),
    );
    expect(await encode([], 'question')).toEqual([]);
  });

  test('puts before a text what its model wants there', async () => {
    const { encode } = await opened({}, { 'reader.json': '{"questionPrefix": "the "}' });
    expect(await encode(['dam'], 'question')).toEqual(await encode(['the dam'], 'passage'));
  });

  test('has a key that tells its model, vocabulary and settings', async () => {
    const keys: string[] = [];
    const variants: Readonly<Record<string, string>>[] = [
      {},
      { 'model.onnx': 'other weights' },
      { 'reader.json': '{"pooling": "cls"}' },
      { 'tokenizer_config.json': '{"do_lower_case": false}' },
      {},
    ];
    for (const files of variants) {
      const one = await opened({}, files);
      keys.push(one.key);
      await one.close();
    }
    expect(new Set(keys).size).toBe(4);
    expect(keys[4]).toBe(keys[0]);
  });

  test('takes a question before the passages that wait', async () => {
    const { encode } = await opened();
    const done: string[] = [];
    const passages = encode(Array(200).fill('the dam opened'), 'passage').then(() => done.push('passages'));
    const question = encode(['dam'], 'question').then(() => done.push('question'));
    await Promise.all([passages, question]);
    expect(done).toEqual(['question', 'passages']);
  });

  test('gives none for a text that its model fails at, and goes on', async () => {
    const { encode } = await opened();
    const vectors = await encode(['the dam', 'café', 'dams'], 'passage');
    expect(vectors.map((vector) => vector?.length)).toEqual([2, undefined, 2]);
  });
});

describe('a thread that fails', () => {
  test('is started once more when it ends, without the text that it ended at', async () => {
    const ends: boolean[] = [];
    const { encode } = await opened({ onEnd: (isRestarted) => ends.push(isRestarted) });
    const [harmful, after] = await Promise.all([
      encode(['Wednesday'], 'passage'),
      encode(['the dam'], 'passage'),
    ]);
    expect([harmful, after[0]?.length, ends]).toEqual([[undefined], 2, [true]]);
  });

  test('and not a second time: then nobody waits', async () => {
    const ends: boolean[] = [];
    const one = await opened({ onEnd: (isRestarted) => ends.push(isRestarted) });
    const { encode } = one;
    await encode(['Wednesday'], 'passage');
    const both = await Promise.all([encode(['Wednesday'], 'passage'), encode(['the dam'], 'passage')]);
    expect([both, await encode(['the dam'], 'question'), ends]).toEqual([
      [[undefined], [undefined]],
      [undefined],
      [true, false],
    ]);
    expect(one.isOpen).toBe(false);
  });

  test('keeps nobody longer than they have patience, and goes on when it can', async () => {
    const { encode } = await opened();
    const slow = encode(['über'], 'passage', 50);
    expect(await encode(['the dam'], 'question', 50)).toEqual([undefined]);
    expect(await slow).toEqual([undefined]);
    expect((await encode(['the dam'], 'question'))[0]).toHaveLength(2);
  });

  test('is not ended in the midst of a text', async () => {
    const { encode, close } = await opened();
    const slow = encode(['über'], 'passage');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    await close();
    expect(performance.now() - start).toBeGreaterThan(200);
    expect(await slow).toEqual([undefined]);
  });

  test('gives nothing once it is closed', async () => {
    const { encode, close } = await opened();
    const waiting = encode(['the dam', 'dams'], 'passage');
    await close();
    expect(await waiting).toEqual([undefined, undefined]);
    expect(await encode(['the dam'], 'question')).toEqual([undefined]);
  });
});

describe('what keeps an encoder from opening is said in a sentence', () => {
  test.each([
    ['torn', 'model.onnx cannot be opened as an ONNX model. Fetch it again, or take another.'],
    [
      'classifier',
      'model.onnx is an ONNX model, but none that gives a vector for a sentence. Take a sentence encoder.',
    ],
  ])('%s weights', async (weights, problem) => {
    const found = await openEncoder({
      modelFolder: await modelFolder({ 'model.onnx': weights }),
      runtimeFolder,
    });
    expect(found.outcome === 'failed' && found.problem.replace(/^.*\//, '')).toBe(problem);
  });

  test('a fault of the folder', async () => {
    const empty = await temporaryFolder({ 'vocab.txt': '' });
    expect(await openEncoder({ modelFolder: empty, runtimeFolder })).toEqual({
      outcome: 'failed',
      problem: `${empty} holds no model.onnx, neither itself nor in onnx/. Put the model there in ONNX form.`,
    });
  });

  test('a runtime that does not run here', async () => {
    const broken = await temporaryFolder({
      'node_modules/onnxruntime-node/index.js': 'throw new Error("no such CPU")',
    });
    const found = await openEncoder({ modelFolder: await modelFolder(), runtimeFolder: broken });
    expect(found).toEqual({
      outcome: 'failed',
      problem: `onnxruntime-node in ${broken}/node_modules/onnxruntime-node cannot be used on this machine. Install it anew with: ${installCommand(broken)}`,
    });
  });

  test('a model that takes too long', async () => {
    const folder = await modelFolder();
    expect(await openEncoder({ modelFolder: folder, runtimeFolder }, { openMs: 1 })).toEqual({
      outcome: 'failed',
      problem: 'The reader did not get ready in time. Run: npm run pilcrow -- doctor',
    });
  });
});

test('the command to install the runtime names the version and the folder', () => {
  expect(installCommand('my models/runtime')).toBe(
    'npm install --ignore-scripts --prefix "my models/runtime" onnxruntime-node@1.30.0',
  );
});
