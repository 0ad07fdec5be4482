import { compare } from '../extraction/compare.ts';
import type { Task } from '../extraction/task.ts';
import { storyFrom } from '../set-story.ts';
import { paragraphsOf } from './paragraphs.ts';
import { pilcrow } from './pilcrow.ts';
import type { GivenPeople, PeopleDocument } from './set.ts';

const TASK: Task<PeopleDocument, GivenPeople> = {
  engines: { pilcrow },
  storyOf: (document) =>
    storyFrom({ title: '', ...document, paragraphs: paragraphsOf(document).map(({ text }) => text) }),
  score: () => ({ figures: {}, mistakes: [] }),
};

/** `people SET.json`: … */
export async function run(args: readonly string[]): Promise<void> {
  await compare(TASK, args);
}
