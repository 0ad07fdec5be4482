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
  const names = new Map<string, Set<string>>();
  for (const { people } of stories) for (const person of people) addNames(names, person);
  if (names.size === 0) return question;
  const terms = question.terms.map((term) => {
    const meant = [...(names.get(term.stem) ?? [])].filter((name) => name !== term.stem);
    return meant.length === 0 ? term : { ...term, alike: [...term.alike, ...meant.map((name) => [name])] };
  });
  return { ...question, terms };
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
