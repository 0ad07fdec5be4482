import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { secretIn } from './secrets.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
/** Runs a program of the sources, as `npm start` and `npm run pilcrow` do. */
export const START = join(PROJECT, 'src', 'typescript', 'start.mjs');

export const MAIN = join(PROJECT, 'src', 'main.ts');
export const CLI = join(PROJECT, 'src', 'cli.ts');

/** How long a process may take to say what it is waited for, in milliseconds. */
const PATIENCE_MS = 60_000;

export interface Started {
  /** All that it has printed so far, both streams. */
  output(): string;
  /** What of it stood on standard output. */
  printed(): string;
  /** What of it stood on standard error. */
  complained(): string;
  /** Resolves once it has printed the text; rejects with what it printed instead. */
  says(text: string | RegExp): Promise<void>;
  write(text: string): void;
  /** Closes its standard input. */
  endInput(): void;
  signal(name: NodeJS.Signals): void;
  /** Its exit code once it has ended; rejects where it has printed what is nobody's business. See secrets.ts. */
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
  return runProgram([START, join(PROJECT, 'src', `${entry}.ts`), ...args], settings);
}

/** Starts Node with these arguments and settings, and none of ours. */
export function runProgram(args: readonly string[], settings: Readonly<Record<string, string>>): Started {
  const environment = { PATH: process.env['PATH'], ...settings };
  return watched(spawn(process.execPath, args, { cwd: tmpdir(), env: environment, stdio: 'pipe' }));
}

/** Starts it where these commands, of a root, have changed what it sees of the machine, and nobody else sees it. */
export function runInNamespace(
  commands: readonly string[],
  settings: Readonly<Record<string, string>>,
): Started {
  const script = `${commands.join(' && ')} && exec "$@"`;
  const main = [process.execPath, START, join(PROJECT, 'src', 'main.ts')];
  const child = spawn('unshare', ['--mount', 'sh', '-c', script, 'sh', ...main], {
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
  const program = startPilcrow(entry, settings, args);
  program.write(input);
  program.endInput();
  const code = await program.ended;
  return { code, printed: program.printed(), complained: program.complained() };
}

/** Listens to a process that was started in whatever way. */
export function watched(child: ChildProcess): Started {
  let output = '';
  let printed = '';
  let complained = '';
  const waiting = new Set<() => void>();
  const hear = (text: string): void => {
    output += text;
    for (const check of waiting) check();
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    hear(text);
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
    hear(text);
  });
  // A program that is gone reads no more.
  child.stdin?.on('error', () => undefined);
  const ended = once(child, 'close').then(([code]) => {
    const secret = secretIn(output);
    if (secret !== undefined) throw new Error(`It printed ${secret}\nin all this:\n${output}`);
    return typeof code === 'number' ? code : null;
  });
  return {
    output: () => output,
    printed: () => printed,
    complained: () => complained,
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
