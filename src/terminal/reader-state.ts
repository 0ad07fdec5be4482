import { performance } from 'node:perf_hooks';
import { openEncoder } from '../reader/encoder.ts';
import type { WorkerTask } from '../reader/messages.ts';
import { reader } from '../words/index.ts';
import type { Finding } from './finding.ts';

/** Sentences that say nothing; what counts is how long they take. */
const SENTENCES = 20;
const SENTENCE = 'The dam in the valley opened on a Wednesday, a year later than the minister had said.';

/** The state of the reader: off, or what keeps it from working, or how long it takes for a sentence. */
export async function examineReader(task: WorkerTask | undefined): Promise<Finding> {
  if (task === undefined) return { state: 'open', sentence: reader.off };
  const opened = await openEncoder(task);
  // The bot answers without it.
  if (opened.outcome === 'failed') return { state: 'wrong', sentence: opened.problem };
  const { encoder } = opened;
  const times: number[] = [];
  for (let number = 0; number < SENTENCES; number += 1) {
    const start = performance.now();
    await encoder.encode([SENTENCE], 'question');
    times.push(performance.now() - start);
  }
  await encoder.close();
  const middle = times.sort((one, other) => one - other)[SENTENCES / 2] ?? 0;
  return { state: 'ok', sentence: reader.works(encoder.name, encoder.dimensions, middle) };
}
