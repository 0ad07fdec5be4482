import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { goOnline } from './online.ts';

test('who asks too much is told once how long to wait; others are answered as before', async () => {
  const { discord } = await goOnline({ LIMIT_PER_USER: '2' });
  for (let count = 0; count < 2; count += 1) await discord.slash({ name: 'about' });
  const told = await discord.slash({ name: 'about' });
  expect(told.text).toMatch(
    /^That was a lot at once, .* Please ask again in (?:30|29|28|27|26|25) seconds; /,
  );
  expect((told.message?.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
  const other = await discord.slash({ name: 'about', by: discord.stranger });
  expect(other.text).not.toContain('That was a lot');
});
