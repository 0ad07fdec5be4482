import type { Article, Paragraph, Range, Story } from '../../story/story.ts';
import type { Person } from '../facts.ts';
import { mentionsIn, type Named } from './mentions.ts';
import { NameIndex } from './name-index.ts';
import { byArticle, readStory } from './reading.ts';

/** A person of a story in the form in which names are looked for. */
export interface KnownPerson extends Named {
  readonly person: Person;
}

export function indexOfPeople(people: readonly Person[]): NameIndex<KnownPerson> {
  return new NameIndex(
    people.map((person) => ({
      name: person.name,
      kind: person.kind,
      forms: new Set([person.name, ...person.aliases]),
      person,
    })),
  );
}

/** A place that names somebody: the very words. */
export interface PersonMention {
  readonly person: Person;
  readonly paragraph: Paragraph;
  readonly range: Range;
}

/** Every place of a story that names one of its people, by article, in reading order. */
export function mentionsOf(
  story: Story,
  people: readonly Person[],
): ReadonlyMap<Article, readonly PersonMention[]> {
  const names = indexOfPeople(people);
  const mentions = new Map<Article, PersonMention[]>();
  for (const read of byArticle(readStory(story))) {
    const found = mentionsIn(read, names).map(({ who, paragraph, range }) => ({
      person: who.person,
      paragraph,
      range,
    }));
    if (read[0] !== undefined) mentions.set(read[0].article, found);
  }
  return mentions;
}
