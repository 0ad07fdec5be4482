import type { Person } from '../../src/extract/facts.ts';
import { peopleOf } from '../../src/extract/people.ts';
import { type NamedPerson, type Story, sliceOf } from '../../src/story/story.ts';
import { libraryFrom } from '../library.ts';

/** A story of these articles, with the people that its `story.yaml` names. */
export function storyWith(articles: readonly string[], people: readonly NamedPerson[] = []): Story {
  const bodies = Object.fromEntries(articles.map((body, index) => [`article-${index + 1}`, body]));
  const [story] = libraryFrom({ story: { people, articles: bodies } }).stories;
  if (story === undefined) throw new Error('The test has no story.');
  return story;
}

export const peopleIn = (...articles: string[]): readonly Person[] => peopleOf(storyWith(articles));

export const namesIn = (...articles: string[]): string[] => peopleIn(...articles).map(({ name }) => name);

export const personsIn = (...articles: string[]): string[] =>
  peopleIn(...articles).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));

/** Names with the number of paragraphs that name them. */
export const countsIn = (...articles: string[]): [string, number][] =>
  peopleIn(...articles).map(({ name, mentions }) => [name, mentions.length]);

export function descriptionOf(person: Person | undefined): string | undefined {
  const introduction = person?.introduction;
  return introduction && sliceOf(introduction.paragraph.text, introduction.description);
}

/** What the text says of the one whose name it is. */
export const descriptionIn = (name: string, ...articles: string[]): string | undefined =>
  descriptionOf(peopleIn(...articles).find((person) => person.name === name));
