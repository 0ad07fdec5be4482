import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { fieldOf } from './json-file.ts';
import type { Reply, Request } from './messages.ts';
import { type Model, readModelFolder } from './model-folder.ts';
import { NativeGate } from './native-gate.ts';
import { type OpenModel, type OpenOutcome, openModel } from './open-model.ts';
import { findRuntime } from './runtime.ts';

const shared = fieldOf(workerData, 'gate');
if (parentPort !== null && shared instanceof SharedArrayBuffer) {
  await serve(parentPort, new NativeGate(shared), textOf('modelFolder'), textOf('runtimeFolder'));
}

/** Opens the model, then answers one request after the other. */
async function serve(
  port: MessagePort,
  gate: NativeGate,
  modelFolder: string,
  runtimeFolder: string,
): Promise<void> {
  const say = (reply: Reply): void => {
    const moved = reply.kind === 'vector' && reply.vector !== undefined ? [reply.vector.buffer] : [];
    port.postMessage(
      reply,
      moved.filter((buffer) => buffer instanceof ArrayBuffer),
    );
  };
  const read = await readModelFolder(modelFolder);
  if (read.outcome === 'faulty') return say({ kind: 'failed', problem: read.problem });
  const opened = await gate.inside(() => open(read.model, runtimeFolder));
  if (opened === undefined) return;
  if (opened.outcome === 'failed') return say({ kind: 'failed', problem: opened.problem });
  const { model } = opened;
  say({ kind: 'ready', name: read.model.name, dimensions: model.dimensions, key: model.key });
  port.on('message', (request: Request) => {
    void gate
      .inside(() => vectorFor(request, model))
      .then((vector) => say({ kind: 'vector', number: request.number, vector }));
  });
}

async function open(model: Model, runtimeFolder: string): Promise<OpenOutcome> {
  const found = await findRuntime(runtimeFolder);
  return found.outcome === 'missing'
    ? { outcome: 'failed', problem: found.problem }
    : openModel(model, found.runtime, found.version);
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
