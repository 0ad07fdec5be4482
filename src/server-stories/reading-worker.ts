import { parentPort } from 'node:worker_threads';
import type { GivenFacts } from '../commands/library/server-stories.ts';
import { readSource } from '../import/read-source.ts';
import type { SourceHints } from '../import/source-article.ts';
import { library as words } from '../words/index.ts';
import { type Kept, type Made, make } from './made-article.ts';

/** What the thread is asked to do: to read what was handed in, or to make the article of something that was. */
export type ReadingTask =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly hints: SourceHints;
      /** They go before what the file says. */
      readonly facts: GivenFacts;
    }
  | { readonly kind: 'make'; readonly kept: Kept };

export type ReadingResult = Made & { readonly kept?: Kept };

parentPort?.once('message', async (task: ReadingTask) => {
  parentPort?.postMessage(task.kind === 'make' ? made(task.kept) : await read(task));
});

async function read({ bytes, hints, facts }: Extract<ReadingTask, { kind: 'read' }>): Promise<ReadingResult> {
  const reading = await readSource(bytes, hints);
  if (reading.outcome === 'refused') return reading;
  if (reading.outcome === 'feed') return { outcome: 'refused', problem: words.wrongKind };
  const source = reading.article;
  const { title, published, publisher, url } = source.facts;
  return made({
    source,
    facts: {
      title: facts.title ?? title,
      published: facts.published ?? published,
      publisher: facts.publisher ?? publisher,
      url: facts.url ?? url,
    },
  });
}

function made(kept: Kept): ReadingResult {
  return { ...make(kept), kept };
}
