import { expect, test } from 'vitest';
import { type Action, mixOf } from '../../bench/discord/mix.ts';
import { readOptions } from '../../bench/discord/options.ts';
import { readMaterial } from '../../bench/discord/questions.ts';

const material = await readMaterial();
const first = (count: number): Action[] => Array.from({ length: count }, mixOf(material));

test('A load asks thousands of different questions, none of them twice before all have come', () => {
  const questions = first(5_000).flatMap((action) =>
    action.kind === 'command' && action.name === 'ask' ? (action.options['question'] ?? '') : [],
  );
  expect(questions.length).toBeGreaterThan(2_900);
  expect(new Set(questions).size).toBe(questions.length);
});

test('A load is the same at every run, and mostly questions', () => {
  const actions = first(1_000);
  expect(first(1_000)).toEqual(actions);
  const names = actions.map((action) => (action.kind === 'command' ? action.name : action.kind));
  const shareOf = (name: string) => names.filter((one) => one === name).length / names.length;
  expect(shareOf('ask')).toBeGreaterThan(0.5);
  for (const name of ['quote', 'timeline', 'who', 'story', 'typing', 'press']) {
    expect(shareOf(name)).toBeGreaterThan(0);
    expect(shareOf(name)).toBeLessThan(0.15);
  }
});

test('Options of the load have bounds, and say so', () => {
  expect(readOptions([])).toEqual({ part: '', seconds: 30, rates: [50, 200, 400], minutes: 10 });
  expect(readOptions(['http', '--rates', '50,200', '--seconds', '5'])).toEqual({
    part: 'http',
    seconds: 5,
    rates: [50, 200],
    minutes: 10,
  });
  expect(() => readOptions(['--rates', '50,fast'])).toThrow('“fast” is not one');
  expect(() => readOptions(['--rates', '5000'])).toThrow('up to 800');
});
