import process from 'node:process';
import { askInTurn } from './discord/in-turn.ts';
import { type Options, readOptions } from './discord/options.ts';
import { say, sayMachine } from './discord/print.ts';
import { soak } from './discord/soak.ts';
import { GATEWAY, HTTP, underLoad } from './discord/under-load.ts';

interface Part {
  run(options: Options): Promise<void>;
  /** How long it can take, in seconds. */
  most(options: Options): number;
}

/** To start a bot, warm it up, wait for its last answers and end it, in seconds. */
const AROUND_A_RUN = 90;

const PARTS: Readonly<Record<string, Part>> = {
  '': {
    run: async ({ rates, seconds }) => {
      await askInTurn();
      say();
      await underLoad(GATEWAY, rates, seconds);
    },
    most: ({ rates, seconds }) => AROUND_A_RUN + 2 * rates.length * (seconds + AROUND_A_RUN),
  },
  http: {
    run: ({ rates, seconds }) => underLoad(HTTP, rates, seconds),
    most: ({ rates, seconds }) => 2 * rates.length * (seconds + AROUND_A_RUN),
  },
  soak: {
    run: ({ minutes }) => soak(minutes),
    most: ({ minutes }) => AROUND_A_RUN + minutes * 60 + AROUND_A_RUN,
  },
};

/**
 * `discord [soak|http] [--seconds N] [--rates N,N] [--minutes N]`: the real bot in a process of its own, and in this one the
 * fake Discord with the people who use it.
 */
export async function run(args: readonly string[]): Promise<void> {
  const options = optionsFrom(args);
  const part = options === undefined ? undefined : PARTS[options.part];
  if (options === undefined || part === undefined) {
    say('Usage: npm run bench -- discord [soak|http] [--seconds N] [--rates N,N] [--minutes N]');
    process.exitCode = 1;
    return;
  }
  const overdue = setTimeout(() => {
    process.stderr.write('It took longer than it can take.\n');
    process.exit(1);
  }, part.most(options) * 1000);
  sayMachine();
  await part.run(options);
  clearTimeout(overdue);
}

function optionsFrom(args: readonly string[]): Options | undefined {
  try {
    return readOptions(args);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
