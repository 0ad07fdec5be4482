import { expect, test } from 'vitest';
import { PictureCache } from '../../src/painter/picture-cache.ts';

const picture = (bytes: number): Uint8Array => new Uint8Array(bytes);

test('the picture that was not asked for longest goes first', () => {
  const cache = new PictureCache(10);
  const kept = picture(4);
  cache.add('a', kept);
  cache.add('b', picture(4));
  expect(cache.get('a')).toBe(kept);
  cache.add('c', picture(4));
  expect([cache.get('a'), cache.get('b'), cache.get('c')?.length]).toEqual([kept, undefined, 4]);
});

test('one that is larger than all room is not kept, and takes nobody else’s', () => {
  const cache = new PictureCache(10);
  cache.add('a', picture(10));
  cache.add('b', picture(11));
  expect([cache.get('a')?.length, cache.get('b')]).toEqual([10, undefined]);
});

test('the same picture again takes its room once', () => {
  const cache = new PictureCache(10);
  for (let times = 0; times < 5; times += 1) cache.add('a', picture(5));
  cache.add('b', picture(5));
  expect([cache.get('a')?.length, cache.get('b')?.length]).toEqual([5, 5]);
});
