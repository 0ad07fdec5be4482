import process from 'node:process';
import type { Log } from '../../src/log.ts';

export const quiet: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  fault: (sentence, error) => line(`${sentence} ${String(error)}`),
};

export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function heapMegabytes(): number {
  for (let at = 0; at < 4; at += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
