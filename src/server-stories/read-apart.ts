import { Worker } from 'node:worker_threads';
import { library as words } from '../words/index.ts';
import { inTurn } from './in-turn.ts';
import type { ReadingResult, ReadingTask } from './reading-worker.ts';

const RUN_THREAD = new URL('../typescript/run-thread.mjs', import.meta.url);
const ENTRY = new URL('./reading-worker.ts', import.meta.url).href;
/** A page of 2 MB takes a few seconds; what takes longer is made to. In milliseconds. */
const MAX_READING_MS = 20_000;
const MAX_MEMORY_MB = 512;

/** One reading at a time: many members together take no more of the machine than one. */
const reading = inTurn();

/**
 * Reads what a member handed in, in a thread of its own that is ended afterwards: whatever it is, it holds up no answer and
 * fills no memory. `failed` is told what ended the thread.
 */
export function readApart(task: ReadingTask, failed: (error: unknown) => void): Promise<ReadingResult> {
  return reading(() => readNow(task, failed));
}

function readNow(task: ReadingTask, failed: (error: unknown) => void): Promise<ReadingResult> {
  return new Promise((resolve) => {
    const worker = new Worker(RUN_THREAD, {
      workerData: { entry: ENTRY },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
      stdout: true,
      stderr: true,
    });
    const end = (result: ReadingResult): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const notRead = (): void => end({ outcome: 'refused', problem: words.notRead });
    const timer = setTimeout(notRead, MAX_READING_MS);
    worker.once('message', end);
    worker.once('error', (error) => {
      failed(error);
      notRead();
    });
    worker.once('exit', notRead);
    worker.postMessage(task);
  });
}
