import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { wrongsOf } from '../test/outside/bearing.ts';
import { openFuzzedBot } from '../test/outside/fuzzed-bot.ts';
import type { HttpFront, RawRequest } from '../test/outside/http-front.ts';
import { payloads } from '../test/outside/payloads.ts';
import { forged, garbled } from '../test/outside/requests.ts';

const RUNS = 100_000;
/** The same inputs at every run; after it comes a seed by chance, which is printed. */
const SEED = 8;
const LARGEST_SEED = 2 ** 31 - 1;
/** Of an input that was not borne, in characters. */
const SHOWN_LENGTH = 2000;

/**
 * `fuzz [--runs N] [--seed S]`: random and adversarial interactions through the whole bot, half of them as
 * the gateway brings them and half as signed requests over loopback; of each, half from a seed that stays and half from one by
 * chance. Beside them a tenth as many requests that Discord did not sign, or that are no interaction.
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
    const each = Math.ceil(runs / seeds.length / 2);
    const few = Math.ceil(each / 10);
    for (const seed of seeds) {
      await fuzz('gateway', payloads(bot.known), (payload) => wrongsOf(bot.gateway, payload), each, seed);
      await fuzz('http', payloads(bot.known), (payload) => wrongsOf(bot.http.front, payload), each, seed);
      await fuzz('http, not signed', forged, refusal(bot.http, [400, 401, 404, 405, 413, 431]), few, seed);
      await fuzz('http, no interaction', garbled, refusal(bot.http, [200, 400, 413]), few, seed);
    }
  } finally {
    await bot.close();
  }
}

/** What is wrong with the answer to a request that should get one of some statuses. */
function refusal(http: HttpFront, statuses: readonly number[]) {
  return async (request: RawRequest): Promise<string[]> => {
    const { status, faults } = await http.raw(request);
    const wrongs = faults.map(({ sentence, error }) => `fault: ${sentence} ${String(error)}`);
    return statuses.includes(status) ? wrongs : [...wrongs, `status ${status}`];
  };
}

async function fuzz<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  wrongsWith: (input: Input) => Promise<string[]>,
  runs: number,
  seed: number,
): Promise<void> {
  const began = performance.now();
  const property = fc.asyncProperty(inputs, async (input) => {
    const wrongs = await wrongsWith(input);
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
