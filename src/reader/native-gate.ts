/**
 * Between the main thread and the encoder's: a thread that is ended in the midst of native code takes the whole process
 * with it. So the encoder's thread says when it is inside, and whoever would end it shuts the gate and waits until it is out.
 */
export class NativeGate {
  /** To be handed to the other thread. */
  readonly shared: SharedArrayBuffer;
  private readonly flags: Int32Array;

  constructor(shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.flags = new Int32Array(shared);
  }

  /** Runs what calls native code; undefined once the gate is shut. */
  async inside<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    Atomics.store(this.flags, INSIDE, 1);
    try {
      return Atomics.load(this.flags, SHUT) === 1 ? undefined : await work();
    } finally {
      Atomics.store(this.flags, INSIDE, 0);
      Atomics.notify(this.flags, INSIDE);
    }
  }

  /** Lets nobody in any more, and waits for who is inside; whether they came out in time. */
  shut(patienceMs: number): boolean {
    Atomics.store(this.flags, SHUT, 1);
    return Atomics.wait(this.flags, INSIDE, 1, patienceMs) !== 'timed-out';
  }
}

const INSIDE = 0;
const SHUT = 1;
