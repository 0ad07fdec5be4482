import type { Person } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { type Button, type Card, line, name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { shortKeyOf } from '../story/short-key.ts';
import type { Story } from '../story/story.ts';
import { cards } from '../words/index.ts';
import type { Suggestion } from './command.ts';
import { findByName, folded, matching, type Named } from './find-by-name.ts';

/** Longest name that is shown in full, in characters. */
export const SHOWN_NAME_LENGTH = 80;

/** Somebody of a story: a person or organisation that was read out of it, or a speaker who has only a description. */
export interface Someone {
  readonly name: string;
  readonly story: Story;
  readonly person: Person | undefined;
}

/** The key by which a button names somebody: the same for all stories that use the same name. */
export function nameKey(someone: string): string {
  return shortKeyOf(folded(someone));
}

/** Everyone of the stories, those named most first. */
export function everyone(stories: readonly Story[]): Named<Someone>[] {
  return stories
    .flatMap((story) => factsOf(story).people.map((person) => ({ story, person })))
    .sort((one, other) => other.person.mentions.length - one.person.mentions.length)
    .map(({ story, person }) => ({
      value: { name: person.name, story, person },
      names: [person.name, ...person.aliases],
    }));
}

const speakersByStory = new WeakMap<Story, readonly Named<Someone>[]>();

/** Everyone who is quoted, the most quoted of each story first. */
export function speakers(stories: readonly Story[]): Named<Someone>[] {
  return stories.flatMap((story) => {
    const known = speakersByStory.get(story) ?? speakersOf(story);
    speakersByStory.set(story, known);
    return known;
  });
}

function speakersOf(story: Story): Named<Someone>[] {
  const { quotes, people } = factsOf(story);
  const persons = new Map(people.map((person) => [person.name, person]));
  const counts = new Map<string, { speaker: string; quotes: number }>();
  for (const { speaker } of quotes) {
    if (speaker === undefined) continue;
    const count = counts.get(nameKey(speaker)) ?? { speaker, quotes: 0 };
    count.quotes += 1;
    counts.set(nameKey(speaker), count);
  }
  return [...counts.values()]
    .sort((one, other) => other.quotes - one.quotes)
    .map(({ speaker }) => {
      const person = persons.get(speaker);
      return { value: { name: speaker, story, person }, names: [speaker, ...(person?.aliases ?? [])] };
    });
}

export type WhoMatch =
  | { readonly outcome: 'found'; readonly someone: Someone }
  | { readonly outcome: 'several' | 'near'; readonly others: readonly Someone[] };

/** Finds who was typed. One name in several stories is one somebody: the story that names them most comes first. */
export function findSomeone(typed: string, known: readonly Named<Someone>[]): WhoMatch {
  const seen = new Set<string>();
  const distinct = known.filter(({ value }) => {
    const key = nameKey(value.name);
    return !seen.has(key) && seen.add(key);
  });
  const match = findByName(typed, distinct);
  if (match.outcome === 'found') return { outcome: 'found', someone: match.value };
  return { outcome: match.outcome, others: match.values.map(({ value }) => value) };
}

export function suggestNames(typed: string, known: readonly Named<Someone>[]): Suggestion[] {
  const names = new Set(matching(typed, known).map(({ value }) => value.name));
  return [...names].map((someone) => ({ name: someone, value: someone }));
}

/** "No one called … Did you mean: …", or "Several go by …", with a button for each. */
export function othersCard(
  typed: string,
  match: Exclude<WhoMatch, { outcome: 'found' }>,
  isPrivate: boolean,
  opens: (someone: Someone) => Button['opens'],
): Card {
  const { outcome, others } = match;
  const shown = clip(typed, SHOWN_NAME_LENGTH);
  const section = [line('text', words(outcome === 'several' ? cards.several(shown) : cards.nobody(shown)))];
  if (outcome === 'near' && others.length > 0) section.push(line('text', words(cards.didYouMean)));
  for (const someone of others) section.push(line('item', name(clip(someone.name, SHOWN_NAME_LENGTH))));
  const buttons = others.map((someone) => ({ label: someone.name, opens: opens(someone) }));
  return { question: undefined, sections: [section], buttons, private: isPrivate };
}
