// Says in time when an arrival is due, from a thread of its own: a timer of the event loop may be a millisecond late and more,
// which is as long as the whole answer takes.
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

const { startMs, intervalMs, count } = workerData;
const never = new Int32Array(new SharedArrayBuffer(4));

for (let index = 0; index < count; index += 1) {
  const waitMs = startMs + index * intervalMs - Number(process.hrtime.bigint()) / 1e6;
  if (waitMs > 0) Atomics.wait(never, 0, 0, waitMs);
  parentPort.postMessage(index);
}
