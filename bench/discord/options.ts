import { parseArgs } from 'node:util';

export interface Options {
  readonly part: string;
  readonly seconds: number;
  readonly rates: readonly number[];
  readonly minutes: number;
}

/** Interactions a second. Beyond the last, the fair use of the people in the fake Discord would be used up. */
const MAX_RATE = 800;
const MAX_SECONDS = 600;
const MAX_MINUTES = 240;

/** Reads `[part] --seconds N --rates 50,200 --minutes N`; throws a sentence where it is none of that. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '30' },
      rates: { type: 'string', default: '50,200,400' },
      minutes: { type: 'string', default: '10' },
    },
  });
  return {
    part: positionals[0] ?? '',
    seconds: numberIn('--seconds', values.seconds, MAX_SECONDS),
    rates: values.rates.split(',').map((rate) => numberIn('--rates', rate, MAX_RATE)),
    minutes: numberIn('--minutes', values.minutes, MAX_MINUTES),
  };
}

function numberIn(name: string, text: string, most: number): number {
  const value = Number(text);
  if (value > 0 && value <= most) return value;
  throw new Error(`${name} takes numbers above 0, up to ${most}; “${text}” is not one.`);
}
