import { type EncoderThread, startThread } from './encoder-thread.ts';
import type { WorkerTask } from './messages.ts';
import type { Use } from './open-model.ts';
import { type Vectors, type WaitingText, WaitingTexts } from './waiting-texts.ts';

/** A model in a thread of its own. */
export interface Encoder {
  /** The model's name, how long its vectors are, and what says that two vectors were made in the same way. */
  readonly name: string;
  readonly dimensions: number;
  readonly key: string;
  /** False once the thread is gone for good; then every text gets none. */
  readonly isOpen: boolean;
  /**
   * The vector of each text, of length 1; undefined for a text whose vector is not there in time, or cannot be had.
   * Questions go before passages, however many of these wait.
   */
  encode(texts: readonly string[], use: Use, patienceMs?: number): Promise<Vectors>;
  /** Ends the thread; whoever still waits gets none. */
  close(): Promise<void>;
}

export type EncoderOutcome =
  | { readonly outcome: 'opened'; readonly encoder: Encoder }
  | { readonly outcome: 'failed'; readonly problem: string };

export interface EncoderOptions {
  /** Told when the thread ended by itself: whether it is started once more. */
  readonly onEnd?: (isRestarted: boolean) => void;
  /** How long the model may take to open. */
  readonly openMs?: number;
}

const OPEN_MS = 60_000;
const RESTARTS = 1;

/** Opens a model in a thread of its own. Whatever goes wrong comes back as a sentence, never as an error. */
export async function openEncoder(task: WorkerTask, options: EncoderOptions = {}): Promise<EncoderOutcome> {
  const texts = new WaitingTexts();
  const openMs = options.openMs ?? OPEN_MS;
  let thread: EncoderThread | undefined;
  let running: WaitingText | undefined;
  let restarts = RESTARTS;
  let isOpen = true;

  const next = (): void => {
    if (thread === undefined || running !== undefined) return;
    running = texts.take();
    thread.isBusy(running !== undefined);
    if (running !== undefined) thread.send({ number: running.number, text: running.text, use: running.use });
  };
  const settle = (vector: Float32Array | undefined): void => {
    running?.settle(vector);
    running = undefined;
  };
  const close = async (): Promise<void> => {
    isOpen = false;
    settle(undefined);
    texts.clear();
    const closing = thread;
    thread = undefined;
    await closing?.close();
  };
  const events = {
    vector(number: number, vector: Float32Array | undefined): void {
      if (running?.number !== number) return;
      settle(vector);
      next();
    },
    ended: (): void => void recover(),
  };
  /** The text that the thread had is given up, as it may be why it ended; the others get a new thread, once. */
  const recover = async (): Promise<void> => {
    thread = undefined;
    settle(undefined);
    if (!isOpen) return;
    const mayRestart = restarts > 0;
    restarts -= 1;
    options.onEnd?.(mayRestart);
    const again = mayRestart ? await startThread(task, openMs, events) : undefined;
    if (again?.outcome !== 'started') return close();
    thread = again.thread;
    if (isOpen) next();
    else await close();
  };

  const started = await startThread(task, openMs, events);
  if (started.outcome === 'failed') return started;
  thread = started.thread;
  const { name, dimensions, key } = started.model;
  return {
    outcome: 'opened',
    encoder: {
      name,
      dimensions,
      key,
      get isOpen() {
        return isOpen;
      },
      encode(wanted, use, patienceMs) {
        if (!isOpen) return Promise.resolve(wanted.map(() => undefined));
        const vectors = texts.add(wanted, use, patienceMs);
        next();
        return vectors;
      },
      close,
    },
  };
}
