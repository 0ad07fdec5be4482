import type { Story } from '../story/story.ts';
import { termsOf } from './terms.ts';

const stemsByStory = new WeakMap<Story, ReadonlySet<string>>();

/** The stems that a reader sees beside the passages of a story: in headlines and headings. */
export function shownStemsOf(story: Story): ReadonlySet<string> {
  const known = stemsByStory.get(story);
  if (known !== undefined) return known;
  const stems = new Set<string>();
  for (const { title, paragraphs } of story.articles) {
    for (const text of new Set([title, ...paragraphs.map(({ section }) => section ?? '')])) {
      for (const { stem } of termsOf(text)) stems.add(stem);
    }
  }
  stemsByStory.set(story, stems);
  return stems;
}
