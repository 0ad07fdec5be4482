import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');
const GREETING = 'export const greeting: string = "good day";\n';
const MAIN = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { greeting } from './words/greeting.ts';

const { name } = await import('./words/name.ts');
const beside = readFileSync(join(import.meta.dirname, 'beside.txt'), 'utf8');
console.log(greeting, name, beside, process.argv.slice(2).join());
if (process.argv[2] === 'fail') throw new Error('as asked');
`;

let project: string;
beforeEach(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'pilcrow-start-')));
  onTestFinished(() => rm(project, { recursive: true }));
  const source = join(project, 'src');
  await mkdir(join(source, 'words'), { recursive: true });
  await mkdir(join(project, 'node_modules'));
  await cp(join(PROJECT, 'src', 'typescript'), join(source, 'typescript'), { recursive: true });
  for (const name of ['esbuild', 'tsx'])
    await symlink(join(PROJECT, 'node_modules', name), join(project, 'node_modules', name));
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  await writeFile(join(source, 'main.ts'), MAIN);
  await writeFile(join(source, 'cli.ts'), '');
  await writeFile(join(source, 'beside.txt'), 'beside');
  await writeFile(join(source, 'words', 'greeting.ts'), GREETING);
  await writeFile(join(source, 'words', 'name.ts'), 'export const name: string = "reader";\n');
});

test('a program runs with what it loads later, what lies beside its source, and its arguments', async () => {
  expect(await started('one', 'two')).toMatchObject({ code: 0, printed: 'good day reader beside one,two\n' });
});

test('it is compiled once, and anew after a change', async () => {
  await started();
  await started();
  expect(await states()).toHaveLength(1);
  await writeFile(join(project, 'src', 'words', 'greeting.ts'), GREETING.replace('day', 'evening'));
  expect((await started()).printed).toBe('good evening reader beside \n');
  expect(await states()).toHaveLength(2);
});

test('the compiled states of five changes are kept', async () => {
  for (let change = 0; change < 7; change += 1) {
    await writeFile(join(project, 'src', 'words', 'greeting.ts'), `${GREETING}// ${'x'.repeat(change)}`);
    await started();
  }
  expect(await states()).toHaveLength(5);
});

test('two that start at once run both', async () => {
  const both = await Promise.all([started('one'), started('two')]);
  expect(both.map(({ printed }) => printed)).toEqual([
    'good day reader beside one\n',
    'good day reader beside two\n',
  ]);
  expect(await states()).toHaveLength(1);
});

test('where nothing can be kept, it runs all the same', async () => {
  await writeFile(join(project, 'node_modules', '.cache'), 'a file in the place of the folder');
  expect(await started('one')).toMatchObject({ code: 0, printed: 'good day reader beside one\n' });
});

test('a fault names the source and its line', async () => {
  const { code, complained } = await started('fail');
  expect(complained).toContain(`${join(project, 'src', 'main.ts')}:9:`);
  expect(code).toBe(1);
});

test('a source that cannot be compiled is named', async () => {
  await writeFile(join(project, 'src', 'words', 'name.ts'), 'export const name: = 1;\n');
  const { code, complained } = await started();
  expect(complained).toContain('name.ts:1');
  expect(code).toBe(1);
});

function states(): Promise<string[]> {
  return readdir(join(project, 'node_modules', '.cache', 'pilcrow'));
}

function started(...args: readonly string[]) {
  const script = join(project, 'src', 'typescript', 'start.mjs');
  const child = spawn(process.execPath, [script, join(project, 'src', 'main.ts'), ...args], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, complained] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    complained += data.toString();
  });
  return new Promise<{ code: number | null; printed: string; complained: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, printed, complained }));
  });
}
