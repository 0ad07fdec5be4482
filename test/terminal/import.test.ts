import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../src/terminal/import.ts';
import type { ImportRequest } from '../../src/terminal/import-request.ts';
import { importing } from '../../src/words/index.ts';
import { temporaryFolder } from '../cache/folders.ts';

const REQUEST: ImportRequest = {
  sources: [],
  story: undefined,
  given: {},
  isDryRun: false,
  isYes: false,
  isForced: false,
  allowPrivate: false,
};

/** Runs one import with a host who gives these answers, one after the other, and is then gone. */
async function imported(
  files: Readonly<Record<string, string>>,
  answers: readonly string[],
  contents: Readonly<Record<string, string>> = {},
) {
  const source = await temporaryFolder(files);
  const contentFolder = await temporaryFolder(contents);
  const asked: string[] = [];
  const out: string[] = [];
  const progress: string[] = [];
  const left = [...answers];
  const sources = Object.keys(files).map((name) => join(source, name));
  const went = await runImport(
    { ...REQUEST, sources },
    {
      contentFolder,
      ask: async (question) => {
        asked.push(question.replaceAll(source, 'SOURCE').replaceAll(contentFolder, 'CONTENT'));
        return left.shift();
      },
      say: (line) => void out.push(line),
      complain: (line) => void out.push(`! ${line.replaceAll(source, 'SOURCE')}`),
      progress: (done, all) => void progress.push(`${done}/${all}`),
    },
  );
  const written = (await readdir(contentFolder, { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return { went, asked, out, progress, written, contentFolder };
}

const DAM = 'The dam opens\n\nMay 15, 2024\n\nThe dam opened on Wednesday, a year late.\n';
const RIVER = 'The river rises\n\nMay 16, 2024\n\nThe river rose in the night.\n';
const HELD = { 'valley/a.md': '---\ntitle: The road\npublished: 2024-05-01\n---\n\nThe road is closed.\n' };

describe('import, with a host to ask', () => {
  test('asks for the story: Enter takes the new one that is proposed', async () => {
    const { asked, written } = await imported({ 'dam.txt': DAM }, [''], HELD);
    expect(asked).toEqual([importing.askStory([['valley', 1]], 'the-dam-opens')]);
    expect(written).toEqual(['the-dam-opens/2024-05-15-the-dam-opens.md', 'valley/a.md']);
  });

  test('a number takes a story that is there, and all of a run goes there', async () => {
    const { asked, written, progress } = await imported({ 'dam.txt': DAM, 'river.txt': RIVER }, ['1'], HELD);
    expect(asked).toHaveLength(1);
    expect(written).toEqual([
      'valley/2024-05-15-the-dam-opens.md',
      'valley/2024-05-16-the-river-rises.md',
      'valley/a.md',
    ]);
    expect(progress).toEqual(['0/2', '1/2', '2/2']);
  });

  test('any other answer names a new story, and leads nowhere else', async () => {
    const { written } = await imported({ 'dam.txt': DAM }, ['../../The Dam & I']);
    expect(written).toEqual(['the-dam-i/2024-05-15-the-dam-opens.md']);
  });

  test('asks for headline and day until it has them', async () => {
    const files = { 'dam.txt': 'The dam opened on Wednesday, a year late.\n' };
    const { asked, out, written } = await imported(files, ['The dam', 'soon', 'May 15, 2024', '']);
    expect(asked).toEqual([
      importing.askTitle('SOURCE/dam.txt'),
      importing.askDate('SOURCE/dam.txt'),
      importing.askDate('SOURCE/dam.txt'),
      importing.askStory([], 'the-dam'),
    ]);
    expect(out[0]).toBe(`! ${importing.noDate('soon')}`);
    expect(written).toEqual(['the-dam/2024-05-15-the-dam.md']);
  });

  test('no answer is none, and nothing is made up', async () => {
    const files = { 'dam.txt': 'The dam opened on Wednesday, a year late.\n' };
    const { went, out, written } = await imported(files, ['The dam', '']);
    expect(out[0]).toBe(`! ${importing.failed('SOURCE/dam.txt', importing.dateMissing)}`);
    expect([went, written]).toEqual([false, []]);
  });

  test.each([
    ['y', true, 'dam'],
    ['n', true, 'by hand'],
    ['', true, 'by hand'],
    [undefined, false, 'by hand'],
  ])('asks before it overwrites: %s', async (answer, went, words) => {
    const held = {
      'valley/x.md': '---\ntitle: The dam opens\npublished: 2024-05-15\n---\n\nWritten by hand.\n',
    };
    const result = await imported({ 'dam.txt': DAM }, answer === undefined ? [] : [answer], held);
    expect(result.asked).toEqual([importing.askOverwrite('CONTENT/valley/x.md')]);
    expect(result.went).toBe(went);
    expect(await readFile(join(result.contentFolder, 'valley', 'x.md'), 'utf8')).toContain(words);
    expect(result.written).toEqual(['valley/x.md']);
  });
});

test('a feed leads to the web, and never to a file of the host', async () => {
  const secret = await temporaryFolder({ 'secret.txt': DAM });
  const links = [join(secret, 'secret.txt'), `file://${secret}/secret.txt`, 'secret.txt'];
  const items = links.map((link) => `<item><title>A</title><link>${link}</link></item>`).join('');
  const feed = `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
  const { went, out, written } = await imported({ 'feed.xml': feed }, []);
  expect(out).toEqual([
    ...links.map(() => `! ${importing.failed('A', importing.emptyEntry)}`),
    importing.summary({ written: 0, unchanged: 0, left: 0, failed: 3 }, false),
  ]);
  expect([went, written]).toEqual([false, []]);
});

test('a folder that cannot be written to is named', async () => {
  const source = await temporaryFolder({ 'dam.txt': DAM });
  const content = await temporaryFolder();
  // A file stands where the story's folder should be.
  await writeFile(join(content, 'dam'), '');
  await mkdir(join(content, 'other'));
  const out: string[] = [];
  const went = await runImport(
    { ...REQUEST, sources: [join(source, 'dam.txt')], story: 'dam' },
    {
      contentFolder: content,
      ask: async () => undefined,
      say: () => undefined,
      complain: (line) => void out.push(line),
      progress: () => undefined,
    },
  );
  expect(went).toBe(false);
  expect(out).toEqual([
    importing.failed(
      join(source, 'dam.txt'),
      importing.notWritten(join(content, 'dam', '2024-05-15-the-dam-opens.md')),
    ),
  ]);
});
