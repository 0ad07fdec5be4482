import { expect, test } from 'vitest';
import { attempt } from '../../src/discord/attempts.ts';

test('an attempt gets the time that is left, whole milliseconds or not', async () => {
  let attempts = 0;
  const request = async (signal: AbortSignal): Promise<boolean> => {
    attempts += 1;
    return signal.aborted;
  };
  const until = Math.floor(performance.now()) + 60_000.5;
  expect(await attempt(request, { until, attemptMs: 120_000 })).toEqual({ outcome: 'done', value: false });
  expect(attempts).toBe(1);
});
