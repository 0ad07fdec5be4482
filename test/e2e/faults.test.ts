import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buttonsOf, type StoredMessage, startFakeDiscord, textOf } from './fake-discord/index.ts';
import { goOnline } from './online.ts';
import { startPilcrow } from './pilcrow-process.ts';

const QUESTION = { name: 'ask', options: { question: 'Why did Krebs leave?' } };
const APOLOGY = /^Something went wrong here.* error ([0-9a-z]+)\\?\.$/;

function moreButton(message: StoredMessage | undefined): { message: StoredMessage; customId: string } {
  const customId = message && buttonsOf(message).find(({ label }) => label.startsWith('More'))?.customId;
  if (message === undefined || customId === undefined) throw new Error('no More button');
  return { message, customId };
}

test('a button pressed after a restart works as before', async () => {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  const first = startPilcrow('main', discord.environment);
  await first.says('Registered');
  const { message, customId } = moreButton((await discord.slash(QUESTION)).message);
  first.signal('SIGKILL');
  await first.ended;

  const second = startPilcrow('main', discord.environment);
  await second.says('up to date');
  const { message: next } = await discord.press(message, customId);
  expect(next && textOf(next)).toMatch(/^### Why did Krebs leave\?\n/);
  expect(next && buttonsOf(next).map(({ label }) => label)).toContain('Previous');
  second.signal('SIGTERM');
  expect(await second.ended).toBe(0);
});

test('a button whose passage has changed since answers so, in words', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await cp(join(import.meta.dirname, '..', '..', 'content'), folder, { recursive: true });
  const discord = await startFakeDiscord();
  onTestFinished(async () => {
    await discord.close();
    await rm(folder, { recursive: true });
  });
  const settings = { ...discord.environment, CONTENT_DIR: folder };
  const first = startPilcrow('main', settings);
  await first.says('Registered');
  const { message, customId } = moreButton((await discord.slash(QUESTION)).message);
  first.signal('SIGTERM');
  expect(await first.ended).toBe(0);

  for (const article of [
    '10-trump-order-on-krebs',
    '17-krebs-leaves-company',
    '18-who-is-chris-krebs',
    '19-questions-and-answers',
  ]) {
    const file = join(folder, 'krebs-sentinelone', `2025-04-${article}.md`);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Krebs', 'Crebs'));
  }
  const second = startPilcrow('main', settings);
  await second.says('up to date');
  const { message: next } = await discord.press(message, customId);
  expect(next && textOf(next)).toBe('The text of this passage has changed since. Please ask again.');
  // The card stands for the others, too: it is left as it was, and the presser alone is told.
  expect(next?.seenBy).toBe(discord.reader.id);
  expect(discord.messages.find(({ id }) => id === message.id)).toEqual(message);
  second.signal('SIGTERM');
  await second.ended;
});

test('a button of another version, or of nobody, is answered in words', async () => {
  const { discord } = await goOnline();
  const { message } = await discord.slash(QUESTION);
  if (message === undefined) throw new Error('no message');
  for (const [customId, expected] of [
    ['0x:old', 'This button is from an older version of the bot. Please ask again.'],
    ['1oask:nonsense', 'This passage is no longer in a story that can be read here. Please ask again.'],
    ['1otimeline:zz', 'This passage is no longer in a story that can be read here. Please ask again.'],
  ] as const) {
    const interaction = await pressUnseen(discord, message, customId);
    expect(interaction).toContain(expected);
  }
});

