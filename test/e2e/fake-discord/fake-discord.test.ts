import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buttonsOf, choicesOf, type FakeDiscord, sentViolations, startFakeDiscord, textOf } from './index.ts';
import { LIVELY_COMMANDS, startLivelyBot } from './lively-bot.ts';
import { untrueAnswers } from './untrue-answers.ts';

let discord: FakeDiscord;
let client: Client;
let errors: unknown[];

beforeAll(async () => {
  discord = await startFakeDiscord({
    commands: LIVELY_COMMANDS,
    guilds: [{ name: 'One' }, { name: 'Two', locale: 'de' }],
  });
  ({ client, errors } = await startLivelyBot(discord.token, discord.apiUrl));
  await discord.gateway.ready();
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

describe('a bot on discord.js', () => {
  test('comes up with every server it is in', async () => {
    await discord.slash({ name: 'ping' });
    expect(client.isReady()).toBe(true);
    expect(client.guilds.cache.map(({ name, available }) => [name, available])).toEqual([
      ['One', true],
      ['Two', true],
    ]);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  test('answers a slash command and adds to its answer', async () => {
    const reply = await discord.slash({ name: 'ping', locale: 'fr' });
    expect(reply).toMatchObject({
      kind: 'message',
      message: { content: 'pong in fr @everyone', seenBy: 'everyone' },
    });
    expect(reply.message?.mention_everyone).toBe(false);
    const added = await discord.followUp(reply);
    expect(added).toMatchObject({ content: 'and more', seenBy: discord.reader.id, type: 19 });
  });

  test('knows whether it is asked in a server or in a direct conversation', async () => {
    const second = discord.guilds[1] ?? discord.guild;
    const ada = discord.newPerson('Ada', 'de');
    const there = await discord.slash({ name: 'ping', guild: second, user: ada });
    const alone = await discord.slash({ name: 'ping', dm: true, user: ada, installedFor: 'user' });
    expect(there.message?.channel_id).toBe(second.channels[0].id);
    expect(alone.message?.interaction_metadata).toMatchObject({
      user: { id: ada.id },
      authorizing_integration_owners: { 1: ada.id },
    });
  });

  test('puts an answer off and gives it later', async () => {
    const reply = await discord.slash({ name: 'slow' });
    expect(reply).toMatchObject({ kind: 'defer', message: { flags: 64 + 128, content: '' } });
    const final = await discord.finalMessage(reply);
    expect(final).toMatchObject({ content: 'here it is', flags: 64, seenBy: discord.reader.id });
  });

  test('completes an option', async () => {
    const reply = await discord.autocomplete({
      name: 'story find',
      options: { words: 'sil' },
      focus: 'words',
    });
    expect(reply.kind).toBe('autocomplete');
    expect(choicesOf(reply)).toEqual([{ name: 'sil!', value: 'sil' }]);
    const found = await discord.slash({ name: 'story find', options: { words: 'silver' } });
    expect(found.message?.content).toBe('found silver');
  });

  test('updates its message when a button is pressed and when something is chosen', async () => {
    const { message } = await discord.slash({ name: 'card' });
    if (message === undefined) throw new Error('a message was to come');
    expect(textOf(message)).toBe('fresh');
    expect(buttonsOf(message)).toEqual([
      { label: 'Again', customId: 'again', url: undefined, disabled: false },
    ]);
    const pressed = await discord.press(message, 'again');
    expect(pressed.kind).toBe('update');
    expect(textOf(await discord.finalMessage(pressed))).toBe('pressed by Reader');
    const chosen = await discord.select(message, 'which', ['2']);
    expect(chosen.kind).toBe('defer update');
    expect(textOf(await discord.finalMessage(chosen))).toBe('chosen: 2');
  });

  test('asks with a modal and reads what is filled in', async () => {
    const form = await discord.slash({ name: 'form' });
    expect(form.kind).toBe('modal');
    const reply = await discord.submitModal(form, { text: 'twelve words' });
    expect(reply.message?.content).toBe('you wrote twelve words');
  });

  test('reads the message that a message command is used on', async () => {
    const target = discord.messageWithoutMention('a line worth keeping');
    const reply = await discord.messageCommand('Quote this', target);
    expect(reply.message).toMatchObject({ content: '“a line worth keeping”', type: 23 });
  });

  test('hears what mentions it, and nothing of what does not', async () => {
    const before = discord.messages.length;
    discord.messageWithoutMention('nobody asked');
    const reply = await discord.mention('who was it?');
    expect(reply.message?.content).toBe(`heard: <@${discord.bot.id}> who was it?`);
    expect(discord.messages).toHaveLength(before + 3);
    const direct = await discord.mention('and here?', { dm: true });
    expect(direct.message?.content).toContain('and here?');
  });

  test('has met nothing that discord.js could not read', () => {
    expect(errors).toEqual([]);
    expect(discord.requests.filter(({ status }) => status === undefined || status >= 400)).toEqual([]);
    expect(untrueAnswers(discord)).toEqual([]);
  });

  test('keeps to Discord’s limits and description in all it sends', () => {
    expect(discord.sentPayloads.length).toBeGreaterThan(10);
    expect(sentViolations(discord)).toEqual([]);
  });
});
