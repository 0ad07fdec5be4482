import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { openLibrary } from '../src/open-library.ts';
import { DEFAULT_CONTENT_FOLDER, MODELS_FOLDER } from '../src/project.ts';
import { type Encoder, openEncoder } from '../src/reader/encoder.ts';
import { taskFor } from '../src/reader/model-store.ts';
import { likeness, packVector } from '../src/reader/packed-vector.ts';
import type { Library } from '../src/story/library.ts';
import { sliceOf } from '../src/story/story.ts';
import { printTable } from './extraction/table.ts';
import { percentile } from './percentile.ts';

const QUESTIONS = 200;
const WARM_UP = 20;

/** `reader NAME|DIR`: what a model costs: time for a question, for all sentences of the default story, memory. */
export async function run([named = 'all-MiniLM-L6-v2']: readonly string[]): Promise<void> {
  const library = await openLibrary(DEFAULT_CONTENT_FOLDER, 'off');
  const sentences = sentencesIn(library);
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const opened = await openEncoder(taskFor(named, MODELS_FOLDER));
  if (opened.outcome === 'failed') {
    process.stderr.write(`${opened.problem}\n`);
    process.exitCode = 1;
    return;
  }
  const opening = performance.now() - start;
  const { encoder } = opened;
  const questions = questionsFrom(library);
  await timesOf(encoder, questions.slice(0, WARM_UP));
  const alone = await timesOf(encoder, questions);

  const reading = encoder.encode([...sentences, ...sentences, ...sentences], 'passage');
  const beside = await timesOf(encoder, questions);
  await reading;
  const from = performance.now();
  const vectors = await encoder.encode(sentences, 'passage');
  const seconds = (performance.now() - from) / 1000;
  const memory = (process.memoryUsage.rss() - before) / 1e6;
  const [asked] = await encoder.encode(questions.slice(0, 1), 'question');
  const losses = vectors.flatMap((vector) =>
    vector === undefined || asked === undefined
      ? []
      : Math.abs(likeness(asked, packVector(vector)) - dot(asked, vector)),
  );
  await encoder.close();
  printTable([
    ['', encoder.name],
    ['ready after, ms', opening.toFixed(0)],
    ['a question, p50 / p95 ms', `${percentile(alone, 50).toFixed(1)} / ${percentile(alone, 95).toFixed(1)}`],
    [
      'while sentences are read, p50 / p95 ms',
      `${percentile(beside, 50).toFixed(1)} / ${percentile(beside, 95).toFixed(1)}`,
    ],
    ['sentences a second', (sentences.length / seconds).toFixed(0)],
    ['memory, MB', memory.toFixed(0)],
    [
      '8 bits move likeness by, p50 / largest',
      `${percentile(losses, 50).toFixed(4)} / ${Math.max(...losses).toFixed(4)}`,
    ],
  ]);
}

async function timesOf(encoder: Encoder, questions: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await encoder.encode([question], 'question');
    times.push(performance.now() - start);
  }
  return times;
}

function sentencesIn({ articles }: Library): string[] {
  return [...articles.values()].flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text, sentences }) => sentences.map((range) => sliceOf(text, range))),
  );
}

/** As long as questions are: the first words of sentences. */
function questionsFrom(library: Library): string[] {
  const words = sentencesIn(library).map((sentence, at) =>
    sentence
      .split(' ')
      .slice(0, 5 + (at % 8))
      .join(' '),
  );
  return Array.from({ length: QUESTIONS }, (_, at) => `Why ${words[at % words.length] ?? ''}?`);
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
