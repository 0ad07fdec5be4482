import { expect, onTestFinished, test } from 'vitest';
import { startFakeDiscord } from './fake-discord/index.ts';
import { type Started, startPilcrow } from './pilcrow-process.ts';

const PORT = { PLAYGROUND_PORT: '18900', CACHE_DIR: 'off' };

async function addressOf(program: Started): Promise<string> {
  await program.says('Pilcrow as it looks in Discord: ');
  return /in Discord: (http\S+)/.exec(program.output())?.[1] ?? '';
}

test('npm start without a token serves the page, and goes on where nobody types', async () => {
  const program = startPilcrow('main', PORT);
  onTestFinished(async () => {
    program.signal('SIGTERM');
    await program.ended;
  });
  const url = await addressOf(program);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:189\d\d$/);
  program.endInput();
  const page = await fetch(url);
  expect(await page.text()).toContain('<title>Pilcrow playground</title>');
});

test('it ends with the questions that were piped in', async () => {
  const program = startPilcrow('main', PORT);
  const url = await addressOf(program);
  program.write('Who is Alex Stamos?\n');
  program.endInput();
  expect(await program.ended).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test('pilcrow playground serves it beside a bot that is online', async () => {
  const discord = await startFakeDiscord();
  const bot = startPilcrow('main', { ...discord.environment, ...PORT });
  await bot.says('Registered');
  const program = startPilcrow('cli', PORT, ['playground']);
  onTestFinished(async () => {
    program.signal('SIGTERM');
    bot.signal('SIGTERM');
    await Promise.all([program.ended, bot.ended]);
    await discord.close();
  });
  const answer = await fetch(`${await addressOf(program)}/interactions`, {
    method: 'POST',
    body: JSON.stringify({ id: '1', token: 't', type: 2, data: { type: 1, name: 'about', options: [] } }),
  });
  expect(await answer.text()).toContain('### Pilcrow 0');
  expect(bot.output()).not.toContain('Pilcrow as it looks in Discord');
});

test('an address that others reach is warned of', async () => {
  const program = startPilcrow('cli', { ...PORT, PLAYGROUND_HOST: '0.0.0.0' }, ['playground']);
  onTestFinished(async () => {
    program.signal('SIGTERM');
    await program.ended;
  });
  await program.says(
    'The page is served on 0.0.0.0: everybody who can reach this address can read every story.',
  );
});
