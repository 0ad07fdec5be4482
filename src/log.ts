/** Lines for the host. No question, no message and no user ever stands in one. */
export interface Log {
  info(sentence: string): void;
  warn(sentence: string): void;
  /** A sentence and the error behind it, with its stack. */
  fault(sentence: string, error: unknown): void;
}

/** Writes each line with the time to a stream, standard error as a rule. */
export function makeLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, sentence: string): void =>
    write(`${now().toISOString()} ${level} ${sentence}\n`);
  return {
    info: (sentence) => line('info ', sentence),
    warn: (sentence) => line('warn ', sentence),
    fault: (sentence, error) => {
      line('error', sentence);
      write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    },
  };
}
