import { describe, expect, test } from 'vitest';
import { ModelStore } from '../../src/reader/model-store.ts';
import { installCommand } from '../../src/reader/runtime.ts';
import { runReader } from '../../src/terminal/reader.ts';
import type { ReaderAction } from '../../src/terminal/reader-action.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { madeRuntime, modelFolder } from '../reader/made-model.ts';

/** Runs one action after the other on models in a new folder; `out` is what was said, with `!` what was complained of. */
async function ran(
  actions: readonly ReaderAction[],
  files: Readonly<Record<string, string>> = {},
  switchedOn?: string,
): Promise<{ folder: string; out: string[]; went: boolean[] }> {
  const folder = await temporaryFolder(files);
  const out: string[] = [];
  const host = {
    store: new ModelStore(folder, []),
    modelsFolder: folder,
    switchedOn,
    say: (line: string) => void out.push(line),
    complain: (line: string) => void out.push(`! ${line}`),
  };
  const went: boolean[] = [];
  for (const action of actions) went.push(await runReader(action, host));
  return { folder, out, went };
}

describe('reader', () => {
  test('add says where the model is, what is missing, and how it is switched on', async () => {
    const source = await modelFolder();
    const name = source.replace(/^.*[\\/]/, '');
    const { folder, out, went } = await ran([{ action: 'add', model: source }]);
    expect(out.map((line) => line.replaceAll(folder, 'FOLDER'))).toEqual([
      `The model ${name} is in FOLDER/${name}.`,
      `The reader needs onnxruntime-node. Install it with: ${installCommand('FOLDER/runtime')}`,
      `Switch it on with READER=${name} in .env.`,
    ]);
    expect(went).toEqual([true]);
  });

  test('add sees a runtime that is there', async () => {
    const runtime = Object.entries(madeRuntime()).map(([path, text]) => [`runtime/${path}`, text]);
    const { out } = await ran([{ action: 'add', model: await modelFolder() }], Object.fromEntries(runtime));
    expect(out[1]).toBe('onnxruntime-node 9.9.9 is installed.');
  });

  test('add of what is no model fails', async () => {
    const { out, went } = await ran([{ action: 'add', model: './nowhere' }]);
    expect(out).toEqual([expect.stringMatching(/^! There is no model in .*nowhere\./)]);
    expect(went).toEqual([false]);
  });

  test('list and remove', async () => {
    const { out, went } = await ran(
      [
        { action: 'list' },
        { action: 'remove', model: 'a' },
        { action: 'remove', model: 'a' },
        { action: 'list' },
      ],
      { 'a/model.onnx': 'x'.repeat(100_000), 'b/model.onnx': '', 'runtime/package.json': '{}' },
      'b',
    );
    expect(out).toEqual([
      'a (0.1 MB)',
      'b (0.0 MB), switched on',
      'Removed the model a.',
      '! There is no model called a. See: npm run pilcrow -- reader list',
      'b (0.0 MB), switched on',
    ]);
    expect(went).toEqual([true, true, false, true]);
  });

  test('list of none', async () => {
    const { out } = await ran([{ action: 'list' }]);
    expect(out).toEqual([
      'There is no model yet. Fetch one with: npm run pilcrow -- reader add all-MiniLM-L6-v2',
    ]);
  });
});
