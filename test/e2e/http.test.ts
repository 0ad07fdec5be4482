import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commandsWith, messageCommand } from '../../src/commands/index.ts';
import { freePort } from '../free-port.ts';
import {
  buttonsOf,
  type FakeDiscord,
  menusOf,
  type Reply,
  type StoredMessage,
  sentViolations,
  startFakeDiscord,
  textOf,
} from './fake-discord/index.ts';
import { goOnlineByHttp, startReplica } from './online-by-http.ts';
import { startPilcrow } from './pilcrow-process.ts';
import { recordingProxy } from './recording-proxy.ts';

/** While a deferred answer is filled in. */
const LOADING = 1 << 7;
/** These start processes that draw pictures, on a machine that may be busy. In milliseconds. */
const PATIENCE_MS = 120_000;
const PATIENT = { replyTimeoutMs: 20_000 };
const CONTENT = join(import.meta.dirname, '..', '..', 'content');

async function contentFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(CONTENT, folder, { recursive: true });
  return folder;
}

/** Everything that people can do, one after the other; what they see of it, without what Discord makes up. */
class Visit {
  readonly seen: unknown[] = [];
  readonly used = new Set<string>();
  readonly #discord: FakeDiscord;

  constructor(discord: FakeDiscord) {
    this.#discord = discord;
  }

  async command(
    name: string,
    options: Record<string, string | boolean> = {},
    more = {},
  ): Promise<StoredMessage> {
    this.used.add(name.split(' ')[0] ?? '');
    return this.#keep(await this.#discord.slash({ name, options, ...more }), options['picture'] === true);
  }

  async press(message: StoredMessage, label: string): Promise<StoredMessage> {
    const button = buttonsOf(message).find((one) => one.label === label);
    if (button === undefined)
      throw new Error(`no button ${label} among ${buttonsOf(message).map((one) => one.label)}`);
    return this.#keep(await this.#discord.press(message, button.customId ?? ''), /picture|Save/.test(label));
  }

  async choose(message: StoredMessage, index: number): Promise<StoredMessage> {
    const [menu] = menusOf(message);
    return this.#keep(
      await this.#discord.select(message, menu?.customId ?? '', [menu?.options[index]?.value ?? '']),
    );
  }

  async type(name: string, focus: string, options: Record<string, string>): Promise<void> {
    const { kind, body } = await this.#discord.autocomplete({ name, focus, options });
    this.seen.push([kind, body]);
  }

  async form(name: string, user: FakeDiscord['reader']): Promise<Reply> {
    this.used.add(name.split(' ')[0] ?? '');
    const reply = await this.#discord.slash({ name, user });
    this.seen.push([reply.kind, reply.body]);
    return reply;
  }

  async submit(form: Reply, values: Record<string, string>, upload?: { name: string; content: string }) {
    return this.#keep(await this.#discord.submitModal(form, values, upload), true);
  }

  async find(text: string): Promise<void> {
    this.used.add(messageCommand.name);
    const target = this.#discord.messageWithoutMention(text);
    await this.#keep(await this.#discord.messageCommand(messageCommand.name, target));
  }

  /** What is drawn or read in a thread of its own may be deferred, on a slow machine: then the message it ends in counts. */
  async #keep(reply: Reply, mayWait = false): Promise<StoredMessage> {
    const message = await this.#discord.finalMessage(reply);
    const { content, components, attachments, flags, seenBy } = message;
    this.seen.push([
      ...(mayWait ? [] : [reply.kind, reply.body]),
      content,
      // Discord numbers what is uploaded.
      JSON.parse(JSON.stringify(components).replace(/"id":"\d+"/g, '"id":"0"')),
      (flags ?? 0) & ~LOADING,
      seenBy === 'everyone',
      attachments.map(({ filename, size, content_type }) => [filename, size, content_type]),
    ]);
    return message;
  }
}

