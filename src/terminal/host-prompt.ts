import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

const CLEAR_LINE = '\r\u001b[K';
const BAR_LENGTH = 20;

export interface PromptStreams {
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Where questions and progress go, so that the output itself can be piped. */
  readonly errors: Writable & { readonly isTTY?: boolean };
}

/** Asks at the terminal; undefined where there is none to ask at, or the host ends the input. */
export async function askAtTerminal(
  question: string,
  { input, errors }: PromptStreams,
): Promise<string | undefined> {
  if (input.isTTY !== true || errors.isTTY !== true) return undefined;
  const lines = createInterface({ input, output: errors });
  try {
    return await new Promise((resolve) => {
      lines.on('close', () => resolve(undefined));
      lines.question(`${question} `).then(
        (answer) => resolve(answer.trim()),
        () => resolve(undefined),
      );
    });
  } finally {
    lines.close();
  }
}

/** A bar on a terminal while there is more than one thing to do; whatever is said next takes its place. */
export class ProgressBar {
  private readonly errors: PromptStreams['errors'];
  private isShown = false;

  constructor({ errors }: PromptStreams) {
    this.errors = errors;
  }

  show(done: number, all: number): void {
    if (this.errors.isTTY !== true || all < 2) return;
    const filled = Math.round((done / all) * BAR_LENGTH);
    this.errors.write(`${CLEAR_LINE}${'█'.repeat(filled)}${'░'.repeat(BAR_LENGTH - filled)} ${done}/${all}`);
    this.isShown = true;
  }

  clear(): void {
    if (this.isShown) this.errors.write(CLEAR_LINE);
    this.isShown = false;
  }
}
