import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { READY, type Request } from '../../src/painter/messages.ts';
import { render } from '../../src/painter/render.ts';

/** Paints as the real one does, but ends itself over a drawing of one width, and never comes back from one of another. */
const ENDS_ITSELF = 13;
const NEVER_DONE = 14;

parentPort?.on('message', async ({ number, drawing }: Request) => {
  if (drawing.width === ENDS_ITSELF) process.exit(1);
  while (drawing.width === NEVER_DONE);
  parentPort?.postMessage({ number, painted: await render(drawing) });
});
parentPort?.postMessage(READY);
