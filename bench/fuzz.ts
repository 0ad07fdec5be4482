import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { wrongsOf } from '../test/outside/bearing.ts';
import { openFuzzedBot } from '../test/outside/fuzzed-bot.ts';
import type { Front } from '../test/outside/gateway-front.ts';
import { type Known, payloads } from '../test/outside/payloads.ts';

const RUNS = 100_000;
/** The same inputs at every run; after it comes a seed by chance, which is printed. */
const SEED = 8;
const LARGEST_SEED = 2 ** 31 - 1;
/** Of an input that was not borne, in characters. */
const SHOWN_LENGTH = 2000;

/**
 * `fuzz [--runs N] [--seed S]`: random and adversarial interactions through the whole bot but its connection: half of them
 * from a seed that stays, half from one by chance.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, seed: { type: 'string' } },
  });
  const runs = Number(values.runs ?? RUNS);
  const seeds =
    values.seed === undefined ? [SEED, Math.floor(Math.random() * LARGEST_SEED)] : [Number(values.seed)];
  const bot = await openFuzzedBot();
  try {
    for (const seed of seeds)
      await fuzz('gateway', bot.front, bot.known, Math.ceil(runs / seeds.length), seed);
  } finally {
    await bot.close();
  }
}

async function fuzz(name: string, front: Front, known: Known, runs: number, seed: number): Promise<void> {
  const began = performance.now();
  const property = fc.asyncProperty(payloads(known), async (payload) => {
    const wrongs = await wrongsOf(front, payload);
    if (wrongs.length > 0) throw new Error(wrongs.join('\n'));
  });
  const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, {
    numRuns: runs,
    seed,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(
    `${name}, seed ${seed}: ${numRuns} inputs, ${failed ? 'not borne' : 'all borne'}, ${seconds} s\n`,
  );
  if (!failed) return;
  process.exitCode = 1;
  process.stdout.write(
    `${String(errorInstance)}\n${JSON.stringify(counterexample).slice(0, SHOWN_LENGTH)}\n`,
  );
}
