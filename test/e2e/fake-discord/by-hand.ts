import { DiscordAPIError, Routes } from 'discord.js';
import { expect } from 'vitest';
import { startBareBot } from './bare-bot.ts';
import { type FakeDiscordOptions, startFakeDiscord } from './index.ts';
import { untrueAnswers } from './untrue-answers.ts';

const COMMANDS = [
  { name: 'ask', description: 'Asks', contexts: [0, 1], integration_types: [0, 1] },
  {
    name: 'find',
    description: 'Finds',
    options: [{ type: 3, name: 'words', description: 'What', autocomplete: true }],
  },
];

/** A fake Discord with a bot whose answers the test itself gives. */
export async function startByHand(options: FakeDiscordOptions = {}) {
  const discord = await startFakeDiscord({ commands: COMMANDS, ...options });
  const bot = await startBareBot(discord);
  return {
    discord,
    bot,
    /** Sends a slash command and gives what is needed to answer it. */
    async asked() {
      const reply = discord.slash({ name: 'ask' });
      const { id, token, payload } = await bot.interaction();
      const original = Routes.webhookMessage(discord.applicationId, token);
      const webhook = Routes.webhook(discord.applicationId, token);
      return {
        id,
        token,
        reply,
        payload,
        answer: (body: object) => bot.rest.post(Routes.interactionCallback(id, token), { body, auth: false }),
        edit: (body: object) => bot.rest.patch(original, { body, auth: false }),
        read: () => bot.rest.get(original, { auth: false }),
        remove: () => bot.rest.delete(original, { auth: false }),
        add: (body: object) => bot.rest.post(webhook, { body, auth: false }),
      };
    },
    async stop(): Promise<void> {
      bot.stop();
      await discord.close();
      expect(untrueAnswers(discord)).toEqual([]);
    },
  };
}

export type ByHand = Awaited<ReturnType<typeof startByHand>>;

/** What Discord refused a request with; it is an error if it did not. */
export async function refusalOf(attempt: Promise<unknown>): Promise<DiscordAPIError> {
  const error: unknown = await attempt.then(() => undefined).catch((thrown: unknown) => thrown);
  if (error instanceof DiscordAPIError) return error;
  throw new Error('it was not refused');
}
