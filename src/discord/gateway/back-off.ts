const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

export interface BackOffOptions {
  /** Whether trying again is of no use. */
  readonly isFinal: (error: unknown) => boolean;
  /** Told of each failure before the wait. */
  readonly failed: (error: unknown, waitMs: number) => void;
  /** Rejects when the signal is given. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Does it until it works, at longer and longer intervals, 1 to 60 seconds. Rejects with what is final, or at the signal. */
export async function withBackOff<Value>(
  task: () => Promise<Value>,
  { isFinal, failed, sleep, signal }: BackOffOptions,
): Promise<Value> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await task();
    } catch (error) {
      if (isFinal(error)) throw error;
      failed(error, waitMs);
    }
    await sleep(waitMs, signal);
  }
}
