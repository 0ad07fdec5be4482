import { frequentWordsOf } from '../search/frequent-words.ts';
import type { Story } from '../story/story.ts';
import type { Suggestion } from './command.ts';
import { matching } from './find-by-name.ts';
import { everyone } from './names.ts';

/** What a story can be asked about: who is named in it, then the words that come up most, as they are written. */
export function suggestTopics(typed: string, stories: readonly Story[]): Suggestion[] {
  const people = everyone(stories).map(({ value, names }) => ({ value: value.name, names }));
  const words = stories.flatMap(frequentWordsOf).map((word) => ({ value: word, names: [word] }));
  const topics = new Set(matching(typed, [...people, ...words]).map(({ value }) => value));
  return [...topics].map((topic) => ({ name: topic, value: topic }));
}
