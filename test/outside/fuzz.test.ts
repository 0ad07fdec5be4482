import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wrongsOf } from './bearing.ts';
import { type FuzzedBot, openFuzzedBot } from './fuzzed-bot.ts';
import { payloads } from './payloads.ts';
import { forged, garbled } from './requests.ts';

/** `npm run bench -- fuzz` tries a hundred thousand. */
const RUNS = { gateway: 800, http: 300, requests: 150 };
const SEED = 8;
const TIMEOUT_MS = 120_000;

let bot: FuzzedBot;
beforeAll(async () => {
  bot = await openFuzzedBot();
}, TIMEOUT_MS);
afterAll(() => bot.close());

test(
  'whatever the gateway brings is answered once, within Discord’s limits and without a fault',
  async () => {
    await fc.assert(
      fc.asyncProperty(payloads(bot.known), async (payload) => {
        expect(await wrongsOf(bot.gateway, payload)).toEqual([]);
      }),
      { numRuns: RUNS.gateway, seed: SEED },
    );
  },
  TIMEOUT_MS,
);

test(
  'whatever a signed request brings is, too',
  async () => {
    await fc.assert(
      fc.asyncProperty(payloads(bot.known), async (payload) => {
        expect(await wrongsOf(bot.http.front, payload)).toEqual([]);
      }),
      { numRuns: RUNS.http, seed: SEED },
    );
  },
  TIMEOUT_MS,
);

test(
  'no request that Discord did not sign gets more than a refusal',
  async () => {
    await fc.assert(
      fc.asyncProperty(forged, async (request) => {
        const { status, faults } = await bot.http.raw(request);
        expect(faults).toEqual([]);
        expect([400, 401, 404, 405, 413, 431]).toContain(status);
      }),
      { numRuns: RUNS.requests, seed: SEED },
    );
  },
  TIMEOUT_MS,
);

test(
  'what Discord signed and cannot be read is refused',
  async () => {
    await fc.assert(
      fc.asyncProperty(garbled, async (request) => {
        const { status, faults } = await bot.http.raw(request);
        expect(faults).toEqual([]);
        expect([200, 400, 413]).toContain(status);
      }),
      { numRuns: RUNS.requests, seed: SEED },
    );
  },
  TIMEOUT_MS,
);
