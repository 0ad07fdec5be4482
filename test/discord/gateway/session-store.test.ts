import { expect, test } from 'vitest';
import { sessionStore } from '../../../src/discord/gateway/session-store.ts';

const SESSION = { sessionId: 's', sequence: 7, shardId: 0, shardCount: 1, resumeURL: 'wss://resume.invalid' };
const afterwards = () => new Promise((resolve) => setImmediate(resolve));

function storeAt() {
  let now = 0;
  const store = sessionStore(() => now);
  store.reached(0);
  store.update(0, SESSION);
  return {
    store,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('a session that is given up over a connection is gone', () => {
  const { store } = storeAt();
  store.update(0, null);
  expect(store.retrieve(0)).toBeNull();
});

test('and so is one that the end of the connection has ended', () => {
  const { store } = storeAt();
  // The shard gives it up as soon as it has told that the connection is closed.
  store.lost(0);
  store.update(0, null);
  expect(store.retrieve(0)).toBeNull();
});

test('one whose gateway was only not reached is kept for 10 seconds', async () => {
  const { store, pass } = storeAt();
  store.lost(0);
  await afterwards();
  store.update(0, null);
  pass(5_000);
  store.lost(0);
  await afterwards();
  store.update(0, null);
  expect(store.retrieve(0)).toEqual(SESSION);
  pass(5_001);
  store.update(0, null);
  expect(store.retrieve(0)).toBeNull();
});

test('a gateway that is reached again and refuses the session ends it', async () => {
  const { store } = storeAt();
  store.lost(0);
  await afterwards();
  store.reached(0);
  store.update(0, null);
  expect(store.retrieve(0)).toBeNull();
});

test('each shard has its own', () => {
  const { store } = storeAt();
  store.reached(1);
  store.update(1, { ...SESSION, shardId: 1, sessionId: 't' });
  store.update(0, null);
  expect([store.retrieve(0), store.retrieve(1)?.sessionId]).toEqual([null, 't']);
});
