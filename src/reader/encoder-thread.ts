import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { reader } from '../words/index.ts';
import type { Reply, Request, WorkerTask } from './messages.ts';
import { NativeGate } from './native-gate.ts';

type Opening = Exclude<Reply, { readonly kind: 'vector' }>;

export type ThreadOutcome =
  | { readonly outcome: 'started'; readonly thread: EncoderThread; readonly model: Opened }
  | { readonly outcome: 'failed'; readonly problem: string };
type Opened = Extract<Opening, { readonly kind: 'ready' }>;

export interface ThreadEvents {
  vector(number: number, vector: Float32Array | undefined): void;
  /** It ended by itself. */
  ended(): void;
}

/** A thread with an open model, which takes one text at a time. */
export interface EncoderThread {
  send(request: Request): void;
  /** While it has a text, the process waits for it; while it has none, it keeps no process from ending. */
  isBusy(isBusy: boolean): void;
  close(): Promise<void>;
}

const RUN_THREAD = new URL('../typescript/run-thread.mjs', import.meta.url);
const ENTRY = new URL('./encoder-worker.ts', import.meta.url).href;
/** A text of the greatest length takes a twentieth of it. */
const SHUT_MS = 2_000;

/** Starts a thread and opens the model there. Never rejects. */
export function startThread(task: WorkerTask, openMs: number, events: ThreadEvents): Promise<ThreadOutcome> {
  return start(task, openMs, events).catch(() => ({ outcome: 'failed', problem: reader.notStarted }));
}

function start(
  { modelFolder, runtimeFolder }: WorkerTask,
  openMs: number,
  events: ThreadEvents,
): Promise<ThreadOutcome> {
  return new Promise((resolve) => {
    const gate = new NativeGate();
    const worker = new Worker(RUN_THREAD, {
      workerData: { modelFolder, runtimeFolder, gate: gate.shared, entry: ENTRY },
      execArgv: [],
      // A runtime that writes to the streams would write into answers.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.unref();
    const shutAtExit = (): void => void gate.shut(SHUT_MS);
    process.once('exit', shutAtExit);
    let isReady = false;
    let isClosed = false;
    const close = async (): Promise<void> => {
      isClosed = true;
      // One that does not come out is left alone: it holds up nobody, and ending it would end the bot.
      if (gate.shut(SHUT_MS)) await worker.terminate();
    };
    const fail = (problem: string): void => {
      clearTimeout(timer);
      resolve({ outcome: 'failed', problem });
    };
    const timer = setTimeout(() => {
      fail(reader.tooSlow);
      void close();
    }, openMs);
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'vector') return events.vector(reply.number, reply.vector);
      if (reply.kind === 'failed') {
        fail(reply.problem);
        return void close();
      }
      clearTimeout(timer);
      isReady = true;
      const send = (request: Request): void => worker.postMessage(request);
      const isBusy = (busy: boolean): void => void (busy ? worker.ref() : worker.unref());
      resolve({ outcome: 'started', model: reply, thread: { send, isBusy, close } });
    });
    // Its end follows; without a listener, the error would end the process.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      process.off('exit', shutAtExit);
      fail(reader.notStarted);
      if (isReady && !isClosed) events.ended();
    });
  });
}
