import { expect, test } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { saying } from '../../src/commands/scope.ts';
import { botHere } from './bot-here.ts';
import { textOf } from './fake-discord/index.ts';

/** Longer than the bot waits before it says that it is thinking, in milliseconds. */
const SLOW_MS = 1700;

function slowCommand(name: string, end: () => void): Command {
  return {
    name,
    description: 'Takes its time',
    options: [],
    run: async ({ private: isPrivate }) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      end();
      return saying('Here it is.', isPrivate);
    },
  };
}

test('a command that takes its time is deferred, and the message is filled in', async (context) => {
  const { discord, log } = await botHere(context, [slowCommand('slow', () => undefined)]);
  const reply = await discord.slash({ name: 'slow' });
  expect(reply.kind).toBe('defer');
  expect(textOf(await discord.finalMessage(reply))).toBe('Here it is.');
  expect(log).toEqual([]);
});

test('a fault after a deferral is told in the message that waits', async (context) => {
  const { discord, log } = await botHere(context, [
    slowCommand('broken', () => {
      throw new Error('secret detail');
    }),
  ]);
  const reply = await discord.slash({ name: 'broken' });
  const message = await discord.finalMessage(reply);
  const [, errorId] = /^Something went wrong here.* error ([0-9a-z]+)\.$/.exec(textOf(message)) ?? [];
  expect(log[0]).toBe(`Error ${errorId} during /broken:`);
  expect(textOf(message)).not.toContain('secret');
});

test('a fault before any answer is told at once, to the asker alone', async (context) => {
  const broken: Command = {
    name: 'broken',
    description: 'Breaks',
    options: [],
    run: () => {
      throw new Error('secret detail');
    },
  };
  const { discord } = await botHere(context, [broken]);
  const { kind, message } = await discord.slash({ name: 'broken' });
  expect(kind).toBe('message');
  expect(message && textOf(message)).toMatch(/^Something went wrong here/);
  expect(message?.seenBy).toBe(discord.reader.id);
});
