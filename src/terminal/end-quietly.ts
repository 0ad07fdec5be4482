import process from 'node:process';
import type { Writable } from 'node:stream';

/** Ends the process without a word when nobody reads its output any more, as `| head` does. */
export function endQuietly(output: Writable): void {
  output.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
