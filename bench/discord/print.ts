import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import process from 'node:process';

export function say(sentence = ''): void {
  process.stdout.write(`${sentence}\n`);
}

/** A row of a table; the first column is the widest. */
export function row(cells: readonly string[]): void {
  say(cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join(''));
}

/** Milliseconds: fine where they are few. */
export function ms(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}

/** What the figures depend on. */
export function sayMachine(): void {
  const [cpu] = cpus();
  const memory = Number(/MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1] ?? 0) / 2 ** 20;
  const load = loadavg()[0] ?? 0;
  say(
    `Node ${process.versions.node}, ${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${memory.toFixed(1)} GB; load before: ${load.toFixed(1)}`,
  );
}

/** A goal beside its figure. */
export function sayGoal(goal: string, figure: string, isReached: boolean): void {
  say(`  ${isReached ? 'reached    ' : 'NOT reached'}  ${goal}: ${figure}`);
}
