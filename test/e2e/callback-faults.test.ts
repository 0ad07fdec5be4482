import { describe, expect, test, vi } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { saying } from '../../src/commands/scope.ts';
import { botHere } from './bot-here.ts';
import { type FakeDiscord, textOf } from './fake-discord/index.ts';

const QUESTION = { name: 'ask', options: { question: 'When did the dam open?' } };
const callbacks = ({ requests }: FakeDiscord) => requests.filter(({ path }) => path.endsWith('/callback'));

describe.concurrent('a first response', () => {
  test('is tried again after server errors, as long as somebody waits for it', async (context) => {
    const { discord, log } = await botHere(context);
    discord.fail({ method: 'POST', path: /callback/, status: 502, times: 4 });
    expect((await discord.slash(QUESTION)).kind).toBe('message');
    expect(callbacks(discord)).toHaveLength(5);
    expect(log).toEqual([]);
  });

  test('is given up when nobody waits any longer, and said once', async (context) => {
    const { discord, log } = await botHere(context, undefined, { replyTimeoutMs: 1 });
    discord.fail({ method: 'POST', path: /callback/, status: 503, times: 1000 });
    await expect(discord.slash(QUESTION)).rejects.toThrow();
    await vi.waitFor(() => expect(log).toHaveLength(2), { timeout: 15_000 });
    expect(log).toEqual([
      'The reply to /ask was not taken (HTTP status 503).',
      'Discord no longer waits for an answer to /ask.',
    ]);
    const times = callbacks(discord).map(({ time }) => time);
    expect(times.length).toBeLessThanOrEqual(8);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(3_000);
  });

  test('that a rate limit keeps back for longer than anybody waits is given up at once, and holds up no other', async (context) => {
    const { discord, log } = await botHere(context, undefined, { replyTimeoutMs: 20_000 });
    discord.fail({ method: 'POST', path: /callback/, status: 429, retryAfter: 600, times: 1 });
    const limited = discord.slash(QUESTION).catch(() => 'unanswered');
    await vi.waitFor(() => expect(log).toHaveLength(2), { timeout: 15_000 });
    expect(log).toEqual([
      'The reply to /ask was not taken (rate limit).',
      'Discord no longer waits for an answer to /ask.',
    ]);
    expect((await discord.slash(QUESTION)).kind).toBe('message');
    expect(callbacks(discord)).toHaveLength(2);
    void limited;
  });

  test('that a rate limit keeps back for a moment comes after it', async (context) => {
    const { discord } = await botHere(context);
    discord.fail({ method: 'POST', path: /callback/, status: 429, retryAfter: 0.3, times: 1 });
    expect((await discord.slash(QUESTION)).kind).toBe('message');
  });

  test('of which nothing is heard is tried again, on another connection', async (context) => {
    const { discord } = await botHere(context);
    // The first question of all takes its time, here where all is compiled as it is needed.
    await discord.slash(QUESTION);
    discord.fail({ method: 'POST', path: /callback/, status: 500, delayMs: 60_000, times: 1 });
    expect((await discord.slash(QUESTION)).kind).toBe('message');
  });

  test('whose connection breaks is tried again', async (context) => {
    const { discord } = await botHere(context);
    discord.fail({ method: 'POST', path: /callback/, status: 'hang up', times: 2 });
    expect((await discord.slash(QUESTION)).kind).toBe('message');
  });

  test('to somebody who types is not apologised for', async (context) => {
    const { discord, log } = await botHere(context, undefined, { replyTimeoutMs: 1 });
    discord.fail({ method: 'POST', path: /callback/, status: 500, times: 1000 });
    await expect(
      discord.autocomplete({ name: 'ask', options: { question: 'x', story: '' }, focus: 'story' }),
    ).rejects.toThrow();
    await vi.waitFor(() => expect(log).toHaveLength(2), { timeout: 15_000 });
    expect(log[1]).toMatch(/^Discord no longer waits/);
  });
});

test('a message that was put off is filled in through server errors and rate limits', async (context) => {
  const slow: Command = {
    name: 'slow',
    description: 'Takes its time',
    options: [],
    run: async ({ private: isPrivate }) => {
      await new Promise((resolve) => setTimeout(resolve, 1_700));
      return saying('Here it is.', isPrivate);
    },
  };
  const { discord, log } = await botHere(context, [slow]);
  const editing = { method: 'PATCH', path: /messages.@original/ };
  discord.fail({ ...editing, status: 502, times: 2 });
  discord.fail({ ...editing, status: 429, retryAfter: 0.2, times: 1 });
  const reply = await discord.slash({ name: 'slow' });
  expect(reply.kind).toBe('defer');
  expect(textOf(await discord.finalMessage(reply))).toBe('Here it is.');
  expect(log).toEqual([]);
});
