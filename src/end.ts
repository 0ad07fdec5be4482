import process from 'node:process';

/** What helps when Pilcrow has ended by itself, as its exit code says. */
export const EXIT_FOR = {
  /** A service manager should start it anew. */
  restart: 1,
  /** Only somebody who changes something can help: `EX_CONFIG` of sysexits.h. */
  person: 78,
} as const;

/** Says what is wrong and what to do, and ends the process. */
export function end(remedy: keyof typeof EXIT_FOR, ...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(EXIT_FOR[remedy]);
}
