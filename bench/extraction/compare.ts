import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { GivenById, Task } from './task.ts';

/** `SET.json [--out PREDICTIONS.json] [--engine NAME | all] [--errors N]` */
export async function compare<Document extends { readonly id: string }, Given>(
  { engines, storyOf, score }: Task<Document, Given>,
  args: readonly string[],
): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, engine: { type: 'string', default: 'pilcrow' } },
  });
  const [path] = positionals;
  const read = engines[values.engine];
  if (path === undefined || read === undefined) {
    process.exitCode = 1;
    return;
  }
  const documents: readonly Document[] = JSON.parse(await readFile(path, 'utf8'));
  const given: GivenById<Given> = Object.fromEntries(
    documents.map((document) => [document.id, read(document, storyOf(document))]),
  );
  if (values.out !== undefined) await writeFile(values.out, JSON.stringify(given));
  process.stdout.write(`${JSON.stringify(score(documents, given).figures)}\n`);
}
