import { Worker } from 'node:worker_threads';
import type { SourceReading } from '../import/source-article.ts';
import type { ReadingTask } from './reading-worker.ts';

const RUN_THREAD = new URL('../typescript/run-thread.mjs', import.meta.url);
const ENTRY = new URL('./reading-worker.ts', import.meta.url).href;
/** A page of 2 MB takes a few seconds; what takes longer is made to. In milliseconds. */
const MAX_READING_MS = 20_000;
const MAX_MEMORY_MB = 512;

/**
 * Reads what a member handed in, in a thread of its own that is ended afterwards: whatever it is, it holds up no answer and
 * fills no memory. Undefined when it took too long, or ended the thread.
 */
export function readApart(task: ReadingTask): Promise<SourceReading | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(RUN_THREAD, {
      workerData: { entry: ENTRY },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
      stdout: true,
      stderr: true,
    });
    const end = (reading: SourceReading | undefined): void => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(undefined), MAX_READING_MS);
    worker.once('message', (reading: SourceReading) => end(reading));
    worker.once('error', () => end(undefined));
    worker.once('exit', () => end(undefined));
    worker.postMessage(task);
  });
}
