import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wrongsOf } from './bearing.ts';
import { type FuzzedBot, openFuzzedBot } from './fuzzed-bot.ts';
import { payloads } from './payloads.ts';

/** `npm run bench -- fuzz` tries a hundred thousand. */
const RUNS = 3000;
const SEED = 8;

let bot: FuzzedBot;
beforeAll(async () => {
  bot = await openFuzzedBot();
});
afterAll(() => bot.close());

test('whatever comes in, it is answered once, within Discord’s limits and without a fault', async () => {
  await fc.assert(
    fc.asyncProperty(payloads(bot.known), async (payload) => {
      expect(await wrongsOf(bot.front, payload)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 60_000);
