import { expect, test } from 'vitest';
import { shardWatch } from '../../../src/discord/gateway/shard-watch.ts';

function watchAt() {
  let now = 1_000;
  let ids: readonly number[] | undefined;
  const watch = shardWatch(
    () => ids,
    () => now,
  );
  return {
    watch,
    pass: (ms: number) => {
      now += ms;
    },
    know: (shards: readonly number[]) => {
      ids = shards;
    },
  };
}

test('nothing is known of shards until Discord has said how many there are', () => {
  const { watch, pass, know } = watchAt();
  pass(500);
  expect([watch.state(), watch.unwellSince()]).toEqual([{ shards: [] }, 1_000]);
  know([2]);
  expect(watch.state()).toEqual({
    shards: [{ id: 2, status: 'closed', acknowledgedAt: undefined, waitsUntil: undefined }],
  });
});

test('all is as well as the shard that fares worst', () => {
  const { watch, pass, know } = watchAt();
  know([0, 1]);
  pass(1_000);
  watch.status(0, 'ready');
  expect(watch.unwellSince()).toBe(1_000);
  pass(1_000);
  watch.status(1, 'ready');
  expect(watch.unwellSince()).toBe(2_000);
  watch.acknowledged(0, 3_500);
  expect(watch.unwellSince()).toBe(3_000);
});

test('heartbeats of a shard that is not ready do not make it well', () => {
  const { watch, know } = watchAt();
  know([0]);
  watch.status(0, 'connecting');
  watch.acknowledged(0, 9_000);
  expect(watch.unwellSince()).toBe(1_000);
  expect(watch.state().shards[0]?.acknowledgedAt).toBe(9_000);
});

test('a wait for the limit does not count, as long as it lasts', () => {
  const { watch, pass, know } = watchAt();
  know([0]);
  watch.waits(0, 5_000, true);
  pass(3_000);
  expect(watch.unwellSince()).toBe(4_000);
  expect(watch.state().shards[0]?.waitsUntil).toBe(5_000);
  pass(3_000);
  expect(watch.unwellSince()).toBe(5_000);
  expect(watch.state().shards[0]?.waitsUntil).toBeUndefined();
});

test('a wait because sessions are ended soon does', () => {
  const { watch, pass, know } = watchAt();
  know([0]);
  watch.waits(0, 5_000, false);
  pass(3_000);
  expect(watch.unwellSince()).toBe(1_000);
  expect(watch.state().shards[0]?.waitsUntil).toBe(5_000);
});
