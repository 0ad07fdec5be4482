import { expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { saying } from '../../src/commands/scope.ts';
import { makeGateway } from '../../src/discord/gateway.ts';
import { restResponses } from '../../src/discord/responses.ts';
import { makeRest, reasonOf } from '../../src/discord/rest.ts';
import { type Answering, answerInteraction } from '../../src/interactions/answer.ts';
import { observers } from '../../src/interactions/observer.ts';
import { libraryFrom } from '../library.ts';
import { logInto } from '../log.ts';
import { type FakeDiscord, sentViolations, startFakeDiscord, textOf } from './fake-discord/index.ts';

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

/** A bot in this process, of these commands, by the very parts that the real one is made of. */
async function goOnline(commands: readonly Command[]): Promise<{ discord: FakeDiscord; log: string[] }> {
  const discord = await startFakeDiscord({
    commands: commands.map(({ name, description }) => ({ name, description })),
  });
  const log: string[] = [];
  const rest = makeRest(discord.apiUrl, discord.token);
  const library = libraryFrom({ s: { articles: { a: 'The dam opened.' } } });
  const answering: Answering = {
    log: logInto(log),
    observer: observers([]),
    library: () => library,
    responsesTo: (interaction) => restResponses(rest, discord.applicationId, interaction),
    reasonOf,
    download: async () => undefined,
    commandIds: () => new Map(),
    findCommand: (name) => commands.find((command) => command.name === name),
  };
  const gateway = makeGateway({
    rest,
    token: discord.token,
    readsMessages: false,
    shards: { count: 1, ids: undefined },
    log: answering.log,
    events: {
      ready: () => undefined,
      message: () => undefined,
      joined: () => undefined,
      left: () => undefined,
      closed: () => undefined,
      interaction: (payload) => void answerInteraction(payload, answering),
    },
  });
  await gateway.connect();
  onTestFinished(async () => {
    await gateway.close();
    await discord.close();
    expect(sentViolations(discord)).toEqual([]);
  });
  return { discord, log };
}

test('a command that takes its time is deferred, and the message is filled in', async () => {
  const { discord, log } = await goOnline([slowCommand('slow', () => undefined)]);
  const reply = await discord.slash({ name: 'slow' });
  expect(reply.kind).toBe('defer');
  expect(textOf(await discord.finalMessage(reply))).toBe('Here it is.');
  expect(log).toEqual([]);
});

test('a fault after a deferral is told in the message that waits', async () => {
  const { discord, log } = await goOnline([
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

test('a fault before any answer is told at once, to the asker alone', async () => {
  const broken: Command = {
    name: 'broken',
    description: 'Breaks',
    options: [],
    run: () => {
      throw new Error('secret detail');
    },
  };
  const { discord } = await goOnline([broken]);
  const { kind, message } = await discord.slash({ name: 'broken' });
  expect(kind).toBe('message');
  expect(message && textOf(message)).toMatch(/^Something went wrong here/);
  expect(message?.seenBy).toBe(discord.reader.id);
});
