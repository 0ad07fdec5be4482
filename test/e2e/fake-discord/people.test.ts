import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from './index.ts';
import { LIVELY_COMMANDS, startLivelyBot } from './lively-bot.ts';

let discord: FakeDiscord;
let client: Client;

beforeAll(async () => {
  discord = await startFakeDiscord({ commands: LIVELY_COMMANDS });
  ({ client } = await startLivelyBot(discord.token, discord.apiUrl));
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

describe('people complain', () => {
  test('when there is no answer', async () => {
    const impatient = await startFakeDiscord({ commands: LIVELY_COMMANDS, replyTimeoutMs: 20 });
    await expect(impatient.slash({ name: 'ping' })).rejects.toThrow('No bot is connected to the gateway.');
    await impatient.close();
  });

  test.each([
    [() => discord.slash({ name: 'nothing' }), 'No command “nothing”'],
    [() => discord.slash({ name: 'story' }), 'There is no subcommand “”; there are: find.'],
    [() => discord.slash({ name: 'story find' }), 'The option “words” is required.'],
    [() => discord.slash({ name: 'story find', options: { words: 5 } }), 'it is not a text'],
    [() => discord.slash({ name: 'story find', options: { word: 'x' } }), 'There is no option “word”'],
    [() => discord.slash({ name: 'slow', installedFor: 'user' }), 'cannot be installed for a user'],
    [() => discord.press(undefined, 'again'), 'There is no such message'],
  ])('about what Discord’s client would not let them do (%#)', async (act, sentence) => {
    await expect(act()).rejects.toThrow(sentence);
  });

  test('about buttons and menus that are not there', async () => {
    const { message } = await discord.slash({ name: 'card' });
    await expect(discord.press(message, 'gone')).rejects.toThrow('What it has: again, which');
    await expect(discord.select(message, 'which', ['3'])).rejects.toThrow('The menu offers no “3”');
    await expect(discord.select(message, 'which', ['1', '2'])).rejects.toThrow('wants 1 to 1 choices');
    const hidden = await discord.slash({ name: 'slow' });
    await expect(discord.press(hidden.message, 'x', discord.newPerson('Eve'))).rejects.toThrow(
      'Eve does not see this message',
    );
  });
});
