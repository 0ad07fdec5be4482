import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type Reply, type StoredMessage, textOf } from './fake-discord/index.ts';
import { goOnline } from './online.ts';

function messageOf({ message }: Reply): StoredMessage {
  if (message === undefined) throw new Error('There is no message.');
  return message;
}

test('who asks too much is told how long to wait, to them alone; others are answered as before', async () => {
  const { discord } = await goOnline({ LIMIT_PER_USER: '2' });
  for (let count = 0; count < 2; count += 1) await discord.slash({ name: 'about' });
  const told = messageOf(await discord.slash({ name: 'about' }));
  expect(textOf(told)).toMatch(/^That was a lot at once, .* Please ask again in \d+ seconds?; /);
  expect((told.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  const other = await discord.slash({ name: 'about', user: discord.newPerson('other') });
  expect(textOf(messageOf(other))).not.toContain('That was a lot');
});
