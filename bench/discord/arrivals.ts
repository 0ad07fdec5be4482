import { once } from 'node:events';
import process from 'node:process';
import { Worker } from 'node:worker_threads';

export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
}

/** From the start of the thread to the first arrival, in milliseconds. */
const LEAD_MS = 200;

/**
 * Calls `arrive` at a fixed rate, whatever became of the calls before: an open loop. `lateMs` is how long after its time each
 * was made; who adds it to what they measure sees a stall of this process as those who wait would.
 */
export async function arriveAt(
  { perSecond, seconds }: Pace,
  arrive: (lateMs: number) => void,
): Promise<void> {
  const intervalMs = 1000 / perSecond;
  const count = Math.round(perSecond * seconds);
  const startMs = clockMs() + LEAD_MS;
  const beat = new Worker(new URL('./beat.mjs', import.meta.url), {
    workerData: { startMs, intervalMs, count },
    execArgv: [],
  });
  let next = 0;
  beat.on('message', () => {
    // After a stall all that have become due are made up for at once.
    for (let dueMs = startMs + next * intervalMs; next < count; dueMs += intervalMs) {
      const lateMs = clockMs() - dueMs;
      if (lateMs < 0) return;
      next += 1;
      arrive(lateMs);
    }
  });
  await once(beat, 'exit');
  if (next < count) throw new Error(`Only ${next} of ${count} arrivals were made.`);
}

/** The clock that all threads of a process share, in milliseconds. */
function clockMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