async function visit(discord: FakeDiscord, manager: FakeDiscord['reader']): Promise<Visit> {
  const here = new Visit(discord);
  const answer = await here.command('ask', { question: 'What did SentinelOne say about the order?' });
  const more = await here.press(
    answer,
    buttonsOf(answer).find(({ label }) => label.startsWith('More'))?.label ?? '',
  );
  await here.press(await here.press(more, 'Context'), 'Back to the passage');
  const aside = await here.command('ask', { question: 'Why did Krebs leave?', private: true });
  await here.press(aside, 'Share with everyone here');
  await here.command('ask', { question: 'Which football club does the goalkeeper support?' });
  await here.command('ask', { question: '?!…' });
  await here.command('quote', { who: 'krebs', about: 'democracy' });
  const misspelt = await here.command('quote', { who: 'Chris Krebbs' });
  await here.press(misspelt, 'Chris Krebs');
  await here.command('quote', { who: 'krebs', picture: true });
  const timeline = await here.command('timeline', { to: '2020' });
  await here.press(timeline, 'As a file');
  await here.press(await here.press(timeline, 'As a picture'), 'As text');
  await here.command('timeline', { from: 'yesterday' });
  const who = await here.command('who', { name: 'krebs' });
  await here.choose(who, 1);
  await here.command('story');
  await here.command('about');
  await here.find('so why did krebs quit his job?');
  await here.type('who', 'name', { name: 'stam' });
  await here.type('quote', 'about', { about: 'clearan' });
  await here.type('ask', 'story', { question: 'why', story: 'order' });
  const form = await here.form('library add', manager);
  const page =
    '<html><head><title>The mill burns</title></head><body><p>The mill burnt down on Friday.</p></body></html>';
  const draft = await here.submit(
    form,
    { published: '2024-06-08', title: 'The mill burns' },
    { name: 'm.html', content: page },
  );
  await here.press(draft, 'Save');
  await here.command('library list', {}, { user: manager });
  return here;
}

