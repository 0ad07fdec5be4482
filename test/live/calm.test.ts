import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Calm } from '../../src/live/calm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function counted() {
  const acts: number[] = [];
  const began = performance.now();
  return { acts, calm: new Calm(() => void acts.push(performance.now() - began)) };
}

test('many stirs are one act, a while after the last', () => {
  const { acts, calm } = counted();
  for (let at = 0; at < 4; at += 1) {
    calm.stir();
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(10_000);
  expect(acts).toEqual([500]);
});

test('under constant change the wait is bounded', () => {
  const { acts, calm } = counted();
  for (let at = 0; at < 350; at += 1) {
    calm.stir();
    vi.advanceTimersByTime(10);
  }
  expect(acts).toEqual([1_000, 2_000, 3_000]);
});

test('nothing is done after the end', () => {
  const { acts, calm } = counted();
  calm.stir();
  calm.end();
  vi.advanceTimersByTime(10_000);
  expect(acts).toEqual([]);
});
