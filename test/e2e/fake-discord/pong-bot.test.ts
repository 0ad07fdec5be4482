import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startFakeDiscord } from './index.ts';

const PONG_BOT = fileURLToPath(new URL('../../../bench/pong-bot.mjs', import.meta.url));

test('a bot in a process of its own takes the fake for Discord', async () => {
  const discord = await startFakeDiscord({ commands: [{ name: 'ping', description: 'Is anybody there?' }] });
  const bot = spawn(process.execPath, [PONG_BOT], {
    env: { ...process.env, ...discord.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(bot.stdout, 'data');
  expect(String(said)).toBe('ready\n');
  const reply = await discord.slash({ name: 'ping' });
  expect(reply.message?.content).toBe('pong');
  bot.kill('SIGTERM');
  expect(await once(bot, 'exit')).toEqual([0, null]);
  await discord.close();
});
