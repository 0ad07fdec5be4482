import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';

/** MB of heap that a run may take. */
const HEAP_MB = 12_000;

/** Runs a measurement in a process of its own, which may call the garbage collector, and shows what it prints. */
export async function runAlone(args: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
      '--import',
      join(import.meta.dirname, '..', 'src', 'typescript', 'run.mjs'),
      join(import.meta.dirname, 'index.ts'),
      ...args,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
}
