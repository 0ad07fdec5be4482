import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buttonsOf, type Reply, sentViolations, startFakeDiscord, textOf } from './fake-discord/index.ts';
import { startPilcrow } from './pilcrow-process.ts';

test('a story for one server is seen there, and nowhere else leaves a trace', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  const discord = await startFakeDiscord({ guilds: [{ name: 'Inside' }, { name: 'Outside' }] });
  const [inside, outside] = discord.guilds;
  if (inside === undefined || outside === undefined) throw new Error('no servers');
  const write = async (story: string, text: string, settings = ''): Promise<void> => {
    await mkdir(join(folder, story));
    await writeFile(
      join(folder, story, 'a.md'),
      `---\ntitle: The ${story}\npublished: 2024-05-15\n---\n${text}\n`,
    );
    if (settings !== '') await writeFile(join(folder, story, 'story.yaml'), settings);
  };
  await write('dam', 'The dam opened on Monday, said Jo Ash, the minister. “We are proud,” she said.');
  await write(
    'leak',
    'The goalkeeper Max Oak resigned on Tuesday. “I am done,” Max Oak said.',
    `servers: ["${inside.id}"]\n`,
  );

  const bot = startPilcrow('main', { ...discord.environment, CONTENT_DIR: folder });
  onTestFinished(async () => {
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(sentViolations(discord)).toEqual([]);
    await discord.close();
    await rm(folder, { recursive: true });
  });
  await bot.says('Registered');
  const words = ({ message }: Reply): string => (message === undefined ? '' : textOf(message));
  const ask = { name: 'ask', options: { question: 'Which goalkeeper resigned?' } };

  const answer = await discord.slash({ ...ask, guild: inside });
  expect(words(answer)).toContain('The goalkeeper Max Oak resigned on Tuesday.');
  expect(words(await discord.slash({ ...ask, guild: outside }))).toContain(
    'Not in the story\\: “goalkeeper”, “resigned”',
  );
  expect(words(await discord.slash({ ...ask, dm: true }))).not.toContain('Max Oak');
  for (const name of ['quote', 'timeline', 'story', 'about']) {
    expect(words(await discord.slash({ name, guild: outside }))).not.toMatch(/Oak|leak|goalkeeper/);
  }
  expect(words(await discord.slash({ name: 'about', guild: outside }))).toContain('It reads 1 story here');
  expect(words(await discord.slash({ name: 'who', options: { name: 'Max Oak' }, guild: outside }))).toContain(
    'No one called',
  );
  expect(
    words(await discord.slash({ name: 'ask', options: { question: 'why', story: 'leak' }, guild: outside })),
  ).toContain('There is no story called “leak” here.');
  for (const [name, focus, typed] of [
    ['who', 'name', 'Oak'],
    ['ask', 'story', 'leak'],
    ['quote', 'about', 'goalkeeper'],
  ] as const) {
    const { body } = await discord.autocomplete({
      name,
      focus,
      options: { ...(name === 'ask' ? { question: 'x' } : {}), [focus]: typed },
      guild: outside,
    });
    expect(body['choices']).toEqual([]);
  }

  // A button of the story, carried to where it may not be seen.
  const quotes = await discord.slash({ name: 'who', options: { name: 'Max Oak' }, guild: inside });
  const customId =
    quotes.message &&
    buttonsOf(quotes.message).find(({ label }) => label === 'Timeline of Max Oak')?.customId;
  const carried = await discord.slash({ name: 'story', guild: outside });
  expect(customId).toBeDefined();
  discord.raw('INTERACTION_CREATE', {
    id: '1300000000000000009',
    application_id: discord.applicationId,
    type: 3,
    token: 'carried',
    version: 1,
    guild_id: outside.id,
    user: { id: '1' },
    data: { custom_id: customId, component_type: 2 },
    message: { id: carried.message?.id, flags: 0, components: [] },
  });
  const sent = () => discord.requests.find(({ path }) => path.includes('carried'));
  for (let waited = 0; waited < 200 && sent() === undefined; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(JSON.stringify(sent()?.body)).toContain(
    'This passage is no longer in a story that can be read here.',
  );
});
