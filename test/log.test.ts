import { DiscordAPIError, HTTPError } from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import { makeLog } from '../src/log.ts';

const SECRET = 'MTE5ODYyMjQ4.GfakeX.not-a-real-token';

function lines(format: 'pretty' | 'json', level: 'debug' | 'info' | 'warn' | 'error' = 'debug') {
  const written: string[] = [];
  const write = (line: string): void => void written.push(line);
  const log = makeLog({ format, level, write, now: () => new Date(0), secret: SECRET });
  return { log, written };
}

describe('lines to read', () => {
  test('have the time, the level, the sentence and what it is about', () => {
    const { log, written } = lines('pretty');
    log.info('Online as Pilcrow.');
    log.warn('Discord no longer waits.', { interaction: '123', command: '/ask' });
    expect(written).toEqual([
      '[1970-01-01T00:00:00.000Z] INFO: Online as Pilcrow.\n',
      '[1970-01-01T00:00:00.000Z] WARN: Discord no longer waits. {"interaction":"123","command":"/ask"}\n',
    ]);
  });

  test('a fault is followed by its stack', () => {
    const { log, written } = lines('pretty');
    log.fault('Error k3v during /ask:', new TypeError('no such thing'), { error: 'k3v' });
    expect(written[0]).toBe('[1970-01-01T00:00:00.000Z] ERROR: Error k3v during /ask: {"error":"k3v"}\n');
    expect(written[1]).toMatch(/^TypeError: no such thing\n {4}at /);
    expect(written).toHaveLength(2);
  });
});

describe('lines for programs', () => {
  test('are one JSON object each', () => {
    const { log, written } = lines('json');
    log.debug('Over.', { interaction: '123', command: '/ask' });
    log.fault('Bad:', new Error('x'), { shard: 3 });
    const [over, bad] = written.map((line): unknown => JSON.parse(line));
    expect(over).toEqual({
      level: 'debug',
      time: '1970-01-01T00:00:00.000Z',
      interaction: '123',
      command: '/ask',
      msg: 'Over.',
    });
    expect(bad).toEqual({
      level: 'error',
      time: '1970-01-01T00:00:00.000Z',
      shard: 3,
      stack: expect.stringMatching(/^Error: x\n {4}at /),
      msg: 'Bad:',
    });
    expect(written.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });
});

test.each([
  ['debug', 4],
  ['info', 3],
  ['warn', 2],
  ['error', 1],
] as const)('from %s on, %i of the four are logged', (level, count) => {
  const { log, written } = lines('json', level);
  log.debug('a');
  log.info('b');
  log.warn('c');
  log.fault('d', new Error('e'));
  expect(written).toHaveLength(count);
});

describe.each(['pretty', 'json'] as const)('what must not stand in a %s log', (format) => {
  test('the token of the bot, wherever it comes from', () => {
    const { log, written } = lines(format);
    log.info(`Bot ${SECRET}`);
    log.fault('Bad:', new Error(SECRET), { command: SECRET });
    expect(written.join('')).not.toContain('GfakeX');
    expect(written.join('')).toContain('[token]');
  });

  test('what an error holds beside its stack, and the token of an interaction', () => {
    const { log, written } = lines(format);
    const error = Object.assign(
      new Error('Failed to parse https://discord.com/api/v10/interactions/12/aW50ZXJ_-.x/callback'),
      { requestBody: { json: 'why did he leave?' }, url: 'https://discord.com/api/webhooks/1/aW50ZXJ' },
    );
    log.fault('Bad:', error);
    expect(written.join('')).toContain('/interactions/12/[token]/callback');
    expect(written.join('')).not.toMatch(/aW50ZXJ|why did he/);
  });
});

test.each([
  [
    'what Discord refused',
    new DiscordAPIError(
      { code: 50_035, message: 'Invalid Form Body' },
      50_035,
      400,
      'POST',
      'https://discord.com/api/v10/webhooks/1/aW50ZXJ',
      { files: undefined, body: { content: 'why did he leave?' } },
    ),
    'DiscordAPIError[50035]: Invalid Form Body',
  ],
  [
    'what came back broken',
    new HTTPError(502, 'Bad Gateway', 'PATCH', 'https://discord.com/api/v10/webhooks/1/aW50ZXJ', {
      files: undefined,
      body: { content: 'why did he leave?' },
    }),
    'HTTPError: Bad Gateway',
  ],
  [
    'what is behind it',
    new Error('Not sent.', { cause: new Error('why did he leave? aW50ZXJ') }),
    'Error: Not sent.',
  ],
  [
    'what could not be read as JSON',
    unreadable('why did "he leave?" aW50ZXJ'),
    'SyntaxError: What came is not valid JSON',
  ],
  ['what is no error at all', { content: 'why did he leave?', token: 'aW50ZXJ' }, '[object Object]'],
])('of an error, %s is not logged', (_, error, told) => {
  const { log, written } = lines('json');
  log.fault('Bad:', error);
  expect(JSON.parse(written[0] ?? '').stack.split('\n')[0]).toBe(told);
  expect(written.join('')).not.toMatch(/aW50ZXJ|he leave/);
});

function unreadable(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

test('a line break in a sentence makes no second line for programs', () => {
  const { log, written } = lines('json');
  log.warn('one\ntwo');
  expect(written).toHaveLength(1);
  expect(written[0]?.trimEnd()).not.toContain('\n');
});
