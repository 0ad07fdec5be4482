import { describe, expect, onTestFinished, test } from 'vitest';
import { VectorFile } from '../../src/cache/vector-file.ts';
import { type Reader, startReader } from '../../src/reader/reader.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { libraryFrom } from '../library.ts';
import { madeRuntime, modelFolder } from './made-model.ts';

const library = libraryFrom({ dam: { articles: { opening: 'The dam opened. It opened late.' } } });

/** Starts a reader with a made-up model; `said` is what the log has of it. */
async function started(
  store: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ reader: Reader; said: string[] }> {
  const said: string[] = [];
  const log = {
    info: (line: string) => void said.push(line),
    warn: (line: string) => void said.push(`! ${line}`),
  };
  const task = {
    name: 'made',
    modelFolder: await modelFolder(files),
    runtimeFolder: await temporaryFolder(madeRuntime()),
    storeFor: (key: string, dimensions: number) => new VectorFile(store, key, dimensions),
  };
  const reader = startReader(task, library, log);
  onTestFinished(() => reader.close());
  return { reader, said };
}

describe('a reader', () => {
  test('is there at once, and of use once all is read', async () => {
    const { reader, said } = await started(await temporaryFolder());
    expect([reader.isReady, reader.vectorOfSentence('The dam opened.')]).toEqual([false, undefined]);
    expect(await reader.vectorOfQuestion('Did the dam open?')).toBeUndefined();
    expect(await reader.settled).toBe(true);
    expect(said.map((line) => line.replace(/made-\w+/, 'made'))).toEqual([
      'Loading the reader made; until then answers come without it.',
      'The reader made is ready (2 dimensions).',
      'The reader has read all 2 sentences (0 of them at an earlier start).',
    ]);
    expect(await reader.vectorOfQuestion('Did the dam open?')).toHaveLength(2);
    expect(reader.vectorOfSentence('The dam opened.')?.values).toHaveLength(2);
    expect(reader.vectorOfSentence('It opened')).toBeUndefined();
    await reader.close();
    expect([reader.isReady, await reader.vectorOfQuestion('the dam')]).toEqual([false, undefined]);
  });

  test('reads nothing twice', async () => {
    const store = await temporaryFolder();
    const first = await started(store);
    await first.reader.settled;
    const vector = first.reader.vectorOfSentence('It opened late.');
    const second = await started(store);
    await second.reader.settled;
    expect(second.said.at(-1)).toBe('The reader has read all 2 sentences (2 of them at an earlier start).');
    expect(second.reader.vectorOfSentence('It opened late.')).toEqual(vector);
  });

  test('goes on to the next snapshot, of which it reads only new sentences', async () => {
    const { reader, said } = await started(await temporaryFolder());
    await reader.settled;
    const next = libraryFrom({ dam: { articles: { opening: 'The dam opened. It opened early.' } } });
    const reading = reader.read(next);
    expect(reader.isReady).toBe(false);
    expect([await reading, reader.isReady]).toEqual([true, true]);
    expect(said.at(-1)).toBe('The reader has read 1 new sentence.');
    expect(reader.vectorOfSentence('It opened early.')?.values).toHaveLength(2);
    // An answer under way still stands on the sentences that it started with.
    expect(reader.vectorOfSentence('It opened late.')?.values).toHaveLength(2);
  });

  test('reads the newest of several snapshots, even while it still opens', async () => {
    const { reader } = await started(await temporaryFolder());
    const texts = ['One more.', 'Two more.', 'Three more.'];
    const snapshots = texts.map((text) => libraryFrom({ dam: { articles: { opening: text } } }));
    const readings = snapshots.map((snapshot) => reader.read(snapshot));
    await Promise.all(readings);
    expect(reader.isReady).toBe(true);
    expect(reader.vectorOfSentence('Three more.')?.values).toHaveLength(2);
  });

  test('that cannot be opened is a line in the log, and keeps nobody', async () => {
    const { reader, said } = await started(await temporaryFolder(), { 'model.onnx': 'torn' });
    expect(await reader.settled).toBe(false);
    expect(said[1]).toMatch(/^! The reader is not used\. \S+model\.onnx cannot be opened as an ONNX model\./);
    expect([reader.isReady, await reader.vectorOfQuestion('the dam')]).toEqual([false, undefined]);
  });

  test('that is closed while it opens ends', async () => {
    const { reader, said } = await started(await temporaryFolder());
    await reader.close();
    expect([await reader.settled, said.length, reader.isReady]).toEqual([false, 1, false]);
  });
});
