import type { Story } from '../story/story.ts';
import { forgetCollection } from './collection.ts';
import { forgetPassages } from './passages.ts';

/** Lets go of what is kept of stories that are served no more. Who still answers from one makes it anew. */
export function forgetStories(stories: readonly Story[]): void {
  for (const story of stories) {
    forgetCollection(story);
    forgetPassages(story);
  }
}
