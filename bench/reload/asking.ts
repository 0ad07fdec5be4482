import { monitorEventLoopDelay } from 'node:perf_hooks';
import { answer } from '../../src/search/answer.ts';
import type { Library } from '../../src/story/library.ts';
import { madeQuestion } from '../made-library.ts';
import { percentile } from '../percentile.ts';

export interface Asked {
  readonly asked: number;
  readonly errors: number;
  /** Answers with a passage that is not of the library that was asked. */
  readonly mixed: number;
  readonly p50: number;
  readonly p99: number;
  /** Longest time for which nothing else could be done, in milliseconds; the answers themselves are in it. */
  readonly longestBlock: number;
}

/** So often it is looked whether a question is due, in milliseconds. */
const TICK_MS = 2;
/** Questions that could not be asked within this time are left out, in milliseconds: they would only queue up. */
const MOST_LATE_MS = 500;
/** One question in so many is asked of all stories. */
const OF_ALL = 50;

/** Asks questions of the current library at a steady pace, until `isDone`; one in fifty of all stories, the others of one. */
export async function keepAsking(
  current: () => Library,
  next: () => number,
  aSecond: number,
  isDone: () => boolean,
  look: (library: Library) => void = () => undefined,
): Promise<Asked> {
  const times: number[] = [];
  let errors = 0;
  let mixed = 0;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let due = performance.now();
  while (!isDone()) {
    due = Math.max(due, performance.now() - MOST_LATE_MS);
    while (due <= performance.now() && !isDone()) {
      due += 1000 / aSecond;
      const library = current();
      look(library);
      const story = library.stories[Math.floor(next() * library.stories.length)];
      const paragraphs = story?.articles[0]?.paragraphs ?? [];
      const text = paragraphs[Math.floor(next() * paragraphs.length)]?.text ?? '';
      const stories = story !== undefined && next() * OF_ALL > 1 ? [story] : library.stories;
      const question = madeQuestion(text, next);
      const start = performance.now();
      try {
        const said = answer(library, stories, question);
        times.push(performance.now() - start);
        const passages = said.outcome === 'unclear' ? [] : said.passages;
        const isOfOne = passages.every(
          ({ passage: { article, paragraph } }) =>
            library.articles.get(article.shortKey) === article && article.paragraphs.includes(paragraph),
        );
        if (!isOfOne) mixed += 1;
      } catch {
        errors += 1;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  delay.disable();
  return {
    asked: times.length + errors,
    errors,
    mixed,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    longestBlock: delay.max / 1e6,
  };
}
