import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../discord/json.ts';
import { type ByHand, refusalOf, startByHand } from './by-hand.ts';
import type { Reply } from './index.ts';

const EPHEMERAL = 64;
const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });

let hand: ByHand;
beforeEach(async () => {
  hand = await startByHand();
});
afterEach(() => hand.stop());

describe('an answer', () => {
  test('that was put off is filled in by an edit, who sees it being settled', async () => {
    const { answer, edit, reply } = await hand.asked();
    await answer({ type: 5, data: { flags: EPHEMERAL } });
    await edit({ flags: V2, components: [text('now')] });
    const final = await hand.discord.finalMessage(await reply);
    expect(final).toMatchObject({
      flags: EPHEMERAL | V2,
      seenBy: hand.discord.reader.id,
      components: [{ id: 1 }],
    });
  });

  test('that was put off is filled in by the first follow-up too', async () => {
    const { answer, add, reply } = await hand.asked();
    await answer({ type: 5 });
    await add({ content: 'now', flags: EPHEMERAL });
    expect(await hand.discord.finalMessage(await reply)).toMatchObject({
      content: 'now',
      seenBy: 'everyone',
      flags: 0,
    });
  });

  test('can be read, changed and taken away', async () => {
    const { answer, edit, read, remove, reply } = await hand.asked();
    await answer({ type: 4, data: { content: 'one' } });
    await edit({ content: 'two' });
    expect(await read()).toMatchObject({ content: 'two', edited_timestamp: expect.any(String) });
    await remove();
    expect(await refusalOf(read())).toMatchObject({ code: 10008 });
    await expect(hand.discord.finalMessage(await reply)).rejects.toThrow('The bot deleted its answer.');
  });

  test('comes back with the callback on request', async () => {
    const reply = hand.discord.slash({ name: 'ask' });
    const { id, token } = await hand.bot.interaction();
    const query = new URLSearchParams({ with_response: 'true' });
    const body = { type: 4, data: { content: 'x', flags: EPHEMERAL } };
    const response = await hand.bot.rest.post(Routes.interactionCallback(id, token), {
      body,
      query,
      auth: false,
    });
    const messageId = (await reply).message?.id;
    expect(response).toMatchObject({
      interaction: { id, type: 2, response_message_id: messageId, response_message_ephemeral: true },
      resource: { type: 4, message: { id: messageId, content: 'x' } },
    });
  });

  test.each([
    ['a defer with another flag', { type: 5, data: { flags: V2 } }, 'data.flags'],
    [
      'content beside components of the new kind',
      { type: 4, data: { flags: V2, content: 'x', components: [text('x')] } },
      'data.content',
    ],
    [
      'components of the new kind without the flag',
      { type: 4, data: { components: [text('x')] } },
      'data.components[0].type',
    ],
    ['too long a content', { type: 4, data: { content: 'x'.repeat(2001) } }, 'data.content'],
    ['an update where there is nothing to update', { type: 7, data: { content: 'x' } }, 'type'],
    ['choices for a command', { type: 8, data: { choices: [] } }, 'type'],
  ])('is refused for %s, and may be tried again', async (_, body, place) => {
    const { answer, reply } = await hand.asked();
    const refusal = await refusalOf(answer(body));
    expect(refusal).toMatchObject({ status: 400, code: 50035 });
    expect(refusal.message).toContain(`${place}[`);
    await answer({ type: 4, data: { content: 'sorry' } });
    expect((await reply).message?.content).toBe('sorry');
  });

  test('is refused when it is empty', async () => {
    const { answer, reply } = await hand.asked();
    expect(await refusalOf(answer({ type: 4, data: {} }))).toMatchObject({ status: 400, code: 50006 });
    await answer({ type: 4, data: { content: 'x' } });
    await reply;
  });

  test('to somebody typing cannot be put off', async () => {
    const reply = hand.discord.autocomplete({ name: 'find', options: { words: 'a' }, focus: 'words' });
    const { id, token, payload } = await hand.bot.interaction();
    expect(at(payload, 'data')).toMatchObject({
      options: [{ name: 'words', type: 3, value: 'a', focused: true }],
    });
    const answer = (body: object) =>
      hand.bot.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    expect(await refusalOf(answer({ type: 5 }))).toMatchObject({ code: 50035 });
    await answer({ type: 8, data: { choices: [] } });
    expect((await reply).kind).toBe('autocomplete');
  });

  test('may bring files along', async () => {
    const { id, token, reply } = await hand.asked();
    await hand.bot.rest.post(Routes.interactionCallback(id, token), {
      body: { type: 4, data: { attachments: [{ id: 0, description: 'a picture' }] } },
      files: [{ name: 'a.png', data: Buffer.from('png'), contentType: 'image/png' }],
      auth: false,
    });
    expect((await reply).message?.attachments).toMatchObject([
      { filename: 'a.png', size: 3, description: 'a picture' },
    ]);
    expect(hand.discord.requests.at(-1)).toMatchObject({ files: ['a.png'], body: { type: 4 } });
  });

  test('of a guest is added to five times at most', async () => {
    const reply: Promise<Reply> = hand.discord.slash({ name: 'ask', installedFor: 'user' });
    const { id, token } = await hand.bot.interaction();
    const add = () =>
      hand.bot.rest.post(Routes.webhook(hand.discord.applicationId, token), {
        body: { content: 'x' },
        auth: false,
      });
    await hand.bot.rest.post(Routes.interactionCallback(id, token), {
      body: { type: 4, data: { content: 'x' } },
      auth: false,
    });
    for (let count = 0; count < 5; count += 1) await add();
    expect(await refusalOf(add())).toMatchObject({ code: 40094 });
    expect((await hand.discord.followUp(await reply, 4)).content).toBe('x');
  });
});

test('components are kept with ids, parents first, and with what goes without saying', async () => {
  const { answer, reply } = await hand.asked();
  const section = {
    type: 9,
    components: [text('a')],
    accessory: { type: 11, media: { url: 'https://example.org/a.png' } },
  };
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'x', id: 3 }] };
  await answer({
    type: 4,
    data: { flags: V2, components: [{ type: 17, components: [section, { type: 14 }, row] }] },
  });
  expect((await reply).message?.components).toEqual([
    {
      type: 17,
      id: 1,
      accent_color: null,
      spoiler: false,
      components: [
        {
          type: 9,
          id: 2,
          components: [{ type: 10, id: 4, content: 'a' }],
          accessory: expect.objectContaining({ type: 11, id: 5, description: null, spoiler: false }),
        },
        { type: 14, id: 6, divider: true, spacing: 1 },
        { type: 1, id: 7, components: [{ type: 2, id: 3, style: 1, label: 'x', custom_id: 'x' }] },
      ],
    },
  ]);
});
