import { createHash } from 'node:crypto';
import { type ProvenDrawing, proven } from '../picture/drawing.ts';
import type { Painted, Painter } from '../picture/painter.ts';
import { PAINT_WORKER, type PaintThread, startThread } from './paint-thread.ts';
import { PictureCache } from './picture-cache.ts';

export interface PainterOptions {
  /** How long one picture may take once the thread has started. In milliseconds. */
  readonly paintMs?: number;
  /** A thread without work is ended after this long, so that its memory comes back. In milliseconds. */
  readonly idleMs?: number;
  /** What the kept pictures may take together. */
  readonly cacheBytes?: number;
  /** The first file of the thread. */
  readonly entry?: string;
}

export interface RunningPainter extends Painter {
  /** Whether there is a thread now. */
  readonly hasThread: boolean;
  /** Ends the thread; whoever still waits gets no picture. */
  close(): Promise<void>;
}

/** A usual picture takes 0.4 s, on a busy machine ten times that. */
const PAINT_MS = 10_000;
/** The thread loads fonts and compiles its libraries: one to three seconds, and more on a busy machine. */
const START_MS = 60_000;
/** Who has waited so long for others gets the text. */
const WAIT_MS = 30_000;
/** Long enough to page through a list, short enough to be gone most of the day. */
const IDLE_MS = 60_000;
/** Some 30 timelines, or 200 quotations. */
const CACHE_BYTES = 16 * 1024 * 1024;
/** Who comes after so many gets no picture, but the text at once. */
const MAX_WAITING = 40;

interface Job {
  readonly number: number;
  readonly drawing: ProvenDrawing;
  settle(painted: Painted): void;
}

/** A painter that starts its thread with the first picture, and ends it when there was none for a while. */
export function startPainter(options: PainterOptions = {}): RunningPainter {
  const { paintMs = PAINT_MS, idleMs = IDLE_MS, cacheBytes = CACHE_BYTES, entry = PAINT_WORKER } = options;
  const cache = new PictureCache(cacheBytes);
  const underWay = new Map<string, Promise<Painted>>();
  const waiting: Job[] = [];
  let lastNumber = 0;
  let thread: PaintThread | undefined;
  let isReady = false;
  let running: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  const endThread = async (): Promise<void> => {
    clearTimeout(timer);
    const ending = thread;
    thread = undefined;
    isReady = false;
    await ending?.close();
  };
  const settle = (painted: Painted): void => {
    clearTimeout(timer);
    const done = running;
    running = undefined;
    done?.settle(painted);
    next();
  };
  const next = (): void => {
    if (running !== undefined) return;
    running = waiting.shift();
    clearTimeout(timer);
    if (running === undefined) {
      thread?.isBusy(false);
      timer = setTimeout(() => void endThread(), idleMs).unref();
      return;
    }
    thread ??= startThread(entry, events);
    thread.isBusy(true);
    thread.send({ number: running.number, drawing: running.drawing });
    timer = setTimeout(giveUp, isReady ? paintMs : START_MS);
  };
  const giveUp = (): void => {
    void endThread();
    settle({ outcome: 'failed' });
  };
  const events = {
    ready: (): void => {
      isReady = true;
      if (running === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, paintMs);
    },
    painted: ({ number, painted }: { readonly number: number; readonly painted: Painted }): void => {
      if (running?.number === number) settle(painted);
    },
    /** The drawing that it had is given up, as it may be why it ended; the others get a new thread. */
    ended: (): void => {
      thread = undefined;
      isReady = false;
      settle({ outcome: 'failed' });
    },
  };
  const start = async (key: string, drawing: ProvenDrawing): Promise<Painted> => {
    if (waiting.length >= MAX_WAITING) return { outcome: 'failed' };
    const painted = await new Promise<Painted>((resolve) => {
      lastNumber += 1;
      const job = { number: lastNumber, drawing, settle: resolve };
      waiting.push(job);
      setTimeout(() => {
        const at = waiting.indexOf(job);
        if (at === -1) return;
        waiting.splice(at, 1);
        resolve({ outcome: 'failed' });
      }, WAIT_MS).unref();
      next();
    });
    if (painted.outcome === 'painted') cache.add(key, painted.png);
    return painted;
  };

  return {
    get hasThread() {
      return thread !== undefined;
    },
    async paint(drawing) {
      const checked = proven(drawing);
      const key = createHash('sha256').update(JSON.stringify(checked)).digest('base64');
      const known = cache.get(key);
      if (known !== undefined) return { outcome: 'painted', png: known };
      const painting = underWay.get(key) ?? start(key, checked);
      underWay.set(key, painting);
      try {
        return await painting;
      } finally {
        underWay.delete(key);
      }
    },
    async close() {
      for (const job of waiting.splice(0)) job.settle({ outcome: 'failed' });
      await endThread();
      if (running !== undefined) settle({ outcome: 'failed' });
    },
  };
}
