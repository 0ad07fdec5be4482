import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const PROJECT = join(import.meta.dirname, '..', '..');
/** Runs a program of the sources, as `npm start` and `npm run pilcrow` do. */
export const START = join(PROJECT, 'src', 'typescript', 'start.mjs');

export const CLI = join(PROJECT, 'src', 'cli.ts');

/** How long a process may take to say what it is waited for, in milliseconds. */
const PATIENCE_MS = 60_000;

export interface Started {
  /** All that it has printed so far, both streams. */
  output(): string;
  /** Resolves once it has printed the text; rejects with what it printed instead. */
  says(text: string | RegExp): Promise<void>;
  write(text: string): void;
  /** Closes its standard input. */
  endInput(): void;
  signal(name: NodeJS.Signals): void;
  /** Its exit code once it has ended. */
  readonly ended: Promise<number | null>;
  /** The process id. */
  readonly id: number;
}

/**
 * Starts the real program as `npm start` and `npm run pilcrow` do, from a folder without `.env`, with just these settings.
 * `entry` is `main` or `cli`.
 */
export function startPilcrow(
  entry: 'main' | 'cli',
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Started {
  const child = spawn(process.execPath, [START, join(PROJECT, 'src', `${entry}.ts`), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...settings },
    stdio: 'pipe',
  });
  return watched(child);
}

/** Runs it to its end and gives the exit code and all that it printed on each stream. */
export async function runPilcrow(
  entry: 'main' | 'cli',
  args: readonly string[],
  input = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; printed: string; complained: string }> {
  const child = spawn(process.execPath, [START, join(PROJECT, 'src', `${entry}.ts`), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...settings },
    stdio: 'pipe',
  });
  let printed = '';
  let complained = '';
  child.stdout.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    complained += data.toString();
  });
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, printed, complained };
}

function watched(child: ChildProcess): Started {
  let output = '';
  const waiting = new Set<() => void>();
  const hear = (data: Buffer): void => {
    output += data.toString();
    for (const check of waiting) check();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  return {
    output: () => output,
    says: (text) =>
      new Promise((resolve, reject) => {
        const isSaid = (): boolean => (typeof text === 'string' ? output.includes(text) : text.test(output));
        const finish = (error?: Error): void => {
          clearTimeout(timer);
          waiting.delete(check);
          if (error === undefined) resolve();
          else reject(error);
        };
        const check = (): void => {
          if (isSaid()) finish();
        };
        const timer = setTimeout(
          () => finish(new Error(`Waited for “${text}”, but it said:\n${output}`)),
          PATIENCE_MS,
        );
        waiting.add(check);
        void ended.then(() => finish(isSaid() ? undefined : new Error(`It ended, having said:\n${output}`)));
        check();
      }),
    write: (text) => void child.stdin?.write(text),
    endInput: () => void child.stdin?.end(),
    signal: (name) => void child.kill(name),
    ended,
    id: child.pid ?? 0,
  };
}
