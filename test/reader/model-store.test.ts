import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { KNOWN_MODELS, type KnownModel } from '../../src/reader/known-models.ts';
import { folderOfModel, ModelStore, taskFor } from '../../src/reader/model-store.ts';
import { temporaryFolder } from '../cache/folders.ts';
import { modelFolder, PIECES } from './made-model.ts';

const FILES: Readonly<Record<string, string>> = {
  'vocab.txt': `${PIECES.join('\n')}\n`,
  'model.onnx': 'weights',
};

/** A model that a server on this machine has. */
async function knownModel(): Promise<KnownModel> {
  const server = createServer(({ url }, response) => response.end(FILES[url?.slice(1) ?? '']));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const files = Object.entries(FILES).map(([path, text]) => ({
    path,
    url: `http://127.0.0.1:${port}/${path}`,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  return { name: 'Little-Model', licence: 'MIT', files };
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe('a known model', () => {
  test('is fetched, with a word on how far it is', async () => {
    const folder = await temporaryFolder();
    const store = new ModelStore(folder, [await knownModel()]);
    const said: string[] = [];
    expect(await store.add('little-model', (line) => said.push(line))).toEqual({
      outcome: 'added',
      name: 'Little-Model',
      folder: join(folder, 'Little-Model'),
    });
    expect(await filesIn(folder)).toEqual([
      'Little-Model',
      'Little-Model/model.onnx',
      'Little-Model/vocab.txt',
    ]);
    expect(said).toEqual([
      'Fetching vocab.txt (0.0 MB)',
      'vocab.txt: 0.0 MB of 0.0 MB',
      'Fetching model.onnx (0.0 MB)',
      'model.onnx: 0.0 MB of 0.0 MB',
    ]);
  });

  test('is not there while one of its files is not what it should be', async () => {
    const folder = await temporaryFolder();
    const model = await knownModel();
    const changed = { ...model, files: model.files.map((file) => ({ ...file, sha256: 'x' })) };
    const store = new ModelStore(folder, [changed]);
    const added = await store.add('Little-Model', () => undefined);
    expect(added.outcome === 'failed' && added.problem).toContain('is not the file that was checked');
    expect([await store.list(), (await store.missing()).length]).toEqual([[], 1]);
    // What was right of it is of use the next time.
    expect(await new ModelStore(folder, [model]).add('Little-Model', () => undefined)).toMatchObject({
      outcome: 'added',
    });
  });

  test.each(KNOWN_MODELS)('$name is pinned: https, one revision, SHA-256 of every file', ({ files }) => {
    for (const { url, sha256, bytes } of files) {
      expect(url).toMatch(/^https:\/\/\S+\/[0-9a-f]{40}\/\S+$/);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(bytes).toBeGreaterThan(0);
    }
  });
});

describe('a folder with a model', () => {
  test('is copied, without what is not read of it', async () => {
    const source = await modelFolder({
      '1_Pooling/config.json': '{}',
      'README.md': 'text',
      'pytorch.bin': 'x',
    });
    const folder = await temporaryFolder();
    const store = new ModelStore(folder, []);
    const added = await store.add(source, () => undefined);
    if (added.outcome === 'failed') throw new Error(added.problem);
    expect(await filesIn(added.folder)).toEqual([
      '1_Pooling',
      '1_Pooling/config.json',
      'model.onnx',
      'vocab.txt',
    ]);
    expect((await store.list()).map(({ name }) => name)).toEqual([added.name]);
    expect(await store.add(source, () => undefined)).toEqual({
      outcome: 'failed',
      problem: `A model called ${added.name} is there already. Remove it first: npm run pilcrow -- reader remove ${added.name}`,
    });
    expect([await store.remove(added.name), await store.remove(added.name), await store.list()]).toEqual([
      true,
      false,
      [],
    ]);
  });

  test('with a fault is not copied', async () => {
    const source = await temporaryFolder({ 'vocab.txt': '' });
    const folder = await temporaryFolder();
    expect(await new ModelStore(folder, []).add(source, () => undefined)).toEqual({
      outcome: 'failed',
      problem: `${source} holds no model.onnx, neither itself nor in onnx/. Put the model there in ONNX form.`,
    });
    expect(await filesIn(folder)).toEqual([]);
  });

  test('that is not there, or no name that is known', async () => {
    const store = new ModelStore(await temporaryFolder());
    expect(await store.add('all-MiniLM', () => undefined)).toEqual({
      outcome: 'failed',
      problem: '“all-MiniLM” is neither a folder nor a known model. Known: all-MiniLM-L6-v2.',
    });
    expect(await store.add('./nowhere', () => undefined)).toMatchObject({ outcome: 'failed' });
  });

  test('never removes anything but a model', async () => {
    const folder = await temporaryFolder({ 'runtime/package.json': '{}', 'model/vocab.txt': '' });
    const store = new ModelStore(folder);
    for (const name of ['runtime', '..', '.', '', 'model/vocab.txt', 'model/../..'])
      expect(await store.remove(name)).toBe(false);
    expect(await filesIn(folder)).toEqual(['model', 'model/vocab.txt', 'runtime', 'runtime/package.json']);
  });
});

describe('what READER names', () => {
  test.each([
    ['all-MiniLM-L6-v2', '/models/all-MiniLM-L6-v2'],
    ['ALL-minilm-l6-v2', '/models/all-MiniLM-L6-v2'],
    ['mine', '/models/mine'],
    ['/my/models/mine', '/my/models/mine'],
    ['./mine', join(process.cwd(), 'mine')],
  ])('%s is %s', (named, folder) => {
    expect(folderOfModel(named, '/models')).toBe(folder);
  });

  test('has its runtime beside the models', () => {
    expect(taskFor('mine', '/models')).toEqual({
      modelFolder: '/models/mine',
      runtimeFolder: '/models/runtime',
    });
  });
});
