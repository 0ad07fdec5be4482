import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at } from '../../discord/json.ts';
import { type FakeDiscord, startFakeDiscord } from './index.ts';
import { untrueAnswers } from './untrue-answers.ts';

let discord: FakeDiscord;
let rest: REST;

beforeEach(async () => {
  discord = await startFakeDiscord();
  rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
});
afterEach(async () => {
  expect(untrueAnswers(discord)).toEqual([]);
  await discord.close();
});

describe('commands', () => {
  const sent = [
    {
      name: 'ask',
      name_localizations: { de: 'frage' },
      description: 'Asks',
      contexts: [0],
      options: [
        { type: 3, name: 'question', description: 'What', required: false, max_length: 200 },
        { type: 3, name: 'story', description: 'Where', choices: [{ name: 'One', value: '1' }] },
      ],
    },
    { name: 'Quote', type: 3 },
  ];
  const route = () => Routes.applicationCommands(discord.applicationId);

  test('come back filled in, so that they never equal what was sent', async () => {
    const stored = await rest.put(route(), { body: sent });
    expect(stored).toEqual([
      {
        id: expect.any(String),
        application_id: discord.applicationId,
        version: expect.any(String),
        default_member_permissions: null,
        type: 1,
        name: 'ask',
        name_localizations: { de: 'frage' },
        description: 'Asks',
        description_localizations: null,
        dm_permission: false,
        contexts: [0],
        integration_types: [0],
        nsfw: false,
        options: [
          {
            type: 3,
            name: 'question',
            name_localizations: null,
            description: 'What',
            description_localizations: null,
            max_length: 200,
          },
          {
            type: 3,
            name: 'story',
            name_localizations: null,
            description: 'Where',
            description_localizations: null,
            choices: [{ name: 'One', name_localizations: null, value: '1' }],
          },
        ],
      },
      expect.objectContaining({
        name: 'Quote',
        type: 3,
        description: '',
        dm_permission: true,
        contexts: null,
      }),
    ]);
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await rest.get(route(), { query })).toEqual(stored);
    expect(JSON.stringify(await rest.get(route()))).not.toContain('localizations');
  });

  test('keep their id, and their version until something changes', async () => {
    await rest.put(route(), { body: sent });
    const before = discord.commands();
    await rest.put(route(), { body: sent });
    expect(discord.commands()).toEqual(before);
    await rest.put(route(), { body: [{ ...sent[0], description: 'Asks better' }] });
    const [after, ...rest_] = discord.commands();
    expect(rest_).toEqual([]);
    expect(at(after, 'id')).toBe(at(before[0], 'id'));
    expect(at(after, 'version')).not.toBe(at(before[0], 'version'));
  });

  test('of a guild are its own', async () => {
    const guildId = discord.guild.id;
    await rest.put(Routes.applicationGuildCommands(discord.applicationId, guildId), { body: sent });
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(guildId)[0]).toMatchObject({ name: 'ask', guild_id: guildId });
    const elsewhere = rest.get(Routes.applicationGuildCommands(discord.applicationId, '1'));
    await expect(elsewhere).rejects.toMatchObject({ code: 10004 });
    await expect(rest.get(Routes.applicationCommands('1'))).rejects.toMatchObject({ code: 20012 });
  });

  test('that break a rule are refused, all of them', async () => {
    const refusal = rest.put(route(), { body: [...sent, { name: 'Not Lower', description: '' }] });
    await expect(refusal).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(discord.commands()).toEqual([]);
  });
});
