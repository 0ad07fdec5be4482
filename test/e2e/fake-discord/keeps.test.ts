import { expect, test } from 'vitest';
import { startByHand } from './by-hand.ts';

test('A Discord that keeps few things forgets the oldest, and tells of each request all the same', async () => {
  const statuses: (number | undefined)[] = [];
  const hand = await startByHand({ keeps: 2, answered: ({ status }) => statuses.push(status) });
  for (const content of ['one', 'two', 'three']) {
    const { answer, reply } = await hand.asked();
    await answer({ type: 4, data: { content } });
    expect((await reply).message?.content).toBe(content);
  }
  expect(hand.discord.messages.map(({ content }) => content)).toEqual(['two', 'three']);
  expect(hand.discord.requests).toHaveLength(2);
  expect(statuses).toEqual([204, 204, 204]);
  await hand.stop();
});

test('An interaction that was forgotten cannot be answered any more', async () => {
  const hand = await startByHand({ keeps: 1 });
  const first = await hand.asked();
  const second = await hand.asked();
  await expect(first.answer({ type: 4, data: { content: 'late' } })).rejects.toMatchObject({ code: 10062 });
  await second.answer({ type: 4, data: { content: 'in time' } });
  expect((await second.reply).message?.content).toBe('in time');
  first.reply.catch(() => {});
  await hand.stop();
});
