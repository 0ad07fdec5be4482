import nlp from 'compromise';
import type { Range } from '../../src/story/story.ts';
import { type Found, rangeOf } from '../extraction/compromise.ts';
import type { Engine } from '../extraction/task.ts';
import type { GivenPeople, GivenPerson, PeopleDocument } from './set.ts';

/** compromise as it comes: its `people()` and `organizations()`; the words before and after a name describe it. */
export const compromise: Engine<PeopleDocument, GivenPeople> = ({ text }) => {
  const read = nlp(text);
  const people: readonly Found[] = read.people().json({ offset: true });
  const organisations: readonly Found[] = read.organizations().json({ offset: true });
  const [persons, others] = [people, organisations].map((found) =>
    found.flatMap((one) => withoutPossessive(text, rangeOf(one))),
  );
  return {
    entities: [
      ...(persons ?? []).map((range) => ({ ...range, type: 'PER' })),
      ...(others ?? []).map((range) => ({ ...range, type: 'ORG' })),
    ],
    people: listOf(text, persons ?? []),
  };
};

function withoutPossessive(text: string, range: Range | undefined): Range[] {
  if (range === undefined) return [];
  const [ending = ''] = /['’]s?$/u.exec(text.slice(range.start, range.end)) ?? [];
  return [{ start: range.start, end: range.end - ending.length }];
}

/** Each name once, and not the last name of somebody who is named in full. */
function listOf(text: string, persons: readonly Range[]): GivenPerson[] {
  const first = new Map<string, Range>();
  for (const range of persons) {
    const name = text.slice(range.start, range.end);
    if (!first.has(name)) first.set(name, range);
  }
  const names = [...first.keys()];
  return [...first]
    .filter(([name]) => !names.some((other) => other.endsWith(` ${name}`)))
    .map(([name, range]) => ({ name, description: wordsAround(text, range) }));
}

function wordsAround(text: string, { start, end }: Range): string {
  const [before = ''] = /(?:[^\s.!?]+ ){0,5}$/u.exec(text.slice(Math.max(0, start - 120), start)) ?? [];
  const [after = ''] = /^,?(?: [^\s.!?]+){0,5}/u.exec(text.slice(end)) ?? [];
  return `${before}${after}`.trim();
}
