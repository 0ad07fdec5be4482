import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, readerIn } from '../src/config/config.ts';
import { type Environment, SETTINGS } from '../src/config/settings.ts';
import { isAtLeast, LEAST_NODE } from '../src/project.ts';
import { VERSION } from '../src/version.ts';
import { http, start } from '../src/words/index.ts';

const TOKEN = 'MTE5ODYyMjQ4MzQ3MTkyNTI0OA.GfakeX.not-a-real-token-just-its-shape00';
const SERVER = '613425648685547541';
const PUBLIC_KEY = '0123456789abcdef'.repeat(4);

/** What is read when nothing is given. */
const DEFAULTS = {
  token: undefined,
  guildId: undefined,
  apiUrl: 'https://discord.com/api',
  http: undefined,
  shards: { count: undefined, ids: undefined },
  answersMentions: false,
  contentFolder: undefined,
  playground: { host: '127.0.0.1', port: 8787 },
  serverStories: undefined,
  fairUse: { perUser: 30, perServer: 600 },
  questionLog: undefined,
  supportUrl: undefined,
  status: undefined,
  log: { format: 'pretty', level: 'info' },
};

function read(environment: Environment) {
  const read = readConfig(environment);
  if (read.outcome === 'wrong') throw new Error(read.problems.join('\n'));
  return read;
}

function problems(environment: Environment): readonly string[] {
  const read = readConfig(environment);
  return read.outcome === 'wrong' ? read.problems : [];
}

function fileOfProject(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', name), 'utf8');
}

