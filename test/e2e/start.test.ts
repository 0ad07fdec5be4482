import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startFakeDiscord } from './fake-discord/index.ts';
import { goOnline } from './online.ts';
import { runPilcrow, startPilcrow } from './pilcrow-process.ts';

const TOKEN_SHAPED = 'MTMwMDAwMDAwMDAwMDAwMDAw.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';

describe('a bot that cannot start says why and what to do, and ends with 78, as only a person can help', () => {
  test.each([
    [
      'a token in quotation marks',
      { DISCORD_TOKEN: `"${TOKEN_SHAPED}"` },
      'DISCORD_TOKEN stands between quotation marks or spaces.',
    ],
    [
      'a token with its prefix',
      { DISCORD_TOKEN: `Bot ${TOKEN_SHAPED}` },
      'DISCORD_TOKEN begins with “Bot ”.',
    ],
    [
      'the client secret',
      { DISCORD_TOKEN: 'abcdefghijklmnopqrstuvwxyz012345' },
      'DISCORD_TOKEN looks like the client secret',
    ],
    ['something else', { DISCORD_TOKEN: 'my-token' }, 'DISCORD_TOKEN is not a bot token'],
  ])('%s', async (_name, settings, sentence) => {
    const { code, complained } = await runPilcrow('main', [], '', settings);
    expect(complained).toContain(sentence);
    expect(complained).not.toMatch(/\n\s+at /);
    expect(code).toBe(78);
  });

  test('every bad setting at once', async () => {
    const { code, complained } = await runPilcrow('main', [], '', {
      DISCORD_TOKEN: 'x',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'discord',
      ANSWER_MENTIONS: 'maybe',
    });
    expect(
      complained
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 24)),
    ).toEqual([
      'Pilcrow cannot start, be',
      '- DISCORD_TOKEN is not a',
      '- DISCORD_GUILD_ID is “m',
      '- DISCORD_API_URL is “di',
      '- ANSWER_MENTIONS is “ma',
    ]);
    expect(code).toBe(78);
  });

  test('a token that Discord does not know', async () => {
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const bot = startPilcrow('main', { ...discord.environment, DISCORD_TOKEN: TOKEN_SHAPED });
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('Discord does not accept DISCORD_TOKEN.');
  });

  test.each([
    [4004, 'Discord does not accept DISCORD_TOKEN.'],
    [4014, 'Discord refuses an intent that Pilcrow asked for.'],
  ])('a gateway that closes with %i', async (closeCode, sentence) => {
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const bot = startPilcrow('main', discord.environment);
    await bot.says('Registered');
    discord.gateway.closeWith(closeCode);
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain(sentence);
  });

  test('content that is not there, or empty: it may come, so with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const CONTENT_DIR of [folder, join(folder, 'none')]) {
      const { code, complained } = await runPilcrow('main', [], '', { CONTENT_DIR });
      expect(complained).toContain(`There is no story in ${CONTENT_DIR}.`);
      expect(code).toBe(1);
    }
  });
});

test('an article that is broken does not keep the others from being served', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 's'));
  await writeFile(
    join(folder, 's', 'good.md'),
    '---\ntitle: T\npublished: 2024-01-01\n---\nThe dam opened.\n',
  );
  await writeFile(join(folder, 's', 'bad.md'), 'no settings');
  const { code, printed, complained } = await runPilcrow('main', [], 'the dam?\n', { CONTENT_DIR: folder });
  expect(complained).toContain('The content has 1 error and 0 warnings.');
  expect(printed).toContain('The dam opened.');
  expect(code).toBe(0);
});

test('the log has the invite link with both scopes, and says who is online', async () => {
  const { discord, bot } = await goOnline();
  expect(bot.output()).toContain(
    `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=bot+applications.commands&permissions=0`,
  );
  expect(bot.output()).toContain('Online as pilcrow, in 1 server.');
  expect(discord.gateway.intents).toBe(1);
});

test('SIGINT ends it with 0, and so does SIGTERM', async () => {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const bot = startPilcrow('main', discord.environment);
    await bot.says('Online');
    bot.signal(signal);
    expect(await bot.ended).toBe(0);
  }
});

test('a reader that cannot be had is said once, and answers come without it', async () => {
  const { discord, bot } = await goOnline({ READER: '/nowhere/at/all' });
  await bot.says('The reader is not used. There is no model in /nowhere/at/all.');
  expect(bot.output().indexOf('Online as')).toBeLessThan(bot.output().indexOf('Loading the reader'));
  expect(discord.gateway.intents).toBe(1);
});

describe('registration', () => {
  const puts = (discord: Awaited<ReturnType<typeof startFakeDiscord>>) =>
    discord.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ path, body }) => [path.replace(/\d{17,}/g, 'ID'), Array.isArray(body) ? body.length : body]);

  test('writes to Discord only what differs', async () => {
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    for (const said of [
      'Registered 7 commands for all servers.',
      'The commands for all servers are up to date.',
    ]) {
      const bot = startPilcrow('main', discord.environment);
      await bot.says(said);
      bot.signal('SIGTERM');
      await bot.ended;
    }
    expect(puts(discord)).toEqual([['/applications/ID/commands', 7]]);
  });

  test('in one server clears those for all, and back again, so that none shows twice', async () => {
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const guildId = discord.guilds[0]?.id ?? '';
    const start = async (settings: Record<string, string>, said: string): Promise<void> => {
      const bot = startPilcrow('main', { ...discord.environment, ...settings });
      await bot.says(said);
      bot.signal('SIGTERM');
      await bot.ended;
    };
    await start({}, 'Registered');
    await start({ DISCORD_GUILD_ID: guildId }, 'Cleared');
    expect([discord.commands().length, discord.commands(guildId).length]).toEqual([0, 7]);
    await start({}, 'Cleared');
    expect([discord.commands().length, discord.commands(guildId).length]).toEqual([7, 0]);
  });

  test('by hand: a dry run writes nothing, --clear removes all', async () => {
    const discord = await startFakeDiscord();
    onTestFinished(() => discord.close());
    const dry = await runPilcrow('cli', ['register', '--dry-run'], '', discord.environment);
    expect(dry.printed).toBe(
      'Would register for all servers: ask, quote, timeline, who, story, about, Find in the story.\n',
    );
    expect(discord.commands()).toEqual([]);
    await runPilcrow('cli', ['register'], '', discord.environment);
    expect(discord.commands()).toHaveLength(7);
    const { code } = await runPilcrow('cli', ['register', '--clear'], '', discord.environment);
    expect([code, discord.commands().length]).toEqual([0, 0]);
  });
});

test('doctor looks at everything and says what to do', async () => {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  const without = await runPilcrow('cli', ['doctor']);
  expect(without.printed).toContain('open  DISCORD_TOKEN is not set');
  expect(without.printed).toContain('open  READER is not set');
  expect(without.code).toBe(0);
  const withToken = await runPilcrow('cli', ['doctor'], '', discord.environment);
  expect(withToken.printed).toContain('ok    Discord knows the token: the bot is pilcrow.');
  expect(withToken.printed).toContain('open  The commands in Discord differ from this version');
  const wrong = await runPilcrow('cli', ['doctor'], '', { DISCORD_TOKEN: 'x', READER: '/nowhere/at/all' });
  expect(wrong.printed).toContain('WRONG DISCORD_TOKEN is not a bot token');
  expect(wrong.printed).toContain('WRONG There is no model in /nowhere/at/all.');
  expect(wrong.code).toBe(1);
});
