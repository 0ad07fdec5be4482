import { compare } from '../extraction/compare.ts';
import type { Task } from '../extraction/task.ts';
import { storyFrom } from '../set-story.ts';
import { compromise } from './compromise.ts';
import { pattern } from './pattern.ts';
import { pilcrow } from './pilcrow.ts';
import { scoreQuotes } from './score.ts';
import type { GivenQuote, QuotesDocument } from './set.ts';

const TASK: Task<QuotesDocument, readonly GivenQuote[]> = {
  engines: { pilcrow, compromise, pattern },
  storyOf: (document) => storyFrom({ ...document, paragraphs: document.text }),
  score: scoreQuotes,
};

/** `quotes SET.json`: how well and how fast quotes are read. */
export async function run(args: readonly string[]): Promise<void> {
  await compare(TASK, args);
}
