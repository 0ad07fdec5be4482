import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLiveLibrary } from '../../src/live/live-library.ts';
import { numbersFrom, writeLibrary } from '../made-library.ts';
import { percentile } from '../percentile.ts';
import { type Asked, keepAsking } from './asking.ts';
import { heapMegabytes, line, quiet } from './print.ts';

const PARAGRAPHS = 100_000;
const SEED = 7;
const CHANGES = 10;
/** As many as it can answer with half of the time to spare. */
const QUESTIONS_A_SECOND = 50;
const ALONE_MS = 10_000;

/** One article changes in a library of 100,000 paragraphs, while questions are asked. */
export async function ofALargeLibrary(root: string): Promise<void> {
  const folder = join(root, 'content');
  await writeLibrary(folder, PARAGRAPHS, SEED);
  const began = performance.now();
  const live = await openLiveLibrary({ folder, cache: 'off', log: quiet });
  line(`${PARAGRAPHS.toLocaleString('en')} paragraphs: read in ${seconds(performance.now() - began)} s`);
  // Its watcher looks through the folder first.
  await pause(ALONE_MS);
  const next = numbersFrom(SEED + 1);
  const end = performance.now() + ALONE_MS;
  tell(
    'questions alone',
    await keepAsking(live.current, next, QUESTIONS_A_SECOND, () => performance.now() > end),
  );

  const before = heapMegabytes();
  const taken: number[] = [];
  let isDone = false;
  const changing = (async (): Promise<void> => {
    for (let at = 0; at < CHANGES; at += 1) {
      const file = join(folder, `story-${at * 311}`, 'article.md');
      const text = await readFile(file, 'utf8');
      const swapped = new Promise<void>((resolve) => {
        const stop = live.onChange(() => {
          stop();
          resolve();
        });
      });
      const start = performance.now();
      await writeFile(file, text.replace('\n---\n\n', '\n---\n\nOne paragraph more.\n\n'));
      await swapped;
      taken.push(performance.now() - start);
      await pause(500);
    }
    isDone = true;
  })();
  const asked = await keepAsking(live.current, next, QUESTIONS_A_SECOND, () => isDone);
  await changing;
  tell(`questions while ${CHANGES} articles change one by one`, asked);
  line(
    `  from the change to the swap: p50 ${seconds(percentile(taken, 50))} s, longest ${seconds(Math.max(...taken))} s`,
  );
  line(`  heap before ${before.toFixed(0)} MB, after ${heapMegabytes().toFixed(0)} MB`);
  await live.close();
}

function tell(what: string, { asked, errors, mixed, p50, p99, longestBlock }: Asked): void {
  line(
    `  ${what}: ${asked} asked, ${errors} errors, ${mixed} of two snapshots, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest block ${longestBlock.toFixed(0)} ms`,
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
