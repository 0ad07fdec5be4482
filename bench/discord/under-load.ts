import type { Pace } from './arrivals.ts';
import { type Contestant, PILCROW, PONG, PONG_HTTP } from './bots.ts';
import { type Loaded, load, type Target } from './load.ts';
import { sayHead, sayLoaded, sayLoadGoals } from './load-table.ts';
import { mixOf } from './mix.ts';
import { goOnline, listen, type Online } from './online.ts';
import { say } from './print.ts';
import { type Material, readMaterial } from './questions.ts';

/** Before it is measured: until code is compiled and caches are full. */
const WARM_UP = { perSecond: 100, seconds: 10 };

/** How the interactions reach the bots. */
export interface Front {
  readonly bots: readonly [Contestant, Contestant];
  start(contestant: Contestant): Promise<Online>;
}

export const GATEWAY: Front = { bots: [PONG, PILCROW], start: (contestant) => goOnline(contestant) };
export const HTTP: Front = { bots: [PONG_HTTP, PILCROW], start: listen };

/** Both bots at each rate, each alone and anew, first the one, then the other. */
export async function underLoad(front: Front, rates: readonly number[], seconds: number): Promise<void> {
  const material = await readMaterial();
  say(`Open loop, ${seconds} s each after a warm-up; ${material.questions.length} different questions`);
  sayHead();
  const all: Loaded[] = [];
  for (const [at, perSecond] of rates.entries()) {
    const order = at % 2 === 0 ? front.bots : front.bots.toReversed();
    for (const contestant of order) {
      const loaded = await loadAlone(await front.start(contestant), material, { perSecond, seconds });
      sayLoaded(loaded);
      all.push(loaded);
    }
  }
  sayLoadGoals(all);
}

async function loadAlone(online: Online, material: Material, { perSecond, seconds }: Pace): Promise<Loaded> {
  const target = targetOf(online, material);
  await load(target, {
    perSecond: Math.min(perSecond, WARM_UP.perSecond),
    seconds: Math.min(seconds, WARM_UP.seconds),
  });
  const loaded = await load(target, { perSecond, seconds });
  await online.end();
  return loaded;
}

export function targetOf({ name, bot, crowd, refusals }: Online, material: Material): Target {
  const next = mixOf(material);
  return { name, bot, refusals, act: () => crowd.act(next()) };
}