/** Sends a press of a button that the message does not have, and gives the words that the bot answers. */
async function pressUnseen(
  discord: Awaited<ReturnType<typeof goOnline>>['discord'],
  message: StoredMessage,
  customId: string,
): Promise<string> {
  const before = discord.requests.length;
  discord.raw('INTERACTION_CREATE', {
    id: '1300000000000000001',
    application_id: discord.applicationId,
    type: 3,
    token: `token-${customId}`,
    version: 1,
    user: { id: '1' },
    data: { custom_id: customId, component_type: 2 },
    message: { id: message.id, flags: 0, components: [] },
  });
  for (let waited = 0; waited < 200; waited += 1) {
    const sent = discord.requests.slice(before).find(({ path }) => path.includes('callback'));
    if (sent !== undefined) return JSON.stringify(sent.body);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the bot said nothing');
}

test('malformed events are left alone, and the next question is answered', async () => {
  const { discord, bot } = await goOnline();
  for (const payload of [
    null,
    {},
    [],
    'x',
    7,
    { id: 1, token: 2 },
    { id: '1', token: 't' },
    { id: '1', token: 't', type: 99 },
    { id: '1', token: 't', type: 2, data: null },
  ]) {
    discord.raw('INTERACTION_CREATE', payload);
  }
  discord.raw('GUILD_CREATE', null);
  discord.raw('NO_SUCH_EVENT', { nested: { deeply: [] } });
  const reply = await discord.slash(QUESTION);
  expect(reply.kind).toBe('message');
  await bot.says('An interaction of an unknown kind');
});

test('an unknown command gets a sentence', async () => {
  const { discord } = await goOnline();
  discord.raw('INTERACTION_CREATE', {
    id: '1300000000000000002',
    application_id: discord.applicationId,
    type: 2,
    token: 'unknown-command',
    version: 1,
    user: { id: '1' },
    data: { id: '2', type: 1, name: 'gone' },
  });
  for (
    let waited = 0;
    waited < 200 && !discord.requests.some(({ path }) => path.includes('unknown-command'));
    waited += 1
  ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const sent = discord.requests.find(({ path }) => path.includes('unknown-command'));
  expect(JSON.stringify(sent?.body)).toContain('is not a command of this bot any more');
});

test('a reply that Discord refuses is followed by an apology, with an id that stands in the log', async () => {
  const { discord, bot } = await goOnline();
  discord.fail({
    method: 'POST',
    path: /callback/,
    status: 400,
    code: 50035,
    message: 'secret detail',
    times: 1,
  });
  const { message } = await discord.slash(QUESTION);
  const [, errorId] = APOLOGY.exec(message === undefined ? '' : textOf(message)) ?? [];
  expect(errorId).toBeDefined();
  expect(message && textOf(message)).not.toContain('secret');
  await bot.says(`Error ${errorId} during /ask`);
});

test('a callback that took effect but answered 500 is not answered twice', async () => {
  const { discord, bot } = await goOnline();
  discord.fail({ method: 'POST', path: /callback/, status: 500, times: 1, afterTakingEffect: true });
  const reply = await discord.slash(QUESTION);
  expect(reply.kind).toBe('message');
  await bot.says('/ask was answered already.');
  expect(discord.messages.filter((message) => textOf(message).includes('Something went wrong'))).toEqual([]);
});

test.each([
  [
    'unknown interactions (10062)',
    { status: 404, code: 10062 },
    'Discord no longer waits for an answer to /ask.',
  ],
  ['interactions answered elsewhere (40060)', { status: 400, code: 40060 }, '/ask was answered already.'],
])('%s are logged, and nothing more is sent', async (_name, fault, logged) => {
  const { discord, bot } = await goOnline({}, { replyTimeoutMs: 500 });
  discord.fail({ method: 'POST', path: /callback/, times: 1, ...fault });
  await expect(discord.slash({ ...QUESTION })).rejects.toThrow();
  await bot.says(logged);
  expect((await discord.slash(QUESTION)).kind).toBe('message');
});

test('server errors and rate limits are waited out', async () => {
  const { discord } = await goOnline();
  discord.fail({ method: 'POST', path: /callback/, status: 502, times: 1 });
  expect((await discord.slash(QUESTION)).kind).toBe('message');
  discord.fail({ method: 'POST', path: /callback/, status: 429, retryAfter: 0.2, times: 1 });
  expect((await discord.slash(QUESTION)).kind).toBe('message');
});

test('a connection that breaks is made anew, and questions are answered again', async () => {
  const { discord, bot } = await goOnline();
  discord.gateway.drop();
  await bot.says('Connected again.');
  expect((await discord.slash(QUESTION)).kind).toBe('message');
  discord.gateway.invalidateSession(false);
  await discord.gateway.ready();
  expect((await discord.slash(QUESTION)).kind).toBe('message');
});
