import type { Library, Place } from '../story/library.ts';
import type { Range, Story } from '../story/story.ts';
import { passageOf } from './passages.ts';
import { readQuestion } from './question.ts';
import { coverOf } from './ranking.ts';
import { searchIndexOf } from './search-index.ts';

/** A passage is about a topic when it has this share of the topic's words, rare ones counting more. */
const ABOUT_FROM = 0.5;

/** Tells whether the sentences of a range are about a topic: its words, or words of the same meaning, stand in them. */
export function topicFilter(
  library: Library,
  stories: readonly Story[],
  topic: string,
): (place: Place, range: Range) => boolean {
  const index = searchIndexOf(library, stories);
  const question = readQuestion(topic, index);
  return (place, range) => {
    const sentences = passageOf(place.paragraph)?.sentences ?? [];
    const stems = sentences
      .filter(({ sentence }) => sentence.start < range.end && sentence.end > range.start)
      .flatMap((sentence) => sentence.stems);
    return coverOf(question, new Set(stems)) >= ABOUT_FROM;
  };
}
