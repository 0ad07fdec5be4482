import { expect, test } from 'vitest';
import { NativeGate } from '../../src/reader/native-gate.ts';

test('who is inside is waited for, and nobody gets in any more', async () => {
  const gate = new NativeGate();
  const other = new NativeGate(gate.shared);
  let comeOut = (): void => undefined;
  const inside = other.inside(
    () =>
      new Promise<string>((resolve) => {
        comeOut = () => resolve('was inside');
      }),
  );
  expect(gate.shut(20)).toBe(false);
  comeOut();
  expect(await inside).toBe('was inside');
  expect(gate.shut(20)).toBe(true);
  expect(await other.inside(async () => 'got in')).toBeUndefined();
});

test('work that fails comes out as well', async () => {
  const gate = new NativeGate();
  await expect(gate.inside(() => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
  expect(gate.shut(20)).toBe(true);
});