describe('over HTTP', { timeout: PATIENCE_MS }, () => {
  test('every command answers as it does over the gateway, payload by payload', {
    timeout: 120_000,
  }, async () => {
    const discord = await startFakeDiscord(PATIENT);
    const manager = discord.newPerson('Max', 'en-US', true);
    const settings = { ...discord.environment, SERVER_STORIES: 'true' };
    const gateway = startPilcrow('main', { ...settings, CONTENT_DIR: await contentFolder() });
    await gateway.says('Registered');
    const { bot: http, url } = await startReplica(discord, {
      ...settings,
      CONTENT_DIR: await contentFolder(),
    });
    onTestFinished(() => discord.close());

    const overGateway = await visit(discord, manager);
    await discord.sendInteractionsTo(url);
    gateway.signal('SIGTERM');
    expect(await gateway.ended).toBe(0);
    const overHttp = await visit(discord, manager);
    for (const [step, seen] of overGateway.seen.entries()) expect(overHttp.seen[step]).toEqual(seen);
    expect(overHttp.seen).toHaveLength(overGateway.seen.length);
    const all = [...commandsWith(true).map(({ name }) => name), messageCommand.name];
    expect([...overHttp.used].sort()).toEqual(all.sort());

    http.signal('SIGTERM');
    expect(await http.ended).toBe(0);
    expect(sentViolations(discord)).toEqual([]);
    expect(http.output()).not.toContain(discord.token);
    expect(http.output()).not.toMatch(/error|goalkeeper/i);
  });

  test('without a token it answers all the same, and says who registers the commands', async () => {
    const commands = [
      { name: 'timeline', description: 'x', options: [{ name: 'to', description: 'x', type: 3 }] },
    ];
    const { discord, bot } = await goOnlineByHttp({ DISCORD_TOKEN: '' }, { ...PATIENT, commands });
    const timeline = await discord.finalMessage(
      await discord.slash({ name: 'timeline', options: { to: '2020' } }),
    );
    const label = buttonsOf(timeline).find((one) => one.label === 'As a picture');
    const picture = await discord.finalMessage(await discord.press(timeline, label?.customId ?? ''));
    expect(picture.attachments).toMatchObject([{ filename: 'krebs-sentinelone-timeline.png' }]);
    expect(bot.output()).toContain('Without DISCORD_TOKEN no commands are registered.');
    const authorized = discord.requests.filter(({ route }) => route?.startsWith('/applications/'));
    expect(authorized).toEqual([]);
  });

  test('with the token of another application the host is told that the key does not fit', async () => {
    const discord = await startFakeDiscord(PATIENT);
    const other = await startFakeDiscord(PATIENT);
    onTestFinished(async () => {
      await discord.close();
      await other.close();
    });
    const { bot, url } = await startReplica(discord, { DISCORD_PUBLIC_KEY: other.signingKey.publicKey });
    await bot.says('DISCORD_PUBLIC_KEY is not that of the application whose DISCORD_TOKEN is set');
    await expect(discord.sendInteractionsTo(url)).rejects.toThrow(
      'could not be verified: 401, and 401 to a forgery',
    );
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('with a token that Discord refuses it ends, and says so', async () => {
    const discord = await startFakeDiscord(PATIENT);
    onTestFinished(() => discord.close());
    const token = discord.token.replace(/.$/, 'x');
    const bot = startPilcrow('main', {
      ...discord.environment,
      DISCORD_TOKEN: token,
      DISCORD_PUBLIC_KEY: discord.signingKey.publicKey,
      HTTP_PORT: String(await freePort()),
    });
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('Discord does not accept DISCORD_TOKEN.');
  });

  test('told to stop, it answers what is under way, and ends', async () => {
    const { discord, bot } = await goOnlineByHttp();
    const timeline = await discord.slash({ name: 'timeline', options: { to: '2020' } });
    const button = timeline.message && buttonsOf(timeline.message).find(({ label }) => label === 'As a file');
    const callback = /^\/interactions\/\d+\/[\w-]+\/callback$/;
    discord.fail({ path: callback, delayMs: 500, times: 1 });
    const pressed = discord.press(timeline.message, button?.customId ?? '');
    const isUnderWay = () =>
      discord.requests.some(({ path, isResponse }) => callback.test(path) && !isResponse);
    while (!isUnderWay()) await new Promise((resolve) => setTimeout(resolve, 10));
    bot.signal('SIGTERM');
    expect((await pressed).message?.attachments).toHaveLength(3);
    expect(await bot.ended).toBe(0);
    expect(bot.output()).toContain('Stopping.');
    // The request itself was answered, too: who brought it need not try elsewhere.
    expect(discord.requests.filter(({ status }) => status === 0)).toEqual([]);
  });
});

describe('stories of servers over HTTP', { timeout: PATIENCE_MS }, () => {
  async function withStories(servers: readonly string[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    for (const name of ['dam', ...servers.map((id) => `server-${id}`)]) {
      await mkdir(join(folder, name));
      const text = `---\ntitle: The ${name}\npublished: 2024-05-15\n---\nThe dam opened on Monday.\n`;
      await writeFile(join(folder, name, 'a.md'), text);
    }
    return folder;
  }

  test('are put away at the start where the bot is no longer in the server', async () => {
    const discord = await startFakeDiscord(PATIENT);
    onTestFinished(() => discord.close());
    const gone = '123456789012345678';
    const content = await withStories([discord.guild.id, gone]);
    const { bot } = await startReplica(discord, { CONTENT_DIR: content, SERVER_STORIES: 'true' });
    await bot.says(/Read the content anew/);
    expect(await readdir(content)).toEqual([`_server-${gone}`, 'dam', `server-${discord.guild.id}`].sort());
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('are left alone where Discord does not say which servers there are', async () => {
    const discord = await startFakeDiscord(PATIENT);
    onTestFinished(() => discord.close());
    discord.fail({ path: /^\/users\/@me\/guilds$/, status: 403, times: 1 });
    const content = await withStories(['123456789012345678']);
    const { bot } = await startReplica(discord, { CONTENT_DIR: content, SERVER_STORIES: 'true' });
    await bot.says('Discord did not say which servers the bot is in');
    expect(await readdir(content)).toContain('server-123456789012345678');
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('need a token', async () => {
    const bot = startPilcrow('main', {
      DISCORD_PUBLIC_KEY: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      HTTP_PORT: '8080',
      SERVER_STORIES: 'true',
    });
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('SERVER_STORIES needs DISCORD_TOKEN');
  });

  test('a form or a press that comes once more does no harm', async () => {
    const { discord, url } = await goOnlineByHttp({
      CONTENT_DIR: await withStories([]),
      SERVER_STORIES: 'true',
    });
    const max = discord.newPerson('Max', 'en-US', true);
    const proxied = await recordingProxy(url);
    await discord.sendInteractionsTo(proxied.url);
    const again = async () => expect([200, 202]).toContain((await proxied.replayLast()).status);
    const form = await discord.slash({ name: 'library add', user: max });
    const values = {
      text: 'The mill burnt down on Friday.',
      title: 'The mill burns',
      published: '2024-06-08',
    };
    const draft = await discord.finalMessage(await discord.submitModal(form, values));
    await again();
    const save = buttonsOf(draft).find(({ label }) => label === 'Save')?.customId ?? '';
    const saved = await discord.finalMessage(await discord.press(draft, save));
    expect(textOf(saved)).toContain('“The mill burns” is saved.');
    await again();
    const list = await discord.finalMessage(await discord.slash({ name: 'library list', user: max }));
    expect(menusOf(list)[0]?.options.map(({ label }) => label)).toEqual(['Remove: The mill burns']);
  });
});
