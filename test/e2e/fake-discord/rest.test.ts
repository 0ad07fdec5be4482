import { DiscordAPIError, HTTPError, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../discord/json.ts';
import { type FakeDiscord, startFakeDiscord } from './index.ts';
import { untrueAnswers } from './untrue-answers.ts';

let discord: FakeDiscord;
let rest: REST;

beforeEach(async () => {
  discord = await startFakeDiscord();
  rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
});
afterEach(async () => {
  expect(untrueAnswers(discord)).toEqual([]);
  await discord.close();
});

const post = (content: string, more: object = {}) =>
  rest.post(Routes.channelMessages(discord.channel.id), { body: { content, ...more } });

describe('the REST API', () => {
  test('knows the bot and its application', async () => {
    expect(await rest.get(Routes.user())).toMatchObject({ id: discord.bot.id, bot: true });
    expect(await rest.get(Routes.currentApplication())).toMatchObject({ id: discord.applicationId });
    expect(await rest.get(Routes.oauth2CurrentApplication())).toMatchObject({ id: discord.applicationId });
    expect(await rest.get(Routes.gatewayBot())).toMatchObject({
      shards: 1,
      session_start_limit: { total: 1000 },
    });
  });

  test('refuses a wrong token, an unknown route, bad JSON and a nameless client', async () => {
    const wrong = new REST({ api: discord.apiUrl }).setToken('wrong');
    await expect(wrong.get(Routes.user())).rejects.toMatchObject({ status: 401 });
    await expect(rest.get('/nowhere')).rejects.toMatchObject({ status: 404, code: 0 });
    const nameless = await fetch(`${discord.apiUrl}/v10/gateway`);
    expect(nameless.status).toBe(403);
    const garbled = await fetch(`${discord.apiUrl}/v10/gateway`, {
      method: 'POST',
      headers: { 'user-agent': 'DiscordBot (x, 1)', 'content-type': 'application/json' },
      body: '{',
    });
    expect(await garbled.json()).toMatchObject({ code: 50109 });
  });

  test('keeps what is posted, and says who would be pinged', async () => {
    await post('hello @everyone <@7> <@&8>', { allowed_mentions: { parse: ['roles'], users: ['7'] } });
    expect(discord.messages).toMatchObject([
      {
        content: 'hello @everyone <@7> <@&8>',
        mention_everyone: false,
        mentions: [{ id: '7' }],
        mention_roles: ['8'],
      },
    ]);
    await post('@everyone');
    expect(discord.messages.at(-1)?.mention_everyone).toBe(true);
  });

  test('posts the same nonce once', async () => {
    await post('once', { nonce: 'n', enforce_nonce: true });
    await post('once', { nonce: 'n', enforce_nonce: true });
    expect(discord.messages).toHaveLength(1);
  });

  test('lets the bot change its own messages only', async () => {
    const sent = await post('mine');
    const channelId = discord.channel.id;
    const mine = Routes.channelMessage(channelId, String(at(sent, 'id')));
    expect(await rest.patch(mine, { body: { content: 'changed' } })).toMatchObject({ content: 'changed' });
    const theirs = discord.messageWithoutMention('theirs');
    const change = rest.patch(Routes.channelMessage(channelId, theirs.id), { body: { content: 'x' } });
    await expect(change).rejects.toMatchObject({ status: 403, code: 50005 });
    await rest.delete(mine);
    await expect(rest.get(mine)).rejects.toMatchObject({ status: 404, code: 10008 });
  });
});

describe('a fault made to order', () => {
  test('hits the requests it is meant for, as often as was said', async () => {
    discord.fail({
      method: 'POST',
      path: /messages$/,
      status: 403,
      code: 50013,
      message: 'Missing Permissions',
      times: 1,
    });
    expect(await rest.get(Routes.user())).toMatchObject({ id: discord.bot.id });
    await expect(post('one')).rejects.toThrow(DiscordAPIError);
    await post('two');
    expect(discord.messages.map(({ content }) => content)).toEqual(['two']);
    expect(discord.requests.map(({ status }) => status)).toEqual([200, 403, 200]);
  });

  test('can come after the thing was done', async () => {
    discord.fail({ path: /messages$/, status: 502, times: 1, afterTakingEffect: true });
    await expect(post('one')).rejects.toThrow(HTTPError);
    expect(discord.messages).toHaveLength(1);
  });

  test('can be a rate limit, which discord.js waits out', async () => {
    discord.fail({ path: /messages$/, status: 429, retryAfter: 0.02, times: 2 });
    await post('one');
    expect(discord.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
  });

  test('can cut the connection, or only take its time', async () => {
    discord.fail({ path: /@me$/, status: 'hang up', times: 1 });
    await expect(rest.get(Routes.user())).rejects.toThrow();
    expect(discord.requests.at(-1)?.status).toBeUndefined();
    discord.fail({ path: /@me$/, delayMs: 10, times: 1 });
    expect(await rest.get(Routes.user())).toMatchObject({ id: discord.bot.id });
  });
});
