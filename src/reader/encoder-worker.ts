import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { fieldOf } from './json-file.ts';
import type { Reply, Request } from './messages.ts';
import { readModelFolder } from './model-folder.ts';
import { type OpenModel, type OpenOutcome, openModel } from './open-model.ts';
import { findRuntime } from './runtime.ts';

if (parentPort !== null) await serve(parentPort, textOf('modelFolder'), textOf('runtimeFolder'));

/** Opens the model, then answers one request after the other. */
async function serve(port: MessagePort, modelFolder: string, runtimeFolder: string): Promise<void> {
  const say = (reply: Reply): void => {
    const moved = reply.kind === 'vector' && reply.vector !== undefined ? [reply.vector.buffer] : [];
    port.postMessage(
      reply,
      moved.filter((buffer) => buffer instanceof ArrayBuffer),
    );
  };
  const read = await readModelFolder(modelFolder);
  if (read.outcome === 'faulty') return say({ kind: 'failed', problem: read.problem });
  const found = await findRuntime(runtimeFolder);
  if (found.outcome === 'missing') return say({ kind: 'failed', problem: found.problem });
  const opened: OpenOutcome = await openModel(read.model, found.runtime, found.version);
  if (opened.outcome === 'failed') return say({ kind: 'failed', problem: opened.problem });
  const { model } = opened;
  say({ kind: 'ready', name: read.model.name, dimensions: model.dimensions, key: model.key });
  port.on('message', (request: Request) => {
    void vectorFor(request, model).then((vector) => say({ kind: 'vector', number: request.number, vector }));
  });
}

async function vectorFor({ text, use }: Request, model: OpenModel): Promise<Float32Array | undefined> {
  try {
    return await model.encode(text, use);
  } catch {
    return undefined;
  }
}

function textOf(name: string): string {
  const value = fieldOf(workerData, name);
  return typeof value === 'string' ? value : '';
}
