import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../discord/json.ts';
import { type ByHand, refusalOf, startByHand } from './by-hand.ts';

let hand: ByHand;
beforeEach(async () => {
  hand = await startByHand();
});
afterEach(() => hand.stop());

describe('an interaction', () => {
  test('carries all that Discord sends along', async () => {
    const { payload, answer, reply } = await hand.asked();
    expect(payload).toMatchObject({
      application_id: hand.discord.applicationId,
      type: 2,
      version: 1,
      context: 0,
      locale: 'en-US',
      guild_locale: 'en-US',
      guild_id: hand.discord.guild.id,
      member: { user: { id: hand.discord.reader.id }, permissions: expect.any(String) },
      channel: { type: 0, id: hand.discord.channel.id },
      authorizing_integration_owners: { 0: hand.discord.guild.id },
      entitlements: [],
      attachment_size_limit: 10 * 1024 * 1024,
      data: { name: 'ask', type: 1, id: at(hand.discord.commands()[0], 'id') },
    });
    await answer({ type: 4, data: { content: 'x' } });
    await reply;
  });

  test('is answered once', async () => {
    const { answer, reply } = await hand.asked();
    await answer({ type: 4, data: { content: 'one' } });
    expect(await refusalOf(answer({ type: 4, data: { content: 'two' } }))).toMatchObject({
      status: 400,
      code: 40060,
    });
    expect((await reply).message?.content).toBe('one');
  });

  test('is unknown to those who guess', async () => {
    const guess = hand.bot.rest.post(Routes.interactionCallback('1', 'x'), {
      body: { type: 5 },
      auth: false,
    });
    expect(await refusalOf(guess)).toMatchObject({ status: 404, code: 10062 });
  });

  test('is over when it was not answered in time', async () => {
    await hand.stop();
    hand = await startByHand({ answerWithinMs: 0, replyTimeoutMs: 200 });
    const { answer, reply } = await hand.asked();
    const complaint = expect(reply).rejects.toThrow('404 “Unknown interaction”');
    expect(await refusalOf(answer({ type: 5 }))).toMatchObject({ status: 404, code: 10062 });
    await complaint;
  });

  test('has no webhook before it is answered, nor when its token is old', async () => {
    const early = await hand.asked();
    expect(await refusalOf(early.edit({ content: 'x' }))).toMatchObject({ status: 404, code: 10015 });
    await early.answer({ type: 5 });
    await early.reply;
    await hand.stop();
    hand = await startByHand({ tokenLifeMs: 0 });
    const late = await hand.asked();
    await late.answer({ type: 5 });
    await late.reply;
    expect(await refusalOf(late.edit({ content: 'x' }))).toMatchObject({ status: 401, code: 50027 });
  });
});
