import { around, aroundWords } from '../extraction/around.ts';
import { rates, share } from '../extraction/f1.ts';
import { groupsOf } from '../extraction/groups.ts';
import { pairSpans } from '../extraction/spans.ts';
import type { GivenById, Mistake, Score } from '../extraction/task.ts';
import { type Listed, listIn } from './list.ts';
import type { Entity, GivenPeople, PeopleDocument } from './set.ts';

const NOBODY: GivenPeople = { entities: [], people: [] };
const TYPES = { PER: 'person', ORG: 'organisation' } as const;

/** Names marked in the text, who is listed, and who is described rightly; by source. */
export function scorePeople(documents: readonly PeopleDocument[], givenById: GivenById<GivenPeople>): Score {
  const givenFor = ({ id }: PeopleDocument): GivenPeople => givenById[id] ?? NOBODY;
  const marked = documents.flatMap((document) =>
    document.entities === undefined ? [] : markedIn(document, document.entities, givenFor(document).entities),
  );
  const listed = documents.flatMap((document) =>
    document.people === undefined ? [] : [listIn(document, document.people, givenFor(document).people)],
  );
  const described = ([name, lists]: readonly [string, readonly Listed[]]): [string, number | undefined] => {
    const toDescribe = lists.flatMap(({ persons }) => persons).filter((person) => person.isToDescribe);
    return [
      `${name}: described right`,
      share(toDescribe.filter((one) => one.isDescribed).length, toDescribe.length),
    ];
  };
  const lists = [...groupsOf(listed, ({ document }) => document.source)];
  return {
    figures: Object.fromEntries([
      ...[...groupsOf(marked, ({ source, type }) => `${source} ${type}`)].flatMap(figuresOfMarks),
      ...lists.flatMap(figuresOfLists),
      ...lists.map(described),
      described(['both', listed]),
    ]),
    mistakes: [...marked.flatMap(({ mistakes }) => mistakes), ...listed.flatMap(mistakesInList)],
  };
}

interface Marked {
  readonly source: string;
  readonly type: string;
  readonly expected: number;
  readonly given: number;
  readonly relaxed: number;
  readonly strict: number;
  readonly mistakes: readonly Mistake[];
}

function markedIn(
  { id, source, text }: PeopleDocument,
  all: readonly Entity[],
  allGiven: readonly Entity[],
): Marked[] {
  return Object.entries(TYPES).map(([type, word]) => {
    const expected = all.filter((one) => one.type === type);
    const given = allGiven.filter((one) => one.type === type);
    const { pairs, missed, spurious } = pairSpans(expected, given);
    const said = (one: Entity | undefined): string | undefined =>
      one === undefined ? undefined : text.slice(one.start, one.end);
    const mistake = (kind: string, one?: Entity, other?: Entity): Mistake => ({
      kind: `${word}: ${kind}`,
      document: id,
      expected: said(one),
      given: said(other),
      around: around(text, one ?? other ?? { start: 0, end: 0 }),
    });
    return {
      source,
      type,
      expected: expected.length,
      given: given.length,
      relaxed: pairs.length,
      strict: pairs.filter(({ exact }) => exact).length,
      mistakes: [
        ...missed.map((one) => mistake('missed', one)),
        ...spurious.map((one) => mistake('spurious', undefined, one)),
        ...pairs.flatMap((pair) => (pair.exact ? [] : [mistake('wrong extent', pair.expected, pair.given)])),
      ],
    };
  });
}

function figuresOfMarks([name, marks]: readonly [string, readonly Marked[]]): [string, number][] {
  const sum = (of: 'expected' | 'given' | 'relaxed' | 'strict'): number =>
    marks.reduce((total, one) => total + one[of], 0);
  const f1 = (right: number): number => rates(right, sum('given'), right, sum('expected')).f1;
  return [
    [`${name}: strict F1`, f1(sum('strict'))],
    [`${name}: relaxed F1`, f1(sum('relaxed'))],
  ];
}

/** Where others are named, too, those given are not wrong. */
function figuresOfLists([name, lists]: readonly [string, readonly Listed[]]): [string, number][] {
  const persons = lists.flatMap((one) => one.persons);
  const { recall, f1 } = rates(
    lists.reduce((total, { right }) => total + right.length, 0),
    lists.reduce((total, { right, spurious }) => total + right.length + spurious.length, 0),
    persons.filter(({ found }) => found.length > 0).length,
    persons.length,
  );
  const isPartial = lists.some(({ document }) => document.partial === true);
  return isPartial
    ? [[`${name}: recall`, recall]]
    : [
        [`${name}: list F1`, f1],
        [`${name}: recall`, recall],
      ];
}

function mistakesInList({ document, persons, spurious }: Listed): Mistake[] {
  const { id, text, partial } = document;
  const mistake = (kind: string, name: string, expected?: string, given?: string): Mistake => {
    return { kind, document: id, expected, given, around: aroundWords(text, name) };
  };
  const ofPersons = persons.flatMap(({ person, found, isToDescribe, isDescribed }): Mistake[] => {
    const { name, descriptions } = person;
    if (found.length === 0) return [mistake('not in the list', name, name)];
    if (!isToDescribe || isDescribed) return [];
    const expected = `${name}: ${descriptions.map((one) => one.text).join(' | ')}`;
    const given = found.flatMap(({ description }) => description ?? []);
    if (given.length === 0) return [mistake('description missing', name, expected)];
    return [mistake('description wrong', name, expected, given.join(' | '))];
  });
  if (partial === true) return ofPersons;
  return [
    ...ofPersons,
    ...spurious.map(({ name }) => mistake('too much in the list', name, undefined, name)),
  ];
}
