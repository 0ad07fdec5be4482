import { compare } from '../extraction/compare.ts';
import type { Task } from '../extraction/task.ts';
import { storyFrom } from '../set-story.ts';
import { compromise } from './compromise.ts';
import { paragraphsOf } from './paragraphs.ts';
import { pilcrow } from './pilcrow.ts';
import { scorePeople } from './score.ts';
import type { GivenPeople, PeopleDocument } from './set.ts';

const TASK: Task<PeopleDocument, GivenPeople> = {
  engines: { pilcrow, compromise },
  storyOf: (document) =>
    storyFrom({ title: '', ...document, paragraphs: paragraphsOf(document).map(({ text }) => text) }),
  score: scorePeople,
};

/** `people SET.json`: how well and how fast people are read. */
export async function run(args: readonly string[]): Promise<void> {
  await compare(TASK, args);
}
