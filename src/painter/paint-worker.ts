import { parentPort } from 'node:worker_threads';
import type { Painted } from '../picture/painter.ts';
import { READY, type Reply, type Request } from './messages.ts';
import { render } from './render.ts';

/** Paints one drawing after the other, as they come. */
parentPort?.on('message', ({ number, drawing }: Request) => {
  void painted(drawing).then((outcome) => {
    const reply: Reply = { number, painted: outcome };
    parentPort?.postMessage(reply);
  });
});

parentPort?.postMessage(READY);

async function painted(drawing: Request['drawing']): Promise<Painted> {
  try {
    return await render(drawing);
  } catch {
    return { outcome: 'failed' };
  }
}
