import type { Pace } from './arrivals.ts';
import { PILCROW, PONG } from './bots.ts';
import { load, type Target } from './load.ts';
import { sayHead, sayLoaded } from './load-table.ts';
import { goOnline } from './online.ts';
import { row, say, sayGoal } from './print.ts';
import { residentMegabytes } from './process-usage.ts';
import { readMaterial } from './questions.ts';
import { targetOf } from './under-load.ts';

const PER_SECOND = 20;
/** Everybody has been there once, so that what is kept of people is kept. */
const WARM_UP = { perSecond: 50, seconds: 50 };
const SAMPLE_EVERY_MS = 1_000;
/** Every sample is so near to their mean where memory is flat. */
const FLAT = 0.05;

/** How the memory of both bots goes over a long time of steady use. Both at once: it is not time that is measured. */
export async function soak(minutes: number): Promise<void> {
  const material = await readMaterial();
  say(`Soak: ${PER_SECOND} a second each for ${minutes} min, RSS each second after a warm-up`);
  const online = [await goOnline(PILCROW), await goOnline(PONG)];
  const soaked = await Promise.all(
    online.map((one) => soakOne(targetOf(one, material), { perSecond: PER_SECOND, seconds: minutes * 60 })),
  );
  await Promise.all(online.map((one) => one.end()));
  sayHead();
  for (const { loaded } of soaked) sayLoaded(loaded);
  say();
  row(['RSS MB', 'start', 'end', 'least', 'most', 'mean', 'MB/hour']);
  for (const { loaded, samples } of soaked) {
    const figures = [
      samples[0] ?? 0,
      samples.at(-1) ?? 0,
      Math.min(...samples),
      Math.max(...samples),
      mean(samples),
    ];
    row([loaded.name, ...figures.map((value) => value.toFixed(1)), (slope(samples) * 3600).toFixed(1)]);
  }
  for (const { loaded, samples } of soaked) {
    const widest = Math.max(...samples.map((value) => Math.abs(value / mean(samples) - 1)));
    sayGoal(
      `${loaded.name}: RSS flat, within ± ${FLAT * 100}% of its mean`,
      `± ${(widest * 100).toFixed(1)}%`,
      widest <= FLAT,
    );
  }
}

async function soakOne(target: Target, pace: Pace) {
  await load(target, { ...WARM_UP, seconds: Math.min(WARM_UP.seconds, pace.seconds) });
  const samples = [residentMegabytes(target.bot.id)];
  const sampling = setInterval(() => samples.push(residentMegabytes(target.bot.id)), SAMPLE_EVERY_MS);
  const loaded = await load(target, pace);
  clearInterval(sampling);
  return { loaded, samples };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** By how much they grow from one to the next: least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const average = mean(values);
  let [across, along] = [0, 0];
  for (const [at, value] of values.entries()) {
    across += (at - middle) * (value - average);
    along += (at - middle) ** 2;
  }
  return along === 0 ? 0 : across / along;
}
