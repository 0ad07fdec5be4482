import { compare } from '../extraction/compare.ts';
import { piecesOf } from '../extraction/pieces.ts';
import type { Task } from '../extraction/task.ts';
import { storyFrom } from '../set-story.ts';
import { chrono } from './chrono.ts';
import { compromise } from './compromise.ts';
import { pilcrow } from './pilcrow.ts';
import { scoreDates } from './score.ts';
import type { DatesDocument, GivenTimex } from './set.ts';

const TASK: Task<DatesDocument, readonly GivenTimex[]> = {
  engines: { pilcrow, 'chrono-node': chrono, 'compromise-dates': compromise },
  storyOf: (document) =>
    storyFrom({
      id: document.id,
      title: '',
      published: document.dct,
      paragraphs: piecesOf(document.text, 'empty line').map(({ text }) => text),
    }),
  score: scoreDates,
};

/** `dates SET.json`: how well and how fast dates are read. */
export async function run(args: readonly string[]): Promise<void> {
  await compare(TASK, args);
}
