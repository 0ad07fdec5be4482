import type { Story } from '../story/story.ts';
import { eventsOf } from './events.ts';
import type { Facts } from './facts.ts';
import { readStory } from './people/reading.ts';
import { peopleOf } from './people.ts';
import { quotesOf } from './quotes.ts';

const factsByStory = new WeakMap<Story, Facts>();

/** Facts of a story, in reading order; read once for each snapshot of it. */
export function factsOf(story: Story): Facts {
  const known = factsByStory.get(story);
  if (known !== undefined) return known;
  // Cut into words once for both; not kept, for the words of a large library take much memory.
  const read = readStory(story);
  const people = peopleOf(story, read);
  const quotes = quotesOf(story, people, read);
  const facts: Facts = { people, quotes, events: eventsOf(story, people) };
  factsByStory.set(story, facts);
  return facts;
}
