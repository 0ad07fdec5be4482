import type { Story } from '../story/story.ts';
import { eventsOf } from './events.ts';
import type { Facts } from './facts.ts';
import { peopleOf } from './people.ts';
import { quotesOf } from './quotes.ts';

const factsByStory = new WeakMap<Story, Facts>();

/** Facts of a story, in reading order; read once for each snapshot of it. */
export function factsOf(story: Story): Facts {
  const known = factsByStory.get(story);
  if (known !== undefined) return known;
  const people = peopleOf(story);
  const facts: Facts = { people, quotes: quotesOf(story, people), events: eventsOf(story, people) };
  factsByStory.set(story, facts);
  return facts;
}
