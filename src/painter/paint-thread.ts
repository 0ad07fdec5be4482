import { Worker } from 'node:worker_threads';
import { READY, type Reply, type Request } from './messages.ts';

export interface ThreadEvents {
  /** All is loaded: from now on it only paints. */
  ready(): void;
  painted(reply: Reply): void;
  /** It ended by itself. */
  ended(): void;
}

/** A thread that paints one drawing at a time. */
export interface PaintThread {
  send(request: Request): void;
  /** While it paints, the process waits for it; else it keeps no process from ending. */
  isBusy(isBusy: boolean): void;
  close(): Promise<void>;
}

const RUN_THREAD = new URL('../typescript/run-thread.mjs', import.meta.url);
export const PAINT_WORKER = new URL('./paint-worker.ts', import.meta.url).href;
/** A picture that wants more takes the thread down, not the bot. In megabytes; the largest need a third of it. */
const MAX_HEAP_MB = 256;

/** Starts a thread, which loads fonts and libraries there alone. What is sent before waits in it. */
export function startThread(entry: string, events: ThreadEvents): PaintThread {
  const worker = new Worker(RUN_THREAD, {
    workerData: { entry },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    // A library that writes to the streams would write into answers. Nobody reads them: that would keep the process up.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  let isClosed = false;
  worker.on('message', (said: Reply | typeof READY) => {
    if (said === READY) events.ready();
    else events.painted(said);
  });
  // Its end follows; without a listener, the error would end the process.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (!isClosed) events.ended();
  });
  return {
    send: (request) => worker.postMessage(request),
    isBusy: (busy) => void (busy ? worker.ref() : worker.unref()),
    close: async () => {
      isClosed = true;
      await worker.terminate();
    },
  };
}
