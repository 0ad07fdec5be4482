import { expect, test } from 'vitest';
import { pictures } from '../../src/words/index.ts';

test.each([
  [1, '1 day'],
  [20, '20 days'],
  [21, 'about 3 weeks'],
  [75, 'about 11 weeks'],
  [76, 'about 2 months'],
  [670, 'about 22 months'],
  [700, 'about 2 years'],
  [1096, 'about 3 years'],
  [36_525, 'about 100 years'],
])('a break of %i days is told as %s', (days, told) => {
  expect(pictures.time(days)).toBe(told);
});
