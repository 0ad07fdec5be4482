import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type FakeDiscord, sentViolations, startFakeDiscord, textOf } from '../e2e/fake-discord/index.ts';
import { type Started, watched } from '../e2e/pilcrow-process.ts';
import { freePort } from '../free-port.ts';
import { canContain, runInside, signalInside } from './container.ts';
import { buildImage, type Image, namesIn } from './image.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** The places that compose.yaml makes writable. */
const VOLUMES = ['/app/.cache', '/app/data'];

let folder: string;
let node: string;
let image: Image;

beforeAll(async () => {
  if (!canContain) return;
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-image-'));
  node = await nodeOfBaseImage(join(folder, 'node'));
  image = await buildImage(PROJECT, folder, node);
});

afterAll(async () => {
  if (canContain) await rm(folder, { recursive: true, force: true });
});

/** The folder with the very Node that the base image has, where it can be had as a package; else with ours. */
async function nodeOfBaseImage(into: string): Promise<string> {
  const dockerfile = await readFile(join(PROJECT, 'Dockerfile'), 'utf8');
  const wanted = /^FROM node:([\d.]+)/m.exec(dockerfile)?.[1];
  try {
    const options = ['--prefix', into, '--no-save', '--ignore-scripts', '--silent'];
    await run('npm', ['install', ...options, `node-linux-${process.arch}@${wanted}`], { timeout: 90_000 });
    return join(into, 'node_modules', `node-linux-${process.arch}`, 'bin');
  } catch {
    process.stderr.write(`Node ${wanted} cannot be had here; the image runs on ${process.version}.\n`);
    return dirname(process.execPath);
  }
}

/** Starts what CMD says. It ends with the test. */
function started(settings: Readonly<Record<string, string>>): {
  bot: Started;
  stop: () => Promise<number | null>;
} {
  const container = runInside(image, node, VOLUMES, settings);
  const bot = watched(container);
  const isRunning = (): boolean => container.exitCode === null && container.signalCode === null;
  onTestFinished(() => {
    if (isRunning()) signalInside(container, 'SIGKILL');
  });
  const stop = async (): Promise<number | null> => {
    signalInside(container, 'SIGTERM');
    return bot.ended;
  };
  return { bot, stop };
}

/** Runs a command to its end, as `docker exec` would. */
async function inside(
  command: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const bot = watched(runInside(image, node, VOLUMES, settings, command));
  bot.endInput();
  return { code: await bot.ended, output: bot.output() };
}

describe.skipIf(!canContain)('the image', () => {
  test('every instruction was performed but the base image', () => {
    expect(image.notPerformed.map(({ name }) => name)).toEqual(['FROM', 'FROM']);
  });

  test('holds what runs, and nothing more', async () => {
    expect(await namesIn(image)).toEqual([
      '.cache',
      '.npmrc',
      'LICENSE',
      'PRIVACY.md',
      'SECURITY.md',
      'content',
      'data',
      'node_modules',
      'package-lock.json',
      'package.json',
      'src',
    ]);
    // npm writes down what it has installed.
    const installed = join(image.root, image.workingFolder, 'node_modules', '.package-lock.json');
    const { packages } = JSON.parse(await readFile(installed, 'utf8'));
    const locked = JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8')).packages;
    expect(Object.keys(packages)).toContain('node_modules/minisearch');
    expect(Object.keys(packages).filter((name) => locked[name] === undefined || locked[name].dev)).toEqual(
      [],
    );
  });

  test('is compiled: a start has nothing to compile, and could not keep it', async () => {
    const kept = join(image.root, image.workingFolder, 'node_modules', '.cache', 'pilcrow');
    const states = await readdir(kept);
    expect(states).toHaveLength(1);
    const look =
      "import('/app/src/typescript/compiled.mjs').then(({ compiled }) => console.log(compiled('/app/src/main.ts')))";
    const { output } = await inside(['node', '-e', look]);
    expect(output).toBe(`/app/node_modules/.cache/pilcrow/${states[0]}/main.js\n`);
  });

  test('is not root, and can write nowhere but to its volumes and /tmp', async () => {
    const script =
      'id -u; for place in / /app /app/src /app/.cache /app/data /tmp; do touch $place/x && echo $place; done';
    const { output } = await inside(['sh', '-c', script]);
    const lines = output.split('\n').filter((line) => line !== '' && !line.startsWith('touch:'));
    expect(lines).toEqual(['1000', '/app/.cache', '/app/data', '/tmp']);
  });

  test('is healthy, ready, answers, draws, and as process 1 stops when it is told to', async () => {
    const discord: FakeDiscord = await startFakeDiscord({ replyTimeoutMs: 30_000 });
    onTestFinished(() => discord.close());
    const port = String(await freePort());
    const { bot, stop } = started({ ...discord.environment, STATUS_PORT: port });
    await bot.says('Registered');
    for (const question of ['healthz', 'readyz']) {
      expect((await fetch(`http://127.0.0.1:${port}/${question}`)).status).toBe(200);
    }
    expect((await inside(image.healthCheck, { STATUS_PORT: port })).code).toBe(0);
    const answer = await discord.slash({
      name: 'ask',
      options: { question: 'What did the order call Krebs?' },
    });
    expect(textOf(await discord.finalMessage(answer))).toContain('The story says');
    const drawn = await discord.slash({ name: 'quote', options: { picture: true } });
    expect((await discord.finalMessage(drawn)).attachments.map(({ filename }) => filename)).toEqual([
      'quote.png',
    ]);
    expect(await stop()).toBe(0);
    expect(sentViolations(discord)).toEqual([]);
  });

  test('ends with a code of its own where only somebody can help', async () => {
    const { code, output } = await inside(image.command, { DISCORD_TOKEN: 'nonsense' });
    expect(output).toContain('DISCORD_TOKEN');
    expect(code).toBe(78);
    expect(await readFile(join(PROJECT, 'deploy', 'pilcrow.service'), 'utf8')).toContain(
      '\nRestartPreventExitStatus=78\n',
    );
  });

  test('shows the page where there is no token', async () => {
    const port = await freePort();
    const { bot } = started({ PLAYGROUND_PORT: String(port) });
    await bot.says(`http://127.0.0.1:${port}`);
    const script = await fetch(`http://127.0.0.1:${port}/page.js`);
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
  });

  test('the health check fails where nobody answers, and asks nothing where the status is off', async () => {
    const silent = String(await freePort());
    expect((await inside(image.healthCheck, { STATUS_PORT: silent })).code).toBe(1);
    expect((await inside(image.healthCheck)).code).toBe(0);
  });
});
