import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeEntry, type Entry, encodeEntry, type Unanswered } from '../../src/question-log/entry.ts';
import { MAX_FILE_BYTES, readEntries } from '../../src/question-log/log-files.ts';
import {
  MAX_QUESTIONS_A_DAY,
  openQuestionLog,
  type QuestionLog,
} from '../../src/question-log/question-log.ts';

const NOON = Date.parse('2026-11-27T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

let folder: string;
let path: string;
let now: number;
let warnings: string[];
let logs: QuestionLog[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-questions-'));
  path = join(folder, 'questions.jsonl');
  now = NOON;
  warnings = [];
  logs = [];
});
afterEach(async () => {
  await Promise.all(logs.map((log) => log.close()));
  await rm(folder, { recursive: true });
});

function open(): QuestionLog {
  const log = openQuestionLog({ path, now: () => now, warn: (sentence) => warnings.push(sentence) });
  logs.push(log);
  return log;
}

const entry = (
  question: string,
  count = 1,
  day = '2026-11-27',
  said: Unanswered = 'not-in-story',
): Entry => ({
  day,
  said,
  question,
  count,
});
const lines = async (file = path): Promise<string[]> => (await readFile(file, 'utf8')).split('\n');
const read = () => readEntries(path, now);

describe('a question that was not answered', () => {
  test('is one line with its day and count, and nothing of who asked', async () => {
    const log = open();
    log.count('Why did the dam break?', 'not-in-story');
    log.count('why did the dam BREAK', 'not-in-story');
    log.count('who is Jo Ash?', 'closest');
    await log.write();
    expect(await lines()).toEqual([
      '{"day":"2026-11-27","said":"not-in-story","question":"why did the dam break","count":2}',
      '{"day":"2026-11-27","said":"closest","question":"who is jo ash","count":1}',
      '',
    ]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is written once, however often the log writes', async () => {
    const log = open();
    log.count('why', 'closest');
    await log.write();
    await log.write();
    log.count('why', 'closest');
    await log.write();
    expect(await read()).toEqual([
      entry('why', 1, '2026-11-27', 'closest'),
      entry('why', 1, '2026-11-27', 'closest'),
    ]);
  });

  test('is another one on another day', async () => {
    const log = open();
    log.count('why', 'closest');
    now += DAY;
    log.count('why', 'closest');
    await log.write();
    expect((await read()).map(({ day }) => day)).toEqual(['2026-11-27', '2026-11-28']);
  });

  test('is written when the bot stops, and added to by the next start', async () => {
    const first = open();
    first.count('why', 'closest');
    await first.close();
    const second = open();
    second.count('why', 'closest');
    await second.close();
    expect((await read()).map(({ count }) => count)).toEqual([1, 1]);
  });

  test('is counted by several processes at once', async () => {
    const replicas = [open(), open(), open()];
    for (let round = 0; round < 20; round += 1) {
      for (const [index, log] of replicas.entries()) log.count(`question of ${'abc'[index]}`, 'closest');
      await Promise.all(replicas.map((log) => log.write()));
    }
    const entries = await read();
    expect(entries.length).toBe(60);
    expect((await lines()).filter((line) => line !== '' && decodeEntry(line) === undefined)).toEqual([]);
  });

  test('is not kept where a day already has too many, so that a flood drives out nothing', async () => {
    const log = open();
    const letters = (index: number) =>
      index.toString(36).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
    const different = new Set(
      Array.from({ length: MAX_QUESTIONS_A_DAY * 2 }, (_, index) => `why ${letters(index)}`),
    );
    for (const question of different) log.count(question, 'closest');
    log.count('why q', 'closest');
    await log.write();
    const entries = await read();
    expect(entries.length).toBe(MAX_QUESTIONS_A_DAY);
    expect(entries[0]).toEqual(entry('why q', 2, '2026-11-27', 'closest'));
    now += DAY;
    log.count('something else', 'closest');
    await log.write();
    expect((await read()).at(-1)?.question).toBe('something else');
  });
});

describe('a file that was not written to its end', () => {
  test('loses the torn line alone, also when it is written on', async () => {
    const torn = encodeEntry(entry('torn')).slice(0, 40);
    await writeFile(path, `${encodeEntry(entry('whole'))}\n${torn}`);
    const log = open();
    log.count('next', 'not-in-story');
    await log.write();
    expect(await read()).toEqual([entry('whole'), entry('next')]);
  });

  test.each([
    ['no JSON', 'why?'],
    ['another thing', '{"day":"2026-11-27"}'],
    ['no day', encodeEntry({ ...entry('x'), day: '2026-02-30' })],
    ['no count', encodeEntry({ ...entry('x'), count: -1 })],
    ['control characters', encodeEntry(entry('\u001B[2J'))],
    ['an endless question', encodeEntry(entry('x'.repeat(1000)))],
    ['somebody', encodeEntry(entry('<@123456789012345678>'))],
  ])('skips a line with %s', async (_, line) => {
    await writeFile(path, `${line}\n${encodeEntry(entry('good'))}\n`);
    expect(await read()).toEqual([entry('good')]);
  });

  test('that is not there holds nothing', async () => {
    expect(await read()).toEqual([]);
  });
});

describe('a place that cannot be written', () => {
  test('is told once, and what was counted is written when it can be', async () => {
    await mkdir(path);
    const log = open();
    log.count('why', 'closest');
    await log.write();
    await log.write();
    expect(warnings).toEqual([
      `QUESTION_LOG: the file ${path} cannot be written (EISDIR). Questions are answered all the same, and not kept. Look whether its folder exists, may be written to and has room.`,
    ]);
    await rm(path, { recursive: true });
    await log.write();
    expect(await read()).toEqual([entry('why', 1, '2026-11-27', 'closest')]);
    expect(warnings.length).toBe(1);
  });

  test('is told at the start, before anybody asks', async () => {
    path = join(folder, 'missing', 'questions.jsonl');
    await open().close();
    expect(warnings.length).toBe(1);
    expect(warnings[0]).toContain('(ENOENT)');
  });

  test.runIf(process.platform === 'linux')('may be a full disk', async () => {
    path = '/dev/full';
    const log = open();
    log.count('why', 'closest');
    await log.write();
    expect(warnings.map((sentence) => sentence.includes('(ENOSPC)'))).toEqual([true]);
  });
});

describe('a file that grows or gets old', () => {
  const filler = (day: string): string => {
    const line = `${encodeEntry(entry('why did the dam break', 1, day))}\n`;
    return line.repeat(Math.ceil(MAX_FILE_BYTES / line.length));
  };
  const names = async () => (await readdir(folder)).sort();

  test('is put aside when it is full, and what goes on is in a new one', async () => {
    await writeFile(path, filler('2026-11-27'));
    await writeFile(`${path}.1`, `${encodeEntry(entry('before'))}\n`);
    const log = open();
    await log.write();
    log.count('next', 'not-in-story');
    await log.write();
    expect(await names()).toEqual(['questions.jsonl', 'questions.jsonl.1', 'questions.jsonl.2']);
    expect(await lines()).toEqual([encodeEntry(entry('next')), '']);
    const entries = await read();
    expect([entries[0]?.question, entries.at(-1)?.question]).toEqual(['before', 'next']);
  });

  test('is one of five at most', async () => {
    for (const index of ['', '.1', '.2', '.3', '.4']) await writeFile(path + index, filler('2026-11-27'));
    const log = open();
    log.count('next', 'not-in-story');
    await log.write();
    await log.write();
    expect((await names()).length).toBeLessThanOrEqual(5);
  });

  test('is put aside after a month, and deleted when its first line is 90 days old', async () => {
    await writeFile(path, `${encodeEntry(entry('old', 1, '2026-10-20'))}\n${encodeEntry(entry('young'))}\n`);
    await open().write();
    expect(await names()).toEqual(['questions.jsonl.1']);
    now = Date.parse('2027-01-17T12:00:00Z');
    expect((await read()).map(({ question }) => question)).toEqual(['old', 'young']);
    now = Date.parse('2027-01-18T12:00:00Z');
    expect((await read()).map(({ question }) => question)).toEqual(['young']);
    await open().write();
    expect([await names(), await lines()]).toEqual([['questions.jsonl'], ['']]);
  });

  test('is left to the process that holds the lock; a lock that a crash left behind is taken away', async () => {
    await writeFile(path, filler('2026-11-27'));
    await writeFile(`${path}.lock`, '');
    await utimes(`${path}.lock`, NOON / 1000, NOON / 1000);
    const log = open();
    await log.write();
    expect(await names()).toEqual(['questions.jsonl', 'questions.jsonl.lock']);
    now += 2 * 60 * 1000;
    for (const question of ['a', 'b']) {
      log.count(`why ${question}`, 'closest');
      await log.write();
    }
    expect(await names()).toEqual(['questions.jsonl.1']);
    expect((await read()).slice(-2).map(({ question }) => question)).toEqual(['why a', 'why b']);
  });

  test('is put aside once by several processes', async () => {
    await writeFile(path, filler('2026-11-27'));
    await appendFile(path, `${encodeEntry(entry('last'))}\n`);
    await Promise.all([open(), open(), open(), open()].map((log) => log.write()));
    expect(await names()).toEqual(['questions.jsonl.1']);
    expect((await read()).at(-1)).toEqual(entry('last'));
  });
});
