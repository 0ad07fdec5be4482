import type { NamedPerson, Story } from '../story/story.ts';
import type { Question } from './question.ts';
import { contentStems, termsOf } from './terms.ts';

/** Where the head of a role ends: "President | of the United States", "Founder | , with Chris Krebs, of …". */
const END_OF_HEAD = /[,;(]| (?:of|at|for|in|who|with|until|since)\b/u;

/**
 * A question that also takes, for an alias or a role that a host gave somebody in `story.yaml`, the name that the story
 * writes: "Christopher", "the president".
 */
export function withPeople(question: Question, stories: readonly Story[]): Question {
  const named = stories.map(namesIn).filter(({ size }) => size > 0);
  if (named.length === 0) return question;
  const terms = question.terms.map((term) => {
    const meant = new Set(named.flatMap((names) => [...(names.get(term.stem) ?? [])]));
    meant.delete(term.stem);
    return meant.size === 0 ? term : { ...term, alike: [...term.alike, ...[...meant].map((name) => [name])] };
  });
  return { ...question, terms };
}

const namesByStory = new WeakMap<Story, ReadonlyMap<string, ReadonlySet<string>>>();

/** The names that a story writes, by the stems of what its host calls people. */
function namesIn(story: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const known = namesByStory.get(story);
  if (known !== undefined) return known;
  const names = new Map<string, Set<string>>();
  for (const person of story.people) addNames(names, person);
  namesByStory.set(story, names);
  return names;
}

function addNames(names: Map<string, Set<string>>, { name, aliases, role }: NamedPerson): void {
  const last = contentStems(termsOf(name)).at(-1);
  const head = contentStems(termsOf(role?.split(END_OF_HEAD)[0] ?? '')).at(-1);
  const others = aliases.flatMap((alias) => contentStems(termsOf(alias)));
  if (last === undefined) return;
  for (const other of head === undefined ? others : [...others, head]) {
    const known = names.get(other) ?? new Set<string>();
    names.set(other, known.add(last));
  }
}
