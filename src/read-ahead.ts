import { factsOf } from './extract/read-facts.ts';
import type { LiveLibrary } from './live/live-library.ts';
import { frequentWordsOf } from './search/frequent-words.ts';
import { type Library, paragraphsIn } from './story/library.ts';

/** Of a library with more paragraphs, the bot goes online before all its quotes, events and people are read. */
const MAX_READ_AT_START = 5_000;

/**
 * Reads quotes, events and people before the first who asks for them has three seconds, now and after each change. Resolves
 * when that is done for a small library; for a large one at once, and it goes on behind the bot.
 */
export async function readAhead(live: LiveLibrary): Promise<void> {
  const reading = readFacts(live.current());
  live.onChange((library) => void readFacts(library));
  if (paragraphsIn(live.current()) <= MAX_READ_AT_START) await reading;
}

/** One story at a time, so that questions are answered in between. */
async function readFacts({ stories }: Library): Promise<void> {
  for (const story of stories) {
    await new Promise((resolve) => setImmediate(resolve));
    factsOf(story);
    frequentWordsOf(story);
  }
}
