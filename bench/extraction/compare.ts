import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { factsOf } from '../../src/extract/read-facts.ts';
import type { Story } from '../../src/story/story.ts';
import { progress } from '../progress.ts';
import { printMistakes } from './mistakes.ts';
import { printTable } from './table.ts';
import type { Engine, GivenById, Score, Task } from './task.ts';
import { percentiles, perThousandWords, type Times, timesOf } from './times.ts';

const ALL = 'all';

interface Result<Given> {
  readonly name: string;
  readonly given: GivenById<Given>;
  readonly score: Score;
  readonly times: Times;
}

/**
 * `SET.json [--out PREDICTIONS.json] [--engine NAME | all] [--errors N]`: lets engines read every document of a set, one
 * engine after the other, and prints how well and how fast. What is written, and the errors, are those of the first one.
 */
export async function compare<Document extends { readonly id: string }, Given>(
  task: Task<Document, Given>,
  args: readonly string[],
): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      engine: { type: 'string', default: 'pilcrow' },
      errors: { type: 'string', default: '0' },
    },
  });
  const [path] = positionals;
  const names = Object.keys(task.engines);
  const chosen = Object.entries(task.engines).filter(([name]) => [name, ALL].includes(values.engine));
  if (path === undefined || chosen.length === 0) {
    const usage = `SET.json [--out PREDICTIONS.json] [--engine ${[...names, ALL].join(' | ')}] [--errors N]`;
    process.stderr.write(`Usage: npm run bench -- quotes|dates|people ${usage}\n`);
    process.exitCode = 1;
    return;
  }
  const documents: readonly Document[] = JSON.parse(await readFile(path, 'utf8'));
  const results = chosen.map(([name, engine]) => resultOf(task, documents, name, engine));
  const readAll = (): Times => timesOf(documents, task.storyOf, (_, story: Story) => factsOf(story));
  readAll();
  const everything = readAll();
  const [first] = results;
  if (values.out !== undefined) await writeFile(values.out, JSON.stringify(first?.given));
  print(results, everything);
  printMistakes(first?.score.mistakes ?? [], Number(values.errors));
}

/** Reads everything twice: what is timed has been warmed up. */
function resultOf<Document extends { readonly id: string }, Given>(
  { storyOf, score }: Task<Document, Given>,
  documents: readonly Document[],
  name: string,
  engine: Engine<Document, Given>,
): Result<Given> {
  const show = progress(name, documents.length);
  const given = Object.fromEntries(
    documents.map((document, at) => {
      show(at + 1);
      return [document.id, engine(document, storyOf(document))];
    }),
  );
  return { name, given, score: score(documents, given), times: timesOf(documents, storyOf, engine) };
}

function print<Given>(results: readonly Result<Given>[], everything: Times): void {
  const rows: readonly (readonly [string, (result: Result<Given>) => string])[] = [
    ...Object.keys(results[0]?.score.figures ?? {}).map(
      (name) => [name, ({ score }: Result<Given>) => score.figures[name]?.toFixed(3) ?? '-'] as const,
    ),
    ['a document, p50 / p99 ms', ({ times }) => percentiles(times)],
    ['1,000 words, ms', ({ times }) => perThousandWords(times).toFixed(2)],
  ];
  printTable([
    ['', ...results.map(({ name }) => name)],
    ...rows.map(([name, cell]) => [name, ...results.map(cell)]),
  ]);
  const words = perThousandWords(everything).toFixed(2);
  process.stdout.write(
    `\npilcrow, people, quotes and events of a document: ${percentiles(everything)} ms; of 1,000 words: ${words} ms\n`,
  );
}
