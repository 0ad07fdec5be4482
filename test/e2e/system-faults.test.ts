import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sentViolations, startFakeDiscord, textOf } from './fake-discord/index.ts';
import { goOnline } from './online.ts';
import { runInNamespace, startPilcrow } from './pilcrow-process.ts';

const run = promisify(execFile);
const QUESTION = { name: 'ask', options: { question: 'Why did Krebs leave?' } };
const CONTENT = join(import.meta.dirname, '..', '..', 'content');

/** Whether this machine lets us do something, as root in a container does. */
const may = (command: string, ...args: readonly string[]): Promise<boolean> =>
  run(command, args).then(
    () => true,
    () => false,
  );
const mayMount = await may('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt');

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

test('frames that make no sense are left alone, and the next question is answered', async () => {
  const { discord, bot } = await goOnline();
  const dispatch = (t: unknown, d: unknown, s: unknown = 1) => JSON.stringify({ op: 0, t, s, d });
  for (const frame of [
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '{}',
    '{"op":"0"}',
    '{"op":99,"d":{}}',
    '{"op":-1}',
    '{"op":11,"d":7}',
    '{"op":1,"d":null}',
    '{"op":10,"d":null}',
    '{"op":9}',
    dispatch(null, null),
    dispatch(7, 7),
    dispatch('READY', null),
    dispatch('READY', {}),
    dispatch('READY', { guilds: 'all', user: 7, application: null, shard: 'x' }),
    dispatch('RESUMED', 'x'),
    dispatch('INTERACTION_CREATE', [], 'x'),
    dispatch('GUILD_CREATE', { id: 7 }),
    dispatch('GUILD_DELETE', 'x'),
    dispatch('MESSAGE_CREATE', 'x'.repeat(10_000_000)),
    `{"op":0,"t":"INTERACTION_CREATE","d":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
  ]) {
    discord.gateway.sendText(frame);
  }
  expect((await discord.slash(QUESTION)).kind).toBe('message');
  expect(bot.output()).toContain('Discord’s greeting could not be read');
  expect(bot.output().match(/Online as/g)).toHaveLength(1);
});

test('what was asked before SIGTERM is answered, and the bot ends with 0', async () => {
  const discord = await startFakeDiscord({ replyTimeoutMs: 20_000 });
  onTestFinished(() => discord.close());
  const bot = startPilcrow('main', discord.environment);
  await bot.says('Registered');
  await discord.slash(QUESTION);
  // Discord takes its time with the answers, so that many are under way.
  discord.fail({ method: 'POST', path: /callback/, times: 10, delayMs: 100 });
  const asked = Array.from({ length: 10 }, () => discord.slash(QUESTION));
  bot.signal('SIGTERM');
  const replies = await Promise.all(asked);
  expect(replies.map(({ kind }) => kind)).toEqual(asked.map(() => 'message'));
  expect(await bot.ended).toBe(0);
  expect(bot.output()).toContain('Stopping.');
  expect(sentViolations(discord)).toEqual([]);
});

test('a bot whose answers hang ends within 5 seconds of SIGTERM', async () => {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  const bot = startPilcrow('main', discord.environment);
  await bot.says('Registered');
  discord.fail({ method: 'POST', path: /callback/, times: 1000, delayMs: 600_000 });
  discord.slash(QUESTION).catch(() => undefined);
  discord.gateway.acknowledgeHeartbeats = false;
  bot.signal('SIGTERM');
  const deadline = new Promise((resolve) => setTimeout(resolve, 5_500, 'late'));
  expect(await Promise.race([bot.ended, deadline])).toBe(0);
});

test('without its content folder the bot answers from what it has read', async () => {
  const parent = await folder();
  const content = join(parent, 'content');
  await cp(CONTENT, content, { recursive: true });
  const { discord, bot } = await goOnline({ CONTENT_DIR: content });
  await rename(content, join(parent, 'away'));
  await bot.says(`There is no story in ${content} any more.`);
  expect((await discord.slash(QUESTION)).kind).toBe('message');
  await rename(join(parent, 'away'), content);
  await bot.says('The content has no fault any more.');
  expect((await discord.slash(QUESTION)).kind).toBe('message');
});

test.runIf(mayMount)(
  'on a disk that is full the bot answers, and says that nothing could be saved',
  async () => {
    const disk = await folder();
    await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    onTestFinished(async () => {
      await run('umount', ['--lazy', disk]);
    });
    const content = join(disk, 'content');
    await mkdir(join(content, 'dam'), { recursive: true });
    const article = '---\ntitle: The dam opens\npublished: 2024-05-15\n---\n\nThe dam opened on Wednesday.\n';
    await writeFile(join(content, 'dam', 'opens.md'), article);
    const { discord, bot } = await goOnline(
      { CONTENT_DIR: content, CACHE_DIR: join(disk, 'cache'), SERVER_STORIES: 'true' },
      { replyTimeoutMs: 20_000 },
    );
    await writeFile(join(disk, 'rest'), Buffer.alloc(64 * 1024)).catch(() => undefined);
    const max = discord.newPerson('Max', 'en-US', true);
    const form = await discord.slash({ name: 'library add', user: max });
    const draft = await discord.submitModal(form, { text: 'The mill burnt down on Friday.' });
    expect(textOf(await discord.finalMessage(draft))).toMatch(/could not be (?:written|saved)/);
    expect(bot.output()).toContain('ENOSPC');
    const question = { name: 'ask', options: { question: 'When did the dam open?' } };
    const { message } = await discord.slash(question);
    expect(message && textOf(message)).toContain('on Wednesday');
  },
);

test.runIf(mayMount)(
  'while names cannot be looked up, answers are given up in time, and come again after it',
  async () => {
    const settings = await folder();
    const hosts = join(settings, 'hosts');
    const known = '127.0.0.1 localhost discord.test\n';
    await writeFile(hosts, known);
    // A name server that hears, and says nothing. What the system looks up cannot be called off: it is to be over in time.
    const silent = createSocket('udp4').bind(53, '127.0.0.53');
    await once(silent, 'listening');
    await writeFile(join(settings, 'resolv.conf'), 'nameserver 127.0.0.53\noptions timeout:4 attempts:1\n');
    const discord = await startFakeDiscord({ replyTimeoutMs: 10_000 });
    const apiUrl = discord.apiUrl.replace('127.0.0.1', 'discord.test');
    const bot = runInNamespace(
      [`mount --bind ${hosts} /etc/hosts`, `mount --bind ${join(settings, 'resolv.conf')} /etc/resolv.conf`],
      { ...discord.environment, DISCORD_API_URL: apiUrl },
    );
    onTestFinished(async () => {
      bot.signal('SIGTERM');
      expect(await bot.ended).toBe(0);
      silent.close();
      await discord.close();
    });
    await bot.says('Registered');
    await writeFile(hosts, '127.0.0.1 localhost\n');
    // The connections that there are break, and new ones need the name.
    discord.fail({ method: 'POST', path: /callback/, status: 'hang up', times: 4 });
    const unanswered = discord.slash(QUESTION).catch(() => 'unanswered');
    await bot.says('Discord no longer waits for an answer to /ask.');
    expect(await unanswered).toBe('unanswered');
    await writeFile(hosts, known);
    // Look-ups that are under way have to end first: the system does only so many at once.
    const isAnswered = async () => expect((await discord.slash(QUESTION)).kind).toBe('message');
    await vi.waitFor(isAnswered, 20_000);
  },
);