describe('what is read', () => {
  test('nothing given is all defaults', () => {
    expect(readConfig({})).toEqual({ outcome: 'read', config: DEFAULTS, warnings: [] });
  });

  test('an empty value counts as not given', () => {
    const empty = Object.fromEntries(SETTINGS.map((name) => [name, '']));
    const blank = Object.fromEntries(SETTINGS.map((name) => [name, ' \t']));
    expect(readConfig(empty)).toEqual(readConfig({}));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  test('everything given', () => {
    const environment = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: ` ${SERVER} `,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      SHARD_COUNT: '16',
      SHARD_LIST: ' 4-6, 9,4 ',
      ANSWER_MENTIONS: 'true',
      CONTENT_DIR: 'my stories',
      PLAYGROUND_HOST: ' 0.0.0.0 ',
      PLAYGROUND_PORT: '80',
      SERVER_STORIES: 'yes',
      SERVER_STORIES_ARTICLES: '7',
      SERVER_STORIES_KEEP_DAYS: ' 90 ',
      LIMIT_PER_USER: '5',
      LIMIT_PER_SERVER: 'OFF',
      QUESTION_LOG: ' gaps/questions.jsonl ',
      SUPPORT_URL: 'https://paper.example/help',
      STATUS_PORT: '9090',
      LOG_FORMAT: 'JSON',
      LOG_LEVEL: 'debug',
    };
    expect(read(environment)).toEqual({
      outcome: 'read',
      config: {
        token: TOKEN,
        guildId: SERVER,
        apiUrl: 'http://127.0.0.1:8080/api',
        http: undefined,
        shards: { count: 16, ids: [4, 5, 6, 9] },
        answersMentions: true,
        contentFolder: 'my stories',
        playground: { host: '0.0.0.0', port: 80 },
        serverStories: { articles: 7, megabytes: 5, keepDays: 90 },
        fairUse: { perUser: 5, perServer: undefined },
        questionLog: 'gaps/questions.jsonl',
        supportUrl: 'https://paper.example/help',
        status: { host: '127.0.0.1', port: 9090 },
        log: { format: 'json', level: 'debug' },
      },
      warnings: [],
    });
  });

  test('a public key and a port ask for signed requests', () => {
    const environment = { DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: '3000', HTTP_HOST: '0.0.0.0' };
    expect(read(environment).config.http).toEqual({ publicKey: PUBLIC_KEY, host: '0.0.0.0', port: 3000 });
  });

  test('what does nothing as things stand is said', () => {
    expect(read({ DISCORD_PUBLIC_KEY: PUBLIC_KEY }).warnings).toEqual([start.publicKeyAlone]);
    const http = { DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: '3000' };
    expect(read({ ...http, ANSWER_MENTIONS: 'yes' }).warnings).toEqual([start.mentionsNeedGateway]);
  });

  test.each([
    [{}, undefined],
    [{ SHARDS: 'auto' }, undefined],
    [{ SHARDS: '4' }, 4],
  ] as const)('%o opens all connections of one process', (environment, count) => {
    expect(read(environment).config.shards).toEqual({ count, ids: undefined });
  });

  test.each(['0', '-1', '1.5', 'many', '10001'])('“%s” is no limit', (typed) => {
    expect(problems({ SERVER_STORIES_MEGABYTES: typed })).toEqual([
      start.notALimit('SERVER_STORIES_MEGABYTES', typed, 10_000),
    ]);
  });

  test.each(['0', '65536', '80.5', 'http', '-1'])('“%s” is no port', (typed) => {
    expect(problems({ PLAYGROUND_PORT: typed })).toEqual([start.notAPort('PLAYGROUND_PORT', typed)]);
  });

  test.each(['https://proxy.example/api', 'https://proxy.example/api/', ' https://proxy.example/api// '])(
    'the address “%s” is read without slashes at its end',
    (typed) => {
      expect(read({ DISCORD_API_URL: typed }).config.apiUrl).toBe('https://proxy.example/api');
    },
  );

  test.each([
    ...['true', '1', 'yes', 'on', 'TRUE', ' Yes '].map((typed) => [typed, true] as const),
    ...['false', '0', 'no', 'off', 'False', ' OFF '].map((typed) => [typed, false] as const),
  ])('“%s” is %s', (typed, value) => {
    expect(read({ ANSWER_MENTIONS: typed }).config.answersMentions).toBe(value);
  });
});

describe('what is wrong is said in one sentence', () => {
  test.each<readonly [string, Environment, string]>([
    ['a token in quotation marks', { DISCORD_TOKEN: `"${TOKEN}"` }, start.tokenQuoted],
    ['a token in curly quotation marks', { DISCORD_TOKEN: `“${TOKEN}”` }, start.tokenQuoted],
    ['a token with a space at its end', { DISCORD_TOKEN: `${TOKEN} ` }, start.tokenQuoted],
    ['a token with a line break before it', { DISCORD_TOKEN: `\n${TOKEN}` }, start.tokenQuoted],
    ['a token after “Bot”', { DISCORD_TOKEN: `Bot ${TOKEN}` }, start.tokenPrefixed],
    ['a token after “bot”', { DISCORD_TOKEN: `bot ${TOKEN}` }, start.tokenPrefixed],
    ['the client secret', { DISCORD_TOKEN: 'aB3-_'.repeat(6).concat('xy') }, start.tokenIsSecret],
    ['the public key', { DISCORD_TOKEN: '0123456789abcdef'.repeat(4) }, start.tokenIsSecret],
    ['half a token', { DISCORD_TOKEN: 'MTE5ODYyMjQ4MzQ3MTkyNTI0OA.GfakeX' }, start.tokenShape],
    ['a word for a token', { DISCORD_TOKEN: 'your-token-here' }, start.tokenShape],
    ['a server by its name', { DISCORD_GUILD_ID: 'My Server' }, start.notAServerId('My Server')],
    ['a server ID too short', { DISCORD_GUILD_ID: ' 1234 ' }, start.notAServerId('1234')],
    [
      'an address without https://',
      { DISCORD_API_URL: 'discord.com/api/' },
      start.notAnAddress('DISCORD_API_URL', 'discord.com/api/'),
    ],
    [
      'an address that is none',
      { DISCORD_API_URL: 'https://:80' },
      start.notAnAddress('DISCORD_API_URL', 'https://:80'),
    ],
    ['half a public key', { DISCORD_PUBLIC_KEY: 'abc123', HTTP_PORT: '80' }, start.notAPublicKey],
    ['a port for requests that nobody can check', { HTTP_PORT: '3000' }, start.publicKeyMissing],
    [
      'stories of servers where nobody tells which servers there are',
      { DISCORD_PUBLIC_KEY: PUBLIC_KEY, HTTP_PORT: '3000', SERVER_STORIES: 'true' },
      http.storiesNeedToken,
    ],
    ['shards of no count', { SHARD_LIST: '0-3' }, start.shardsHalfSaid],
    ['a count without its shards', { SHARD_COUNT: '4' }, start.shardsHalfSaid],
    [
      'all shards, and some of them',
      { SHARDS: '4', SHARD_COUNT: '4', SHARD_LIST: '0' },
      start.shardsHalfSaid,
    ],
    ['a shard beyond the last', { SHARD_COUNT: '4', SHARD_LIST: '2-4' }, start.notAShardList('2-4', 4)],
    ['shards from back to front', { SHARD_COUNT: '4', SHARD_LIST: '3-1' }, start.notAShardList('3-1', 4)],
    ['a hole between shards', { SHARD_COUNT: '4', SHARD_LIST: '0,,1' }, start.notAShardList('0,,1', 4)],
    ['a limit of nothing', { LIMIT_PER_USER: '0' }, start.notALimit('LIMIT_PER_USER', '0', 10_000)],
    [
      'a form of log that is none',
      { LOG_FORMAT: 'xml' },
      start.notOneOf('LOG_FORMAT', 'xml', ['pretty', 'json']),
    ],
    [
      'an address too long for a button',
      { SUPPORT_URL: `https://paper.example/${'x'.repeat(500)}` },
      start.addressTooLong('SUPPORT_URL', 512),
    ],
    ['neither yes nor no', { ANSWER_MENTIONS: 'maybe' }, start.notYesOrNo('ANSWER_MENTIONS', 'maybe')],
  ])('%s', (_, environment, sentence) => {
    expect(readConfig(environment)).toEqual({ outcome: 'wrong', problems: [sentence] });
  });

  test('and all at once, in the order of the settings', () => {
    const environment = {
      ANSWER_MENTIONS: 'sometimes',
      DISCORD_API_URL: 'nowhere',
      DISCORD_GUILD_ID: '#general',
      DISCORD_TOKEN: 'x',
    };
    expect(problems(environment)).toEqual([
      start.tokenShape,
      start.notAServerId('#general'),
      start.notAnAddress('DISCORD_API_URL', 'nowhere'),
      start.notYesOrNo('ANSWER_MENTIONS', 'sometimes'),
    ]);
  });

  test('no sentence repeats the token', () => {
    for (const typed of [`"${TOKEN}"`, `Bot ${TOKEN}`, `${TOKEN}.x`, '0123456789abcdef'.repeat(4)]) {
      const said = problems({ DISCORD_TOKEN: typed });
      expect(said).toHaveLength(1);
      expect(said.join('\n')).not.toContain(typed.slice(-20));
    }
  });
});

test.each([
  [undefined, undefined],
  [' ', undefined],
  ['off', undefined],
  [' all-MiniLM-L6-v2 ', 'all-MiniLM-L6-v2'],
  ['/my models/one', '/my models/one'],
])('READER=%s switches %s on', (value, reader) => {
  expect(readerIn({ READER: value })).toBe(reader);
});

describe('a slip in the name of a setting', () => {
  test.each([
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['DISCORD_SERVER_ID', 'DISCORD_GUILD_ID'],
    ['ANSWER_MENTION', 'ANSWER_MENTIONS'],
    ['CONTENT_FOLDER', 'CONTENT_DIR'],
    ['READERS', 'READER'],
  ])('%s is said to be none, and %s to be near', (typed, nearest) => {
    expect(read({ [typed]: 'x' })).toEqual({
      outcome: 'read',
      config: DEFAULTS,
      warnings: [start.unknownSetting(typed, nearest)],
    });
  });

  test.each(['PATH', 'HOME', 'NODE_ENV', 'TOKENS', 'MY_DISCORD_TOKEN', 'DISCORD_CANARY_INSTALL_FOLDER'])(
    '%s is left alone',
    (name) => {
      expect(read({ [name]: 'x' }).warnings).toEqual([]);
    },
  );
});

describe('what the files beside the code say', () => {
  test('.env.example names every setting, and no other', () => {
    const named = [...fileOfProject('.env.example').matchAll(/^\s*#?\s*([A-Z][A-Z_]+)=/gm)].map(
      ([, name]) => name,
    );
    expect(named.sort()).toEqual([...SETTINGS].sort());
  });

  test('.env.example can be copied as it is', () => {
    const lines = [...fileOfProject('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)];
    const environment = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
    expect(readConfig(environment)).toEqual(readConfig({}));
  });

  test.each(SETTINGS)('README.md explains %s', (name) => {
    expect(fileOfProject('README.md')).toContain(`\`${name}\``);
  });

  test('package.json has our version, and asks for the oldest Node that will do', () => {
    expect(JSON.parse(fileOfProject('package.json'))).toMatchObject({
      version: VERSION,
      engines: { node: `>=${LEAST_NODE}` },
    });
  });
});

test.each([
  ['20.19.0', '20.19', true],
  ['20.20.1', '20.19', true],
  ['22.0.0', '20.19', true],
  ['20.18.9', '20.19', false],
  ['20.9.0', '20.19', false],
  ['18.99.0', '20.19', false],
])('Node %s is at least %s: %s', (version, least, isEnough) => {
  expect(isAtLeast(version, least)).toBe(isEnough);
});
