import { sliceOf } from '../../story/story.ts';
import type { Person, Telling } from '../facts.ts';
import { averageOf, type EventWords, likeness, NOTHING } from './event-words.ts';

/** Tellings of one date tell the same event from this likeness on; two statements have to be more alike. */
const SAME_FROM = 0.34;
const SAME_STATEMENT_FROM = 0.5;
/** "In November" and "on Nov. 17" are the same event only when they are so alike. */
const SAME_LESS_EXACT_FROM = 0.45;
/** Of each date, so many events are compared with the next telling. */
const MOST_COMPARED = 300;

/** Tellings of one event, and what they say on average. */
interface Group {
  readonly tellings: Telling[];
  readonly names: Set<string>;
  words: EventWords;
}

/**
 * Brings together the tellings of one event: sentences that are word for word the same (a reprint's "Wednesday" would be
 * another one); those of the same date that say much the same and name nobody else instead; and those of a month or year
 * in which an event lies that they tell as well. Each is compared with what its group says on average, in reading order, so
 * that the same story always gives the same events.
 */
export function sameEvents(
  tellings: readonly Telling[],
  words: ReadonlyMap<Telling, EventWords>,
  people: readonly Person[],
): Telling[][] {
  const namesIn = namesOf(people);
  const groupsByDate = new Map<string, Group[]>();
  const groupByWords = new Map<string, Group>();
  for (const telling of tellings) {
    const sentence = sliceOf(telling.paragraph.text, telling.range).replace(/[\s.]+$/u, '');
    const repeated = groupByWords.get(sentence);
    if (repeated !== undefined) {
      repeated.tellings.push(telling);
      continue;
    }
    const key = `${telling.firstDay} ${telling.lastDay}`;
    const groups = groupsByDate.get(key) ?? [];
    groupsByDate.set(key, groups);
    const group: Group = {
      tellings: [telling],
      names: new Set(namesIn(telling)),
      words: words.get(telling) ?? NOTHING,
    };
    const best = bestOf(groups, (other) => likenessOf(group, other) - thresholdOf(telling, other));
    if (best === undefined) groups.push(group);
    else join(best, group);
    groupByWords.set(sentence, best ?? group);
  }
  const joined = [...groupsByDate.values()].flatMap(joinAlike);
  return joinLessExact(joined).map((group) => group.tellings);
}

function join(into: Group, other: Group): void {
  into.words = averageOf(into.words, into.tellings.length, other.words, other.tellings.length);
  into.tellings.push(...other.tellings);
  for (const name of other.names) into.names.add(name);
}

/** Groups of one date that have grown alike: the order of reading had kept them apart. */
function joinAlike(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups.toSorted((one, other) => other.tellings.length - one.tellings.length)) {
    const [first] = group.tellings;
    const best = first && bestOf(kept, (other) => likenessOf(group, other) - thresholdOf(first, other));
    if (best === undefined) kept.push(group);
    else join(best, group);
  }
  return kept;
}

/** A group that tells of a month, week or year joins the one of a shorter time within it that tells the same. */
function joinLessExact(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups.toSorted((one, other) => daysOf(one) - daysOf(other))) {
    const [lead] = group.tellings;
    if (lead === undefined) continue;
    const exacter = lead.firstDay === lead.lastDay ? [] : kept.filter((other) => liesIn(other, lead));
    const best = bestOf(exacter, (other) => likenessOf(group, other) - SAME_LESS_EXACT_FROM);
    if (best === undefined) kept.push(group);
    else join(best, group);
  }
  return kept;
}

function bestOf(groups: readonly Group[], surplus: (group: Group) => number): Group | undefined {
  let best: Group | undefined;
  let most = 0;
  for (const group of groups.slice(0, MOST_COMPARED)) {
    const more = surplus(group);
    if (more < most || (best !== undefined && more === most)) continue;
    best = group;
    most = more;
  }
  return best;
}

function thresholdOf(telling: Telling, { tellings: [first] }: Group): number {
  return telling.manner === 'said' || first?.manner === 'said' ? SAME_STATEMENT_FROM : SAME_FROM;
}

function daysOf({ tellings: [first] }: Group): number {
  return first === undefined ? 0 : Date.parse(first.lastDay) - Date.parse(first.firstDay);
}

function liesIn({ tellings: [first] }: Group, { firstDay, lastDay }: Telling): boolean {
  if (first === undefined || (first.firstDay === firstDay && first.lastDay === lastDay)) return false;
  return first.firstDay >= firstDay && first.lastDay <= lastDay;
}

/** Nothing when both name persons, and none in common: "Ash resigned on Wednesday", "Roe resigned on Wednesday". */
function likenessOf(one: Group, other: Group): number {
  const isElsewho =
    one.names.size > 0 && other.names.size > 0 && ![...one.names].some((name) => other.names.has(name));
  return isElsewho ? 0 : likeness(one.words, other.words);
}

/** Tells which persons a telling's sentence names. */
function namesOf(people: readonly Person[]): (telling: Telling) => ReadonlySet<string> {
  const byParagraph = new Map<Telling['paragraph'], Person[]>();
  for (const person of people) {
    if (person.kind !== 'person') continue;
    for (const { paragraph } of person.mentions) {
      const known = byParagraph.get(paragraph);
      if (known === undefined) byParagraph.set(paragraph, [person]);
      else known.push(person);
    }
  }
  const read = new Map<Telling, ReadonlySet<string>>();
  return (telling) => {
    const known = read.get(telling);
    if (known !== undefined) return known;
    const sentence = sliceOf(telling.paragraph.text, telling.range);
    const named = (byParagraph.get(telling.paragraph) ?? []).filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => sentence.includes(form)),
    );
    const names = new Set(named.map(({ name }) => name));
    read.set(telling, names);
    return names;
  };
}
