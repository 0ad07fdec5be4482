import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Story } from '../src/story/story.ts';
import { minisearchDefault } from './minisearch-default.ts';
import { percentile } from './percentile.ts';
import { pilcrow } from './pilcrow-engine.ts';
import { progress } from './progress.ts';
import { type QaSet, readQaSet, withoutParagraphs } from './qa-set.ts';
import { type NearnessOf, readSet } from './set-reader.ts';

/** A passage as a set names it: its story, and its number from 0. */
export type Named = readonly [story: string, paragraph: number];

/** What is measured: an engine over the stories of a set. */
export interface Engine {
  /** The best passages of one story, best first, the sentence to show and how sure it is that the first one answers. */
  inStory(story: Story, question: string): { paragraphs: number[]; sentence: string; confidence: number };
  /** The best passages of all stories, best first. */
  inAll(question: string): Named[];
}

const ENGINES: Readonly<Record<string, (set: QaSet, nearnessOf: NearnessOf) => Engine>> = {
  pilcrow,
  'minisearch-default': minisearchDefault,
};

interface Prediction {
  readonly inStory: readonly number[];
  readonly all?: readonly Named[];
  readonly sentence: string;
  readonly confidence: number;
}

/** `qa SET.json [--out PREDICTIONS.json] [--engine NAME] [--reader MODEL]`: answers every question of a set, and prints what it took. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      engine: { type: 'string', default: 'pilcrow' },
      reader: { type: 'string' },
    },
  });
  const [path] = positionals;
  const make = ENGINES[values.engine];
  if (path === undefined || make === undefined) {
    process.stderr.write(
      `Usage: npm run bench -- qa SET.json [--out PREDICTIONS.json] [--engine ${Object.keys(ENGINES).join(' | ')}]\n`,
    );
    process.exitCode = 1;
    return;
  }
  const set = await readQaSet(path);
  const nearnessOf = await readSet(set, values.reader);
  const memoryBefore = megabytes();
  const start = performance.now();
  const engine = make(set, nearnessOf);
  engine.inAll('Who is it about?');
  const built = performance.now() - start;

  const [inStory, inAll]: [number[], number[]] = [[], []];
  const predictions: Record<string, Prediction> = {};
  const show = progress('Asking', set.questions.length);
  set.questions.forEach(({ id, story: storyId, q, kind, omit }, at) => {
    show(at + 1);
    const whole = set.storyById.get(storyId);
    if (whole === undefined) return;
    const story = withoutParagraphs(whole, omit);
    const { value: found, time } = timed(() => engine.inStory(story, q));
    // A story with paragraphs left out is read anew, which no server does.
    if (omit === undefined) inStory.push(time);
    const { paragraphs, ...rest } = found;
    predictions[id] = { inStory: paragraphs, ...rest };
    if (kind !== 'answerable') return;
    const all = timed(() => engine.inAll(q));
    inAll.push(all.time);
    predictions[id] = { inStory: paragraphs, all: all.value, ...rest };
  });
  if (values.out !== undefined) await writeFile(values.out, JSON.stringify(predictions));
  const line = (label: string, text: string): void =>
    void process.stdout.write(`${label.padEnd(34)}${text}\n`);
  line('engine', values.engine);
  line('build, ms', built.toFixed(0));
  line('a question in a story, p50 / p99 ms', `${ms(inStory, 50)} / ${ms(inStory, 99)}`);
  line('a question to all, p50 / p99 ms', `${ms(inAll, 50)} / ${ms(inAll, 99)}`);
  line('memory, MB (before, after)', `${memoryBefore.toFixed(0)}, ${megabytes().toFixed(0)}`);
}

function timed<Value>(run: () => Value): { value: Value; time: number } {
  const start = performance.now();
  const value = run();
  return { value, time: performance.now() - start };
}

function ms(times: readonly number[], percent: number): string {
  return percentile(times, percent).toFixed(2);
}

function megabytes(): number {
  return process.memoryUsage.rss() / 1024 / 1024;
}
