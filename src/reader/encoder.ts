import { Worker } from 'node:worker_threads';
import { reader } from '../words/index.ts';
import type { Reply, Request, WorkerTask } from './messages.ts';
import type { Use } from './open-model.ts';

export type Vectors = readonly (Float32Array | undefined)[];

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
  /** How long one text may take before the thread counts as stuck. */
  readonly stuckMs?: number;
}

interface Job extends Request {
  settle(vector: Float32Array | undefined): void;
}

const OPEN_MS = 60_000;
const STUCK_MS = 10_000;
const RUN_THREAD = new URL('../typescript/run-thread.mjs', import.meta.url);
const ENTRY = new URL('./encoder-worker.ts', import.meta.url).href;

/** Opens a model in a thread of its own. Whatever goes wrong comes back as a sentence, never as an error. */
export async function openEncoder(task: WorkerTask, options: EncoderOptions = {}): Promise<EncoderOutcome> {
  const thread = new EncoderThread(task, options);
  const ready = await thread.start();
  if (ready.kind !== 'ready') {
    await thread.close();
    return { outcome: 'failed', problem: ready.problem };
  }
  const { name, dimensions, key } = ready;
  return {
    outcome: 'opened',
    encoder: {
      name,
      dimensions,
      key,
      get isOpen() {
        return thread.isOpen;
      },
      encode: (texts, use, patienceMs) => thread.encode(texts, use, patienceMs),
      close: () => thread.close(),
    },
  };
}

type Opening = Exclude<Reply, { readonly kind: 'vector' }>;

/** The thread, what waits for it, and the one text that it has. */
class EncoderThread {
  private readonly task: WorkerTask;
  private readonly options: EncoderOptions;
  private readonly waiting: Readonly<Record<Use, Set<Job>>> = { question: new Set(), passage: new Set() };
  private worker: Worker | undefined;
  private running: Job | undefined;
  private stuckTimer: NodeJS.Timeout | undefined;
  private restarts = 1;
  private isClosed = false;
  private lastNumber = 0;

  constructor(task: WorkerTask, options: EncoderOptions) {
    this.task = task;
    this.options = options;
  }

  /** Starts the thread, and says whether it could open the model. */
  start(): Promise<Opening> {
    return this.startThread().catch(() => ({ kind: 'failed', problem: reader.notStarted }));
  }

  private startThread(): Promise<Opening> {
    const { modelFolder, runtimeFolder } = this.task;
    return new Promise((resolve) => {
      const worker = new Worker(RUN_THREAD, {
        workerData: { modelFolder, runtimeFolder, entry: ENTRY },
        execArgv: [],
        // A runtime that writes to the streams would write into answers.
        stdout: true,
        stderr: true,
      });
      worker.unref();
      worker.stdout.resume();
      worker.stderr.resume();
      let isReady = false;
      const fail = (problem: string): void => resolve({ kind: 'failed', problem });
      const timer = setTimeout(() => {
        fail(reader.tooSlow);
        void worker.terminate();
      }, this.options.openMs ?? OPEN_MS);
      worker.on('message', (reply: Reply) => {
        if (reply.kind === 'vector') return this.finish(reply.number, reply.vector);
        clearTimeout(timer);
        if (reply.kind === 'ready') {
          isReady = true;
          this.worker = worker;
        } else void worker.terminate();
        resolve(reply);
      });
      // Its end follows; without a listener, the error would end the process.
      worker.on('error', () => undefined);
      worker.on('exit', () => {
        clearTimeout(timer);
        fail(reader.notStarted);
        if (isReady) void this.recover();
      });
    });
  }

  get isOpen(): boolean {
    return !this.isClosed;
  }

  async encode(texts: readonly string[], use: Use, patienceMs?: number): Promise<Vectors> {
    if (this.isClosed) return texts.map(() => undefined);
    const jobs: Job[] = [];
    const found = texts.map(
      (text) =>
        new Promise<Float32Array | undefined>((settle) => {
          this.lastNumber += 1;
          jobs.push({ number: this.lastNumber, text, use, settle });
        }),
    );
    for (const job of jobs) this.waiting[use].add(job);
    this.next();
    const giveUp = (): void => {
      for (const job of jobs) {
        this.waiting[use].delete(job);
        job.settle(undefined);
      }
    };
    const timer = patienceMs === undefined ? undefined : setTimeout(giveUp, patienceMs);
    const vectors = await Promise.all(found);
    clearTimeout(timer);
    return vectors;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.abandon();
    await this.worker?.terminate();
  }

  /** Hands the next text to the thread, if it is free. */
  private next(): void {
    const { worker } = this;
    if (worker === undefined || this.running !== undefined) return;
    const [job] = this.waiting.question.size > 0 ? this.waiting.question : this.waiting.passage;
    if (job === undefined) return;
    this.waiting[job.use].delete(job);
    this.running = job;
    worker.ref();
    this.stuckTimer = setTimeout(() => void worker.terminate(), this.options.stuckMs ?? STUCK_MS);
    const { number, text, use } = job;
    worker.postMessage({ number, text, use } satisfies Request);
  }

  private finish(number: number, vector: Float32Array | undefined): void {
    if (this.running?.number !== number) return;
    this.release(vector);
    this.next();
  }

  /** Ends the wait for the text that the thread has. */
  private release(vector: Float32Array | undefined): void {
    clearTimeout(this.stuckTimer);
    this.worker?.unref();
    const job = this.running;
    this.running = undefined;
    job?.settle(vector);
  }

  /** After the thread's end: the text that it had is given up, as it may be why; the others get a new thread, once. */
  private async recover(): Promise<void> {
    this.worker = undefined;
    this.release(undefined);
    if (this.isClosed) return;
    const mayRestart = this.restarts > 0;
    this.restarts -= 1;
    this.options.onEnd?.(mayRestart);
    const isUp = mayRestart && (await this.start()).kind === 'ready';
    if (isUp && !this.isClosed) this.next();
    else await this.close();
  }

  private abandon(): void {
    this.release(undefined);
    for (const jobs of Object.values(this.waiting)) {
      for (const job of jobs) job.settle(undefined);
      jobs.clear();
    }
  }
}
