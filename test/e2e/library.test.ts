import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  buttonsOf,
  type FakeDiscord,
  menusOf,
  type Reply,
  type StoredMessage,
  startFakeDiscord,
  textOf,
} from './fake-discord/index.ts';
import { goOnline } from './online.ts';
import { type Started, startPilcrow } from './pilcrow-process.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>The bridge closes – The Valley Post</title>
<meta property="og:title" content="The bridge closes"><meta property="og:site_name" content="The Valley Post">
<meta property="article:published_time" content="2024-06-03T08:00:00+02:00"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>The bridge closes</h1>
<p>The old bridge at Harrow closed on Monday, after a pillar had moved by the width of a hand in the night.</p>
<p>Nobody was hurt, said Ida Moor, the engineer of the county, who had looked at the pillar the week before.</p>
<p>“We will not open it before it is safe,” Moor said. Until then buses go by way of the upper valley.</p>
</article><footer>All rights reserved</footer></body></html>`;

/** The bot with a content folder of its own, in a Discord with a manager. */
async function online(settings: Readonly<Record<string, string>> = {}) {
  const content = await contentFolder();
  const { discord, bot } = await goOnline({ CONTENT_DIR: content, SERVER_STORIES: 'true', ...settings });
  return { content, discord, bot, max: discord.newPerson('Max', 'en-US', true) };
}

async function contentFolder(): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  await mkdir(join(content, 'dam'));
  await writeFile(
    join(content, 'dam', 'opens.md'),
    '---\ntitle: The dam opens\npublished: 2024-05-15\n---\n\nThe dam opened on Wednesday.\n',
  );
  return content;
}

function messageOf({ message, kind }: Reply): StoredMessage {
  if (message === undefined) throw new Error(`no message, but a ${kind}`);
  return message;
}

async function pressed(discord: FakeDiscord, message: StoredMessage, label: string): Promise<StoredMessage> {
  const id = buttonsOf(message).find((button) => button.label === label)?.customId ?? '';
  return discord.finalMessage(await discord.press(message, id));
}

/** Adds a page and saves it, as a member who manages the server does. */
async function addPage(discord: FakeDiscord, max: FakeDiscord['reader']): Promise<StoredMessage> {
  const form = await discord.slash({ name: 'library add', user: max });
  const file = { name: 'bridge.html', content: PAGE, type: 'text/html' };
  const draft = await discord.finalMessage(await discord.submitModal(form, {}, file));
  return pressed(discord, draft, 'Save');
}

describe('/library add', () => {
  test('shows what was understood of a file, and saves it for this server alone', async () => {
    const { discord, content, max } = await online();
    const form = await discord.slash({ name: 'library add', user: max });
    expect(form.kind).toBe('modal');
    const file = { name: 'bridge.html', content: PAGE, type: 'text/html' };
    const draft = await discord.finalMessage(await discord.submitModal(form, {}, file));
    expect(draft.seenBy).toBe(max.id);
    expect(textOf(draft)).toContain('### The bridge closes\n-# The Valley Post · June 3, 2024');
    expect(textOf(draft)).toContain('3 paragraphs can be asked about');
    expect(textOf(draft)).toContain('> The old bridge at Harrow closed on Monday, after a pillar had moved');
    expect(textOf(draft)).toContain('Nothing is saved yet.');
    expect(await readdir(content)).not.toContain(`server-${discord.guild.id}`);

    const saved = await pressed(discord, draft, 'Save');
    expect(textOf(saved)).toContain('“The bridge closes” is saved.');
    const folder = join(content, `server-${discord.guild.id}`);
    expect(await readdir(folder)).toEqual(['2024-06-03-the-bridge-closes.md', 'story.yaml']);
    expect(await readFile(join(folder, 'story.yaml'), 'utf8')).toBe('title: Added by this server\n');

    const question = { name: 'ask', options: { question: 'Why did the old bridge at Harrow close?' } };
    expect(textOf(messageOf(await discord.slash(question)))).toContain('after a pillar had moved');
    const elsewhere = messageOf(await discord.slash({ ...question, dm: true }));
    expect(textOf(elsewhere)).not.toContain('pillar had moved');
  });

  test('takes text, asks for what is missing, and changes it', async () => {
    const { discord, max } = await online();
    const form = await discord.slash({ name: 'library add', user: max });
    const text = 'The mill burnt down on Friday.\n\nNobody knows why, said its owner.';
    const draft = await discord.finalMessage(await discord.submitModal(form, { text }));
    expect(textOf(draft)).toContain('The headline is missing');
    expect(textOf(draft)).toContain('The date of publication is missing');
    expect(buttonsOf(draft).map(({ label }) => label)).toEqual([
      'Change headline, date or source',
      'Discard',
    ]);

    const change = buttonsOf(draft)[0]?.customId ?? '';
    const again = await discord.press(draft, change);
    expect(again.kind).toBe('modal');
    const filled = {
      title: 'The mill burns',
      published: '2024-06-08',
      source: 'The Valley Post\nhttps://example.org/mill',
    };
    const whole = await discord.finalMessage(await discord.submitModal(again, filled));
    expect(whole.id).toBe(draft.id);
    expect(textOf(whole)).toContain('### The mill burns\n-# The Valley Post · June 8, 2024 · https');
    await pressed(discord, whole, 'Save');
    const answer = messageOf(
      await discord.slash({ name: 'ask', options: { question: 'When did the mill burn down?' } }),
    );
    expect(textOf(answer)).toContain('The mill burnt down on Friday');
  });

  test('says what of it cannot be used, and keeps the rest', async () => {
    const { discord, max } = await online();
    const form = await discord.slash({ name: 'library add', user: max });
    const values = { text: 'A mill.', title: 'The mill', published: 'soon', source: 'http://example.org' };
    const draft = await discord.finalMessage(await discord.submitModal(form, values));
    expect(textOf(draft)).toContain('“soon” is not a date.');
    expect(textOf(draft).replaceAll('\\', '')).toContain('is not an address that begins with https');
    expect(textOf(draft)).toContain('### The mill');
    expect(textOf(draft)).toContain('The date of publication is missing');
  });

  test('of a server that the bot itself is not in is refused', async () => {
    const { discord, max } = await online();
    const form = await discord.slash({ name: 'library add', user: max });
    discord.raw('GUILD_DELETE', { id: discord.guild.id });
    const refused = await discord.finalMessage(await discord.submitModal(form, { text: 'A mill.' }));
    expect(textOf(refused)).toContain('The bot itself is not in this server');
  });

  test.each([
    ['nothing', {}, undefined, 'Choose a file, or write the text.'],
    [
      'a picture',
      {},
      { name: 'a.png', content: 'x' },
      'Files that can be read here end in .md, .txt, .html or .pdf.',
    ],
    ['an empty page', {}, { name: 'a.html', content: '<p></p>' }, 'There is no text of an article in it.'],
  ])('refuses %s, and says why', async (_, values, upload, sentence) => {
    const { discord, max } = await online();
    const form = await discord.slash({ name: 'library add', user: max });
    const refused = await discord.finalMessage(await discord.submitModal(form, values, upload));
    expect(textOf(refused).replaceAll('\\', '')).toContain(sentence);
    expect(refused.seenBy).toBe(max.id);
  });

  test('keeps to the limits that the host sets', async () => {
    const { discord, max } = await online({ SERVER_STORIES_ARTICLES: '1' });
    await addPage(discord, max);
    const form = await discord.slash({ name: 'library add', user: max });
    const values = { text: 'The mill burnt down.', title: 'The mill burns', published: '2024-06-08' };
    const draft = await discord.finalMessage(await discord.submitModal(form, values));
    const refused = await pressed(discord, draft, 'Save');
    expect(textOf(refused)).toContain('**A server may keep 1 article. Remove one first.**');
    // Nothing is lost: the draft is still there, with its buttons.
    expect(buttonsOf(refused).map(({ label }) => label)).toContain('Save');
  });

  test('the same article again takes the place of the old one, which can be brought back', async () => {
    const { discord, max } = await online();
    await addPage(discord, max);
    const form = await discord.slash({ name: 'library add', user: max });
    const values = { text: 'The bridge is open again.', title: 'The bridge closes', published: '2024-06-03' };
    const draft = await discord.finalMessage(await discord.submitModal(form, values));
    expect(textOf(draft)).toContain('It takes the place of the article that is there already');
    await pressed(discord, draft, 'Save');
    const list = messageOf(await discord.slash({ name: 'library list', user: max }));
    expect(textOf(list)).toContain('1 of 50 articles');
    const labels = menusOf(list)[0]?.options.map(({ label }) => label);
    expect(labels).toEqual(['Remove: The bridge closes', 'Bring back: The bridge closes']);
    const question = { name: 'ask', options: { question: 'Is the bridge open again?' } };
    expect(textOf(messageOf(await discord.slash(question)))).toContain('The bridge is open again');
  });

  test('is for members who manage the server, and for nobody else', async () => {
    const { discord } = await online();
    const [library] = discord.commands().filter(({ name }) => name === 'library');
    expect(library).toMatchObject({ default_member_permissions: '32', contexts: [0] });
    const refused = messageOf(await discord.slash({ name: 'library list' }));
    expect(textOf(refused)).toBe('This command is for members who may manage the server.');
    const form = messageOf(await discord.slash({ name: 'library add' }));
    expect(textOf(form)).toBe('This command is for members who may manage the server.');
  });

  test('is not there where the host has not allowed it', async () => {
    const { discord } = await goOnline();
    expect(discord.commands().map(({ name }) => name)).not.toContain('library');
  });
});

describe('/library remove', () => {
  test('asks first, and what was removed can be brought back', async () => {
    const { discord, max, content } = await online();
    await addPage(discord, max);
    const suggested = await discord.autocomplete({
      name: 'library remove',
      options: { article: 'bri' },
      focus: 'article',
      user: max,
    });
    expect(JSON.stringify(suggested.body)).toContain('The bridge closes');
    const asked = messageOf(
      await discord.slash({ name: 'library remove', options: { article: 'the bridge closes' }, user: max }),
    );
    expect(textOf(asked)).toContain('Remove “The bridge closes”?');
    const removed = await pressed(discord, asked, 'Remove it');
    expect(textOf(removed)).toContain('is removed. It can be brought back for 30 days.');
    expect(await readdir(content)).toEqual([`_server-${discord.guild.id}`, 'dam']);
    const question = { name: 'ask', options: { question: 'Why did the old bridge at Harrow close?' } };
    expect(textOf(messageOf(await discord.slash(question)))).not.toContain('pillar had moved');

    const back = await pressed(discord, removed, 'Bring it back');
    expect(textOf(back)).toBe('It is back, and can be asked about.');
    expect(textOf(messageOf(await discord.slash(question)))).toContain('pillar had moved');
  });

  test('is reached from the list, too', async () => {
    const { discord, max } = await online();
    await addPage(discord, max);
    const list = messageOf(await discord.slash({ name: 'library list', user: max }));
    const [menu] = menusOf(list);
    const asked = messageOf(
      await discord.select(list, menu?.customId ?? '', [menu?.options[0]?.value ?? '']),
    );
    expect(textOf(asked)).toContain('Remove “The bridge closes”?');
    expect(textOf(await pressed(discord, asked, 'Keep it'))).toContain('1 of 50 articles');
  });
});

describe('a server that the bot leaves', () => {
  test('takes its stories along, and has them back when it returns', async () => {
    const { discord, max, content } = await online();
    await addPage(discord, max);
    const { id } = discord.guild;
    discord.raw('GUILD_DELETE', { id });
    await expect.poll(() => readdir(content)).toEqual([`_server-${id}`, 'dam']);
    discord.raw('GUILD_CREATE', { id });
    await expect.poll(() => readdir(content)).toContain(`server-${id}`);
  });

  test('an outage is no leaving', async () => {
    const { discord, max, content } = await online();
    await addPage(discord, max);
    const { id } = discord.guild;
    discord.raw('GUILD_DELETE', { id, unavailable: true });
    // An answer that came after the event shows that the event was read.
    await discord.slash({ name: 'about' });
    expect(await readdir(content)).toContain(`server-${id}`);
  });

  test('is seen at the next start, and its stories are deleted for good when their time is over', async () => {
    const content = await contentFolder();
    const gone = '600000000000000001';
    await mkdir(join(content, `server-${gone}`));
    const article = '---\ntitle: A\npublished: 2024-05-15\n---\n\nA.\n';
    await writeFile(join(content, `server-${gone}`, 'a.md'), article);
    await writeFile(join(content, `server-${gone}`, 'story.yaml'), `title: A\nservers: ["${gone}"]\n`);
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const settings = { ...discord.environment, CONTENT_DIR: content, SERVER_STORIES: 'true' };
    await stopped(startPilcrow('main', settings), async () => {
      await expect.poll(() => readdir(content), { timeout: 10_000 }).toEqual([`_server-${gone}`, 'dam']);
    });
    const left = join(content, `_server-${gone}`, 'left');
    expect(await readdir(left)).toEqual(['a.md', 'story.yaml']);
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await utimes(left, longAgo, longAgo);
    await stopped(startPilcrow('main', settings), async () => {
      await expect.poll(() => readdir(content), { timeout: 10_000 }).toEqual(['dam']);
    });
  });
});

async function stopped(bot: Started, during: () => Promise<void>): Promise<void> {
  try {
    await bot.says('Online as');
    await during();
  } finally {
    bot.signal('SIGTERM');
    await bot.ended;
  }
}
