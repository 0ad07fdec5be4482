import type { Story } from '../story/story.ts';
import { termsOf } from './terms.ts';

/** A word that stands in fewer paragraphs is no topic of the story. */
const FEWEST_PARAGRAPHS = 2;
/** Words that are kept of each story. */
const MAX_WORDS = 500;

const wordsByStory = new WeakMap<Story, readonly string[]>();

/** The words that come up in most paragraphs of a story, as they are written, lower case; read once for each snapshot. */
export function frequentWordsOf(story: Story): readonly string[] {
  const known = wordsByStory.get(story);
  if (known !== undefined) return known;
  const words = countWords(story);
  wordsByStory.set(story, words);
  return words;
}

function countWords(story: Story): string[] {
  const counts = new Map<string, { word: string; paragraphs: number }>();
  for (const { paragraphs } of story.articles) {
    for (const { text } of paragraphs) {
      const seen = new Set<string>();
      for (const { stem, word, isStopWord } of termsOf(text)) {
        if (isStopWord || seen.has(stem) || /\p{N}/u.test(word)) continue;
        seen.add(stem);
        const entry = counts.get(stem) ?? { word: word.toLowerCase(), paragraphs: 0 };
        entry.paragraphs += 1;
        counts.set(stem, entry);
      }
    }
  }
  return [...counts.values()]
    .filter(({ paragraphs }) => paragraphs >= FEWEST_PARAGRAPHS)
    .sort((one, other) => other.paragraphs - one.paragraphs)
    .slice(0, MAX_WORDS)
    .map(({ word }) => word);
}
