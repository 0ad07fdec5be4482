import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Entry, encodeEntry } from '../../src/question-log/entry.ts';
import { gapsIn } from '../../src/terminal/gap-groups.ts';
import { showGaps } from '../../src/terminal/gaps.ts';
import type { GapsRequest } from '../../src/terminal/gaps-request.ts';
import { libraryFrom } from '../library.ts';

const NOON = Date.parse('2026-11-27T12:00:00Z');
const ASKED: GapsRequest = { file: undefined, since: undefined, all: false, asJson: false };

let folder: string;
let file: string;
let said: string[];
let complained: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-gaps-'));
  file = join(folder, 'questions.jsonl');
  said = [];
  complained = [];
});
afterEach(() => rm(folder, { recursive: true }));

const entry = (
  question: string,
  count: number,
  day = '2026-11-27',
  said: Entry['said'] = 'not-in-story',
) => ({
  question,
  count,
  day,
  said,
});

const ENTRIES: readonly Entry[] = [
  entry('who owns the ferry', 1, '2026-11-01'),
  entry('why did the dam break', 2, '2026-11-03', 'closest'),
  entry('who owns the ferry', 2, '2026-11-20'),
  entry('why has the dam broken', 1, '2026-11-21'),
  entry('who is the owner of the old ferry', 1, '2026-11-22'),
  entry('why did the dam break', 3, '2026-11-25'),
  entry('how high is the dam', 1, '2026-11-26'),
];

async function show(
  request: Partial<GapsRequest>,
  articles: Record<string, string>,
  entries = ENTRIES,
): Promise<boolean> {
  await writeFile(file, entries.map((one) => `${encodeEntry(one)}\n`).join(''));
  return showGaps(
    { ...ASKED, ...request },
    {
      file,
      library: async () => libraryFrom({ s: { articles } }),
      now: NOON,
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
    },
  );
}

describe('gaps', () => {
  test('are what was asked at least twice, most of all first, in the words used most', async () => {
    expect(await show({}, { a: 'The mayor opened a school.' })).toBe(true);
    expect(said).toEqual([
      '6 times: “why did the dam break”',
      '    from 2026-11-03 to 2026-11-25; the stories did not say 4 times, a passage was near 2 times',
      '    also: “why has the dam broken” (1)',
      '',
      '3 times: “who owns the ferry”',
      '    from 2026-11-01 to 2026-11-20; the stories did not say',
      '',
      '2 gaps, asked 9 times; 0 answered now.',
      '2 questions were asked once only: --all shows all.',
    ]);
  });

  test('with --all are those asked once, too', async () => {
    await show({ all: true }, { a: 'The mayor opened a school.' });
    expect(said.filter((line) => /^\S.*: “/.test(line))).toEqual([
      '6 times: “why did the dam break”',
      '3 times: “who owns the ferry”',
      'once: “how high is the dam”',
      'once: “who is the owner of the old ferry”',
    ]);
    expect(said.at(-1)).toBe('4 gaps, asked 11 times; 0 answered now.');
  });

  test('with --since are those of the days from that one on', async () => {
    await show({ since: '2026-11-20' }, { a: 'The mayor opened a school.' });
    expect(said.filter((line) => /^\S.*: “/.test(line))).toEqual([
      '4 times: “why did the dam break”',
      '2 times: “who owns the ferry”',
    ]);
  });

  test('that an article closes are marked, with the passage', async () => {
    await show(
      { all: true },
      {
        a: 'The mayor opened a school.',
        b: 'The ferry belongs to the Oak company, which owns it since 2019.\n\nNobody lives in the valley.',
      },
    );
    expect(said.filter((line) => line.includes('ANSWERED NOW'))).toEqual([
      '    ANSWERED NOW by s/b#1.1, “Headline b”',
    ]);
    expect(said.at(-1)).toBe('4 gaps, asked 11 times; 1 answered now.');
  });

  test('with --json are for other programs', async () => {
    await show({ asJson: true }, { b: 'The ferry belongs to the Oak company, which owns it since 2019.' });
    const gaps: unknown = JSON.parse(said.join('\n'));
    expect(gaps).toEqual([
      {
        count: 6,
        first: '2026-11-03',
        last: '2026-11-25',
        notInStory: 4,
        closest: 2,
        wordings: [
          { question: 'why did the dam break', count: 5 },
          { question: 'why has the dam broken', count: 1 },
        ],
        now: 'not-in-story',
        passage: null,
      },
      {
        count: 3,
        first: '2026-11-01',
        last: '2026-11-20',
        notInStory: 3,
        closest: 0,
        wordings: [{ question: 'who owns the ferry', count: 3 }],
        now: 'answered',
        passage: 's/b#1.1',
      },
    ]);
  });

  test('are none where nobody asked in vain, or nothing is there', async () => {
    expect(await show({}, {}, [])).toBe(true);
    await rm(file);
    expect(
      await showGaps(ASKED, {
        file,
        library: neverOpened,
        now: NOON,
        say: (line) => said.push(line),
        complain: neverSaid,
      }),
    ).toBe(true);
    const sentence = `There is no question in ${file} that the stories did not answer.`;
    expect(said).toEqual([sentence, sentence]);
  });

  test('older than may be kept are deleted, and not shown', async () => {
    await writeFile(`${file}.1`, `${encodeEntry(entry('very old', 9, '2026-08-01'))}\n`);
    await show({}, {}, [entry('why', 2)]);
    expect(said[0]).toBe('2 times: “why”');
    expect(await readdir(folder)).toEqual(['questions.jsonl']);
  });

  test('say what is missing or cannot be read', async () => {
    const run = {
      library: neverOpened,
      now: NOON,
      say: neverSaid,
      complain: (line: string) => complained.push(line),
    };
    expect(await showGaps(ASKED, { ...run, file: undefined })).toBe(false);
    expect(await showGaps({ ...ASKED, file: folder }, { ...run, file: undefined })).toBe(false);
    expect(complained).toEqual([
      'No questions are kept. To keep those that the stories do not answer, without who asked them, set QUESTION_LOG=questions.jsonl in .env and start the bot again; or name a file: --file PATH.',
      `The file ${folder} cannot be read (EISDIR). Look whether it may be read, and is a file.`,
    ]);
  });
});

function neverOpened(): never {
  throw new Error('opened for nothing');
}
function neverSaid(line: string): never {
  throw new Error(`said: ${line}`);
}

test('the order in which lines stand changes no gap', () => {
  const gaps = gapsIn(ENTRIES);
  expect(gapsIn([...ENTRIES].reverse())).toEqual(gaps);
  expect(gaps.map(({ wordings }) => wordings.map(({ question }) => question))).toEqual([
    ['why did the dam break', 'why has the dam broken'],
    ['who owns the ferry'],
    ['how high is the dam'],
    ['who is the owner of the old ferry'],
  ]);
});
