import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runPilcrow, startPilcrow } from './pilcrow-process.ts';

const folders: string[] = [];

async function content(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const HEAD = '---\ntitle: The dam\npublished: 2024-05-15\n---\n\n';
const OPEN =
  'warning: The quotation that begins here with “ is not closed. Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.';
const check = (...args: readonly string[]) => runPilcrow('cli', ['check', ...args]);

describe('check', () => {
  test('lists faults from top to bottom, as the folder was typed, and warnings let it pass', async () => {
    const folder = await content({
      'dam/a.md': `${HEAD}Jo came. “We are proud.\n\n## End\n`,
      'dam/b.md': `${HEAD}Text.\n`,
    });
    const relative = `../${folder.split('/').slice(1).join('/')}/./`;
    const { code, printed } = await check('--content', relative);
    expect(printed).toBe(
      `${relative}dam/a.md:6:10: ${OPEN}\n` +
        `${relative}dam/a.md:8:1: warning: No paragraph stands under the heading “End”. Write one, or remove the heading.\n` +
        'Checked. Served: 2 articles in 1 story. Found: 0 errors, 2 warnings.\n',
    );
    expect(code).toBe(0);
    expect((await check('--content', folder, '--strict')).code).toBe(1);
  });

  test('fails with nothing to serve', async () => {
    const { code, printed } = await check('--content', await content({ 'README.md': 'Text.' }));
    expect(printed).toBe('Checked. Served: 0 articles in 0 stories. Found: 0 errors, 0 warnings.\n');
    expect(code).toBe(1);
  });

  test('--json is one document', async () => {
    const folder = await content({ 'dam/a.md': `${HEAD}“We are proud.\n`, 'dam/b.md': '', 'dam/C.md': HEAD });
    const { code, printed } = await check('--content', folder, '--json');
    expect(JSON.parse(printed)).toEqual({
      served: { articles: 1, stories: 1 },
      errors: 2,
      warnings: 1,
      faults: [
        {
          file: `${folder}/dam/C.md`,
          line: null,
          column: null,
          severity: 'error',
          rule: 'bad-name',
          problem: 'The name has characters that an id may not have.',
          mend: 'Use lower case letters, digits and hyphens.',
        },
        {
          file: `${folder}/dam/a.md`,
          line: 6,
          column: 1,
          severity: 'warning',
          rule: 'open-quotation',
          problem: 'The quotation that begins here with “ is not closed.',
          mend: 'Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.',
        },
        {
          file: `${folder}/dam/b.md`,
          line: 1,
          column: 1,
          severity: 'error',
          rule: 'no-front-matter',
          problem: 'The file does not begin with settings between two “---” lines.',
          mend: 'Put “---”, “title: …”, “published: 2025-04-17” and “---” on top.',
        },
      ],
    });
    expect(code).toBe(1);
  });

  test('--format github annotates files as the checkout names them', async () => {
    const folder = await content({
      'stories/dam/a.md': `${HEAD}100% “proud.\n\n\\* \\*\n`,
      'stories/dam/B, C.md': '',
    });
    const { printed } = await runPilcrow(
      'cli',
      ['check', '--content', join(folder, 'stories'), '--format', 'github'],
      '',
      {
        GITHUB_WORKSPACE: folder,
      },
    );
    expect(printed).toBe(
      '::error file=stories/dam/B%2C C.md,title=bad-name::The name has characters that an id may not have. Use lower case letters, digits and hyphens.\n' +
        '::warning file=stories/dam/a.md,line=6,col=6,title=open-quotation::The quotation that begins here with “ is not closed. Put the closing mark right behind its last word, or begin the next paragraph with an opening mark if the speech goes on there.\n' +
        '::warning file=stories/dam/a.md,line=8,col=1,title=only-marks::The paragraph has no word in it: * * Remove it, or write “---” between blank lines to part sections.\n' +
        'Checked. Served: 1 article in 1 story. Found: 1 error, 2 warnings.\n',
    );
  });
});

describe('check --fix', () => {
  const BROKEN = '\uFEFF---\r\ntitle: The dam\r\npublishd: 15 May 2024\r\n---\r\n\r\nText. \r\n';
  const MENDED = '---\ntitle: The dam\npublished: 2024-05-15\n---\n\nText.\n';
  const told = (folder: string, done: string): string =>
    [
      `1: ${done}: the byte-order mark is gone.`,
      `1: ${done}: 6 lines end with LF instead of CRLF.`,
      `3: ${done}: the key “publishd” is “published”.`,
      `3: ${done}: “published: 15 May 2024” is “published: 2024-05-15”.`,
      `6: ${done}: white space at the end of the line is gone.`,
    ]
      .map((line) => `${folder}/dam/a.md:${line}\n`)
      .join('');

  test('mends, says what, checks what is there then, and has nothing to do a second time', async () => {
    const folder = await content({ 'dam/a.md': BROKEN, 'dam/notes.txt': 'a \r\n' });
    const first = await check('--content', folder, '--fix');
    expect(first.printed).toBe(
      `${told(folder, 'fixed')}Checked. Served: 1 article in 1 story. Found: 0 errors, 0 warnings.\n`,
    );
    expect(first.code).toBe(0);
    expect(await readFile(join(folder, 'dam/a.md'), 'utf8')).toBe(MENDED);
    expect(await readFile(join(folder, 'dam/notes.txt'), 'utf8')).toBe('a \r\n');
    expect(await readdir(join(folder, 'dam'))).toEqual(['a.md', 'notes.txt']);
    expect((await check('--content', folder, '--fix')).printed).toBe(
      'There is nothing that can be fixed without you.\nChecked. Served: 1 article in 1 story. Found: 0 errors, 0 warnings.\n',
    );
  });

  test('--dry-run shows, and writes nothing', async () => {
    const folder = await content({ 'dam/a.md': BROKEN });
    const { code, printed } = await check('--content', folder, '--fix', '--dry-run');
    expect(printed).toContain(told(folder, 'would fix'));
    expect(printed).toContain('Found: 1 error, 1 warning.');
    expect(code).toBe(1);
    expect(await readFile(join(folder, 'dam/a.md'), 'utf8')).toBe(BROKEN);
  });

  test('--rename gives right names, but not one that is taken', async () => {
    const files = {
      'The Dam/My Article.md': MENDED,
      'The Dam/story.yml': 'title: T\n',
      'mill/The Mill.md': MENDED,
      'mill/the-mill.md': MENDED,
    };
    const folder = await content(files);
    expect((await check('--content', folder, '--fix')).printed).toContain(
      'There is nothing that can be fixed without you.',
    );
    const { printed } = await check('--content', folder, '--fix', '--rename');
    expect(printed).toBe(
      `${folder}/The Dam/story.yml: fixed: the name is story.yaml.\n` +
        `${folder}/The Dam/My Article.md: fixed: the name is my-article.md.\n` +
        `${folder}/The Dam: fixed: the name is the-dam.\n` +
        `${folder}/mill/The Mill.md: not fixed: Another file has the name it should have.\n` +
        `${folder}/mill/The Mill.md: error: The name has characters that an id may not have. Use lower case letters, digits and hyphens.\n` +
        'Checked. Served: 2 articles in 2 stories. Found: 1 error, 0 warnings.\n',
    );
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'mill',
      'mill/The Mill.md',
      'mill/the-mill.md',
      'the-dam',
      'the-dam/my-article.md',
      'the-dam/story.yaml',
    ]);
  });
});

describe('check --watch', () => {
  test('tells the faults at each change, and ends with Ctrl+C', async () => {
    const folder = await content({ 'dam/a.md': `${HEAD}Text.\n` });
    const watching = startPilcrow('cli', {}, ['check', '--watch', '--content', folder]);
    await watching.says(' no fault\n');
    await writeFile(join(folder, 'dam/a.md'), `${HEAD}“We are proud.\n`);
    await watching.says(` 0 errors, 1 warning\n${folder}/dam/a.md:6:1: ${OPEN}\n`);
    await writeFile(join(folder, 'dam/b.md'), 'Text.\n');
    await watching.says(' 1 error, 1 warning\n');
    watching.signal('SIGINT');
    expect(await watching.ended).toBe(0);
    const [first, second] = watching.output().split('\n');
    expect(first).toBe(`Watching ${folder}. Ctrl+C ends it.`);
    expect(second).toMatch(/^\d\d:\d\d:\d\d no fault$/);
  });
});
