import { expect, test } from 'vitest';
import { startFakeDiscord } from './fake-discord/index.ts';
import { MAIN, runProgram, START } from './pilcrow-process.ts';
import { keepSecretsOf, secretIn } from './secrets.ts';

const INTERACTION = {
  id: '1200000000000000001',
  token: 'aW50ZXJhY3Rpb246MTIw',
  guild_id: '1200000000000000002',
  member: { user: { id: '1200000000000000003', username: 'reader' } },
  data: {
    name: 'library',
    options: [{ name: 'ask', options: [{ name: 'question', value: ' Who built the dam? ' }] }],
    resolved: {
      messages: { 4: { content: 'It was Jo Ash, they say', author: { id: '1200000000000000005' } } },
    },
  },
};

test.each([
  ['the token of an interaction', 'POST /interactions/1/aW50ZXJhY3Rpb246MTIw/callback'],
  ['the id of a user', '{"user":"1200000000000000003"}'],
  ['the id of a server', 'Removed from 1200000000000000002.'],
  ['what somebody asked', 'error: no answer to “Who built the dam?”'],
  ['what somebody said', 'It was Jo Ash, they say'],
])('%s is found in an output', (what, line) => {
  keepSecretsOf(INTERACTION);
  expect(secretIn(`Online.\n${line}\n`)).toMatch(new RegExp(`^${what}: `));
});

test('the number of an interaction, and the server that the host has named, may be told', () => {
  keepSecretsOf(INTERACTION);
  const lines = 'Error 1200000000000000001\nRegistered 7 commands in the server 1200000000000000002.\n';
  expect(secretIn(lines)).toBeUndefined();
});

test('a program that prints the token of a bot fails whoever started it', async () => {
  const discord = await startFakeDiscord();
  await discord.close();
  const leaking = runProgram(['-e', 'console.log(process.env.DISCORD_TOKEN)'], discord.environment);
  await expect(leaking.ended).rejects.toThrow('It printed the token of the bot: ');
});

test('a fault that ends the process is told without what was sent and to where', async () => {
  // Its own address is all of it, and stands in the stack.
  const throwing = `
    const error = Object.assign(new Error('Refused'), { url: atob('${btoa('https://discord.com/api/webhooks/1/aW50ZXJ')}') });
    const waiting = setInterval(() => {
      if (process.listenerCount('uncaughtException') > 0) throw error;
    }, 10);
  `;
  const code = `data:text/javascript,${encodeURIComponent(throwing)}`;
  const discord = await startFakeDiscord();
  const program = runProgram(['--import', code, START, MAIN], discord.environment);
  expect(await program.ended).toBe(1);
  await discord.close();
  expect(program.complained()).toMatch(
    /ERROR: Something failed that Pilcrow cannot go on after, so it stops, to be started anew:\nError: Refused\n {4}at /,
  );
  expect(program.output()).not.toMatch(/webhooks/);
}, 60_000);
