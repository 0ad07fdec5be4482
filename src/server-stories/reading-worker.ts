import { parentPort } from 'node:worker_threads';
import { readSource } from '../import/read-source.ts';
import type { SourceHints } from '../import/source-article.ts';

/** What the thread is asked to read; it answers with a `SourceReading`. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly hints: SourceHints;
}

parentPort?.once('message', async ({ bytes, hints }: ReadingTask) => {
  parentPort?.postMessage(await readSource(bytes, hints));
});
