import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openLiveLibrary } from '../../src/live/live-library.ts';
import type { Library } from '../../src/story/library.ts';
import { numbersFrom } from '../made-library.ts';
import { keepAsking } from './asking.ts';
import { line, quiet } from './print.ts';
import { stateOf, type WriterTask } from './writer.ts';

const SEED = 12;
const MILLISECONDS = 20_000;
const QUESTIONS_A_SECOND = 500;
/** So long after the last change it is asked on. */
const AFTERWARDS_MS = 2_000;

/** 500 questions a second for 20 seconds, while a thread edits, adds, deletes and breaks files, and writes 500 at once. */
export async function whileFilesChange(root: string): Promise<void> {
  const task: WriterTask = { root, milliseconds: MILLISECONDS };
  const entry = new URL('./writer.ts', import.meta.url).href;
  const writer = new Worker(new URL('../../src/typescript/run-thread.mjs', import.meta.url), {
    workerData: { entry, task },
    execArgv: [],
  });
  const states: string[] = [];
  const [first] = await once(writer, 'message');
  states.push(String(first));
  const live = await openLiveLibrary({ folder: join(root, 'content'), cache: 'off', log: quiet });
  let reloads = 0;
  live.onChange(() => {
    reloads += 1;
  });
  let isDone = false;
  writer.on('message', (state: string) => {
    if (state !== '') states.push(state);
    else
      setTimeout(() => {
        isDone = true;
      }, AFTERWARDS_MS);
  });
  writer.postMessage('go');
  const seen = new Map<Library, string>();
  const asked = await keepAsking(
    live.current,
    numbersFrom(SEED),
    QUESTIONS_A_SECOND,
    () => isDone,
    (library) => {
      if (!seen.has(library)) seen.set(library, stateIn(library));
    },
  );
  await live.close();
  const known = new Set(states);
  const unknown = [...seen.values()].filter((state) => !known.has(state)).length;
  const isNewest = stateIn(live.current()) === states.at(-1);
  line(
    `while files change: ${asked.asked} questions, ${asked.errors} errors, ${asked.mixed} answers of two snapshots`,
  );
  line(
    `  ${states.length} states on disk, ${reloads} swaps, ${seen.size} libraries asked, ${unknown} of them never stood on disk`,
  );
  line(`  the last state is served: ${isNewest ? 'yes' : 'NO'}`);
  line(
    `  an answer: p50 ${asked.p50.toFixed(2)} ms, p99 ${asked.p99.toFixed(2)} ms; longest block ${asked.longestBlock.toFixed(0)} ms`,
  );
}

function stateIn({ articles }: Library): string {
  return stateOf(new Map([...articles.values()].map(({ key, source }) => [`${key}.md`, source])));
}
