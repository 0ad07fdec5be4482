import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from '../src/commands/command.ts';
import { quote } from '../src/commands/quote.ts';
import { timeline } from '../src/commands/timeline.ts';
import { factsOf } from '../src/extract/read-facts.ts';
import { type RunningPainter, startPainter } from '../src/painter/start-painter.ts';
import { usePainter } from '../src/picture/painter.ts';
import { readArticle } from '../src/story/article.ts';
import { type Library, libraryOf } from '../src/story/library.ts';
import { shortKeyOf } from '../src/story/short-key.ts';
import { printTable } from './extraction/table.ts';
import { percentile } from './percentile.ts';

/** How often a picture is painted by a thread that has started, and how often by one that has not. */
const WARM_RUNS = 20;
const COLD_RUNS = 5;
/** After a thread has ended, its memory comes back a little later. In milliseconds. */
const SETTLE_MS = 1_000;

interface Painting {
  readonly name: string;
  readonly command: Command;
  /** Each has other words, so that no picture is there already. */
  story(run: number): string;
}

const PAINTINGS: readonly Painting[] = [
  { name: 'timeline of 15 events', command: timeline, story: (run) => eventsOf(run, 15) },
  { name: 'timeline of 60 events', command: timeline, story: (run) => eventsOf(run, 60) },
  {
    name: 'quotation of 30 words',
    command: quote,
    story: (run) =>
      `“We will stay in the valley for year ${run}, ${'and we will build what was planned '.repeat(3)}with all of you,” said Jo Ash.`,
  },
];

/** `pictures`: what a picture costs: time of the first and of later ones, bytes, and memory before, with and after the thread. */
export async function run(): Promise<void> {
  process.stdout.write(`${await memoryLine()}\n\n`);
  const rows: string[][] = [];
  for (const painting of PAINTINGS) rows.push(await measured(painting));
  printTable([['', 'first, ms', 'later, p50 / p95 ms', 'holds others up, p99 ms', 'KB'], ...rows]);
}

/** Before anything else, since what other measurements leave behind would count. */
async function memoryLine(): Promise<string> {
  for (const { story } of PAINTINGS) libraryFrom(story(0));
  const before = memory();
  const painter = startPainter();
  for (const painting of PAINTINGS) await painted(painting, 0, painter);
  const within = memory();
  await painter.close();
  await wait(SETTLE_MS);
  return `Memory, MB: ${before} before, ${within} with the thread, ${memory()} after it.`;
}

async function measured(painting: Painting): Promise<string[]> {
  const cold: number[] = [];
  for (let run = 0; run < COLD_RUNS; run += 1) {
    const painter = startPainter();
    cold.push((await painted(painting, run, painter)).milliseconds);
    await painter.close();
  }
  const painter = startPainter();
  await painted(painting, COLD_RUNS, painter);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const warm: { milliseconds: number; bytes: number }[] = [];
  for (let run = 0; run < WARM_RUNS; run += 1) warm.push(await painted(painting, 100 + run, painter));
  delay.disable();
  await painter.close();
  const times = warm.map(({ milliseconds }) => milliseconds);
  return [
    painting.name,
    percentile(cold, 50).toFixed(0),
    `${percentile(times, 50).toFixed(0)} / ${percentile(times, 95).toFixed(0)}`,
    (delay.percentile(99) / 1e6).toFixed(0),
    (
      percentile(
        warm.map(({ bytes }) => bytes),
        50,
      ) / 1000
    ).toFixed(0),
  ];
}

/** One picture, from the command to its bytes. */
async function painted({ command, story }: Painting, run: number, painter: RunningPainter) {
  const library = libraryFrom(story(run));
  usePainter(library, painter);
  const asking = { asker: 'host', private: false, canShare: false } as const;
  const start = performance.now();
  const card = await command.run({ ...asking, options: { picture: true } }, library);
  const milliseconds = performance.now() - start;
  const picture = card.files?.find((file) => 'alt' in file);
  if (picture === undefined) throw new Error('There is no picture.');
  return { milliseconds, bytes: picture.bytes.length };
}

/** Sentences of everyday length, some days and now and then some months apart. */
function eventsOf(run: number, count: number): string {
  let at = Date.UTC(2019, 0, 1 + run);
  return Array.from({ length: count }, (_, index) => {
    at += (index % 7 === 6 ? 200 : index % 5) * 86_400_000;
    const day = new Date(at).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    const more = 'after a long debate about its cost and its height '.repeat(index % 3);
    return `The council of the valley voted for part ${index + 1} of dam ${run} ${more}on ${day}.`;
  }).join('\n\n');
}

/** A library of one article, read already. */
function libraryFrom(body: string): Library {
  const source = `---\ntitle: The dam on the Ash\npublished: 2024-05-15\npublisher: The Valley Post\n---\n\n${body}\n`;
  const { value } = readArticle(source, { storyId: 'dam', id: 'a', file: 'a.md' });
  if (value === undefined) throw new Error('The article cannot be read.');
  const story = {
    id: 'dam',
    shortKey: shortKeyOf('dam'),
    title: 'The dam on the Ash',
    description: undefined,
    people: [],
    servers: undefined,
    articles: [value],
  };
  factsOf(story);
  return libraryOf([story], []);
}

function memory(): string {
  return (process.memoryUsage.rss() / 1e6).toFixed(0);
}
