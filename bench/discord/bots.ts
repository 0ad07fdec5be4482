import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const PROJECT = join(import.meta.dirname, '..', '..');
/** How long a bot may take to leave, in milliseconds. */
const LEAVE_MS = 6_000;
/** Of what a bot complained of, so many lines are kept. */
const KEPT_LINES = 5;

/** Who is measured. */
export interface Contestant {
  readonly name: string;
  /** For node. */
  readonly args: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

export const PILCROW: Contestant = {
  name: 'pilcrow',
  args: argumentsOfStart(),
  settings: { LOG_LEVEL: 'warn' },
};
export const PONG: Contestant = {
  name: 'pong',
  args: [join(PROJECT, 'bench', 'pong-bot.mjs')],
  settings: {},
};
export const PONG_HTTP: Contestant = {
  name: 'pong',
  args: [join(PROJECT, 'bench', 'pong-http.mjs')],
  settings: {},
};

/** A bot in a process of its own. */
export interface BotProcess {
  readonly id: number;
  /** What it wrote to standard error: the first lines, and how many there were. */
  readonly complaints: { readonly first: readonly string[]; readonly count: number };
  hasEnded(): boolean;
  /** Asks it to leave, and makes it leave. */
  end(): Promise<void>;
}

const running = new Set<ChildProcess>();
// However this process ends, the bots end with it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

/** Starts a bot as its host would, from a folder without settings of its own. */
export function startBot(
  { args, settings }: Contestant,
  environment: Readonly<Record<string, string>>,
): BotProcess {
  const child = spawn(process.execPath, args, {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...environment, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  const gone = once(child, 'exit').then(() => running.delete(child));
  const complaints: { first: string[]; count: number } = { first: [], count: 0 };
  child.stderr.on('data', (data: Buffer) => {
    const lines = data.toString().trimEnd().split('\n');
    complaints.first.push(...lines.slice(0, KEPT_LINES - complaints.first.length));
    complaints.count += lines.length;
  });
  return {
    id: child.pid ?? 0,
    complaints,
    hasEnded: () => !running.has(child),
    end: async () => {
      child.kill('SIGTERM');
      const left = await Promise.race([gone, sleep(LEAVE_MS, undefined, { ref: false })]);
      if (left !== undefined) return;
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** What `npm start` gives node, with the paths as seen from anywhere. */
function argumentsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const [, ...args] = String(scripts.start).split(' ');
  const isPath = (argument: string) => !argument.startsWith('-') && existsSync(join(PROJECT, argument));
  return args.map((argument) => (isPath(argument) ? join(PROJECT, argument) : argument));
}
