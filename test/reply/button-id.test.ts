import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { customIdOf, readCustomId } from '../../src/reply/button-id.ts';
import type { Button } from '../../src/reply/card.ts';

function button(command: string, state: string, shares?: boolean): Button {
  const opens = { command, state };
  return shares === undefined ? { label: 'x', opens } : { label: 'x', opens, shares };
}

describe('the id of a button', () => {
  test.each<readonly [string, Button, string]>([
    ['that opens a card', button('ask', 'ap0.key'), '1oask:ap0.key'],
    ['that expressly does not share', button('ask', 'ap0.key', false), '1oask:ap0.key'],
    ['that shares a card', button('ask', 'ap0.key', true), '1sask:ap0.key'],
    [
      'that reports a card',
      { label: 'x', opens: { command: 'ask', state: 'ap0.key' }, reports: true },
      '1rask:ap0.key',
    ],
    ['without state', button('about', ''), '1oabout:'],
    ['of 100 characters', button('ask', 'x'.repeat(94)), `1oask:${'x'.repeat(94)}`],
  ])('%s', (_, one, id) => {
    expect(customIdOf(one)).toBe(id);
  });

  test.each<readonly [string, Button]>([
    ['of 101 characters', button('ask', 'x'.repeat(95))],
    ['that opens an address', { label: 'x', opens: { url: 'https://example.org' } }],
  ])('%s: there is none', (_, one) => {
    expect(customIdOf(one)).toBeUndefined();
  });
});

describe('an id is read back', () => {
  test.each([
    ['1oask:ap0.key', { command: 'ask', state: 'ap0.key', shares: false, reports: false }],
    ['1sask:ap0.key', { command: 'ask', state: 'ap0.key', shares: true, reports: false }],
    ['1rask:ap0.key', { command: 'ask', state: 'ap0.key', shares: false, reports: true }],
    ['1oabout:', { command: 'about', state: '', shares: false, reports: false }],
    ['1owho:a:b\nc', { command: 'who', state: 'a:b\nc', shares: false, reports: false }],
  ])('%s', (id, read) => {
    expect(readCustomId(id)).toEqual(read);
  });

  test.each([
    '',
    '1',
    '1oask',
    '1xask:',
    '2oask:x',
    '0oask:x',
    '1o:x',
    '1oASK:x',
    ' 1oask:x',
    'ask:x',
    '1oa-b:x',
  ])('“%s” is none of ours', (id) => {
    expect(readCustomId(id)).toBeUndefined();
  });
});

const state = fc.string({ unit: 'binary', maxLength: 60 });

test('law: a button that gets an id gets one of at most 100 characters, and is told by it alone', () => {
  const names = fc.constantFrom(...commands.map(({ name }) => name));
  fc.assert(
    fc.property(names, state, fc.boolean(), (command, text, shares) => {
      const id = customIdOf(button(command, text, shares));
      if (id === undefined) expect(`1o${command}:${text}`.length).toBeGreaterThan(100);
      else {
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id)).toEqual({ command, state: text, shares, reports: false });
      }
    }),
  );
});

test('law: every text is no id of ours, or the very one that it reads as', () => {
  const near = fc.tuple(fc.constantFrom('1', '2', ''), fc.constantFrom('o', 's', 'r', 'x'), state, state);
  fc.assert(
    fc.property(
      fc.oneof(
        near.map(([version, action, before, after]) => `${version}${action}${before}:${after}`),
        near.map(([version, action, , after]) => `${version}${action}quote:${after}`),
      ),
      (id) => {
        const read = readCustomId(id);
        if (read === undefined) return;
        const { command, state, ...does } = read;
        if (id.length <= 100) expect(customIdOf({ label: 'x', opens: { command, state }, ...does })).toBe(id);
      },
    ),
  );
});
