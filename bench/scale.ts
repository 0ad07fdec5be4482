import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openLibrary } from '../src/open-library.ts';
import { answer } from '../src/search/answer.ts';
import { madeQuestion, numbersFrom, writeLibrary } from './made-library.ts';
import { percentile } from './percentile.ts';

const SIZES = [1_000, 10_000, 100_000, 500_000];
const SEED = 7;
const QUESTIONS = 300;
const WARM_UP = 50;
const ALONE = '--alone';
/** MB of heap that a run may take. */
const HEAP_MB = 12_000;

/**
 * `scale [SIZE …]`: libraries made from a seed, of 1,000 to 500,000 paragraphs. Each is measured in processes of its own:
 * one that builds, one that starts from the cache, one after an article has changed.
 */
export async function run(args: readonly string[]): Promise<void> {
  if (args[0] === ALONE) return measure(args.slice(1));
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  row([
    'paragraphs',
    'build s',
    'start s',
    'changed s',
    'heap MB',
    'RSS MB',
    'story p50',
    'p99 ms',
    'all p50',
    'p99 ms',
    'max ms',
  ]);
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-scale-'));
    try {
      await writeLibrary(join(folder, 'content'), size, SEED);
      const build = await alone(folder, 0);
      const start = await alone(folder, QUESTIONS);
      const changed = join(folder, 'content', 'story-3', 'article.md');
      await writeFile(
        changed,
        (await readFile(changed, 'utf8')).replace('\n---\n\n', '\n---\n\nOne paragraph more.\n\n'),
      );
      const after = await alone(folder, 0);
      row([
        size.toLocaleString('en'),
        seconds(build[0]),
        seconds(start[0]),
        seconds(after[0]),
        ...start.slice(1).map(String),
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Runs this file in a process of its own and gives the numbers it prints. */
async function alone(folder: string, questions: number): Promise<number[]> {
  const loader = join(import.meta.dirname, '..', 'src', 'typescript', 'run.mjs');
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
      '--import',
      loader,
      join(import.meta.dirname, 'index.ts'),
      'scale',
      ALONE,
      folder,
      String(questions),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let printed = '';
  for await (const data of child.stdout) printed += String(data);
  return printed.trim().split(' ').map(Number);
}

async function measure([folder = '', questions = '0']: readonly string[]): Promise<void> {
  const begin = performance.now();
  const library = await openLibrary(join(folder, 'content'), { folder: join(folder, 'cache') });
  const opened = performance.now() - begin;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const next = numbersFrom(SEED + 1);
  const [inStory, inAll]: [number[], number[]] = [[], []];
  for (let at = 0; at < Number(questions) + WARM_UP && Number(questions) > 0; at += 1) {
    const story = library.stories[Math.floor(next() * library.stories.length)];
    const paragraphs = story?.articles[0]?.paragraphs ?? [];
    const text = paragraphs[Math.floor(next() * paragraphs.length)]?.text ?? '';
    if (story === undefined) continue;
    const question = madeQuestion(text, next);
    const one = timeOf(() => answer(library, [story], question));
    const all = timeOf(() => answer(library, library.stories, question));
    if (at < WARM_UP) continue;
    inStory.push(one);
    inAll.push(all);
  }
  const figures = [
    opened.toFixed(0),
    (heapUsed / 2 ** 20).toFixed(0),
    (rss / 2 ** 20).toFixed(0),
    ...[percentile(inStory, 50), percentile(inStory, 99), percentile(inAll, 50), percentile(inAll, 99)].map(
      (time) => time.toFixed(1),
    ),
    Math.max(0, ...inAll).toFixed(1),
  ];
  process.stdout.write(`${figures.join(' ')}\n`);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function seconds(milliseconds = 0): string {
  return (milliseconds / 1000).toFixed(1);
}

function row(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(11)).join('')}\n`);
}
