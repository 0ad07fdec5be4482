import type { DatedEvent } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { type Card, citation, type Line, line, name, type Section, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { type Shingles, sayNearlyTheSame, shinglesOfText } from '../search/duplicates.ts';
import { topicFilter } from '../search/topic.ts';
import type { Library, Place } from '../story/library.ts';
import { type Story, sliceOf } from '../story/story.ts';
import { cards, commands, dates } from '../words/index.ts';
import { readDay } from './calendar-day.ts';
import { type Command, type Invocation, type OptionName, textOption } from './command.ts';
import { folded, type Named } from './find-by-name.ts';
import { emptyListCard, listCard } from './list-card.ts';
import { type ListRequest, withWho } from './list-request.ts';
import { decodeList, type ListState, WHOLE_LIST } from './list-state.ts';
import { everyone, nameKey, SHOWN_NAME_LENGTH, type Someone, speakers, suggestNames } from './names.ts';
import { ABOUT_OPTION, PRIVATE_OPTION, STORY_OPTION, WHO_OPTION } from './options.ts';
import { type Asking, alsoInLines, cutLine } from './passage-card.ts';
import { saying, scopeOf, storiesByKey, suggestStories } from './scope.ts';
import { suggestTopics } from './topics.ts';

const NAME = 'timeline';
/** Longest sentence of one entry, in characters of Markdown. */
const EVENT_BUDGET = 700;
const MAX_EVENTS_TOGETHER = 2;
/** Of what was typed for a date, in characters. */
const SHOWN_DATE_LENGTH = 30;

/** `/timeline`: what happened when, in the sentences that say so, in order of time. */
export const timeline: Command = {
  name: NAME,
  description: commands.timeline,
  options: [
    ABOUT_OPTION,
    WHO_OPTION,
    { name: 'from', kind: 'text', description: commands.options.from, maxLength: 10 },
    { name: 'to', kind: 'text', description: commands.options.to, maxLength: 10 },
    STORY_OPTION,
    PRIVATE_OPTION,
  ],
  run: runTimeline,
  open: (press, library) => {
    const state = decodeList(press.state);
    const stories = state === undefined ? undefined : storiesByKey(library, press.asker, state.story);
    if (state === undefined || stories === undefined) return saying(cards.gone, true);
    return timelineCard(state, stories, press, library);
  },
  suggest: (option, typed, { asker, options }, library) => {
    if (option === 'story') return suggestStories(library, asker, typed);
    const scope = scopeOf(library, asker, textOption(options, 'story'), true);
    if (scope.outcome === 'none') return [];
    return option === 'who'
      ? suggestNames(typed, everyone(scope.stories))
      : suggestTopics(typed, scope.stories);
  },
};

function runTimeline(invocation: Invocation, library: Library): Card {
  const asked = readTimelineOptions(invocation, library);
  if (asked.outcome === 'none') return asked.card;
  return timelineCard(asked.state, asked.stories, { ...invocation, question: undefined }, library);
}

/** What the options of `/timeline` ask for, or the card that says why that is nothing. */
export function readTimelineOptions(invocation: Invocation, library: Library): ListRequest {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope;
  const from = dayOption(invocation, 'from', 'first');
  const to = dayOption(invocation, 'to', 'last');
  const bad = from.bad ?? to.bad;
  if (bad !== undefined)
    return { outcome: 'none', card: saying(cards.badDate(clip(bad, SHOWN_DATE_LENGTH)), isPrivate) };
  const filters = {
    ...WHOLE_LIST,
    story: scope.chosen?.shortKey ?? '',
    about: textOption(options, 'about') ?? '',
    from: from.day,
    to: to.day,
  };
  if (filters.from > filters.to && filters.to !== '') {
    return { outcome: 'none', card: saying(cards.reversedDates, isPrivate) };
  }
  return withWho(NAME, filters, namedIn(scope.stories), invocation, scope.stories);
}

function dayOption(
  { options }: Invocation,
  option: OptionName,
  end: 'first' | 'last',
): { day: string; bad?: string } {
  const typed = textOption(options, option);
  if (typed === undefined) return { day: '' };
  const day = readDay(typed, end);
  return day === undefined ? { day: '', bad: typed } : { day };
}

/** The events of stories that a list asks for, in order of time. */
export function selectEvents(state: ListState, stories: readonly Story[], library: Library): DatedEvent[] {
  const isAbout = state.about === '' ? undefined : topicFilter(library, stories, state.about);
  const forms = someoneOf(state, stories)?.names ?? [];
  return stories
    .flatMap((story) => factsOf(story).events)
    .filter((event) => state.from === '' || event.lastDay >= state.from)
    .filter((event) => state.to === '' || event.firstDay <= state.to)
    .filter((event) => isAbout === undefined || isAbout(event, event.range))
    .filter((event) => state.who === '' || names(event, forms))
    .sort(inOrderOfTime);
}

function someoneOf(state: ListState, stories: readonly Story[]): Named<Someone> | undefined {
  return namedIn(stories).find(({ value }) => state.who !== '' && nameKey(value.name) === state.who);
}

/** Those who are named, and those who are only quoted: "the order". */
function namedIn(stories: readonly Story[]): Named<Someone>[] {
  return [...everyone(stories), ...speakers(stories)];
}

function timelineCard(state: ListState, stories: readonly Story[], asking: Asking, library: Library): Card {
  const events = selectEvents(state, stories, library);
  const heading = headingOf(state, someoneOf(state, stories)?.value.name);
  if (events.length === 0) return emptyListCard(heading, cards.noEvents, asking);
  return listCard(NAME, heading, dateEntries(toldOnce(events)), state, asking);
}

function headingOf({ from, to, about }: ListState, someone: string | undefined): Line[] {
  const heading = [line('heading', words(cards.timeline))];
  if (someone !== undefined) heading.push(line('small', name(cards.named(clip(someone, SHOWN_NAME_LENGTH)))));
  if (about !== '') heading.push(line('small', words(cards.quotesAbout(clip(about, SHOWN_NAME_LENGTH)))));
  if (from !== '' || to !== '') {
    heading.push(
      line('small', words(cards.between(from === '' ? undefined : from, to === '' ? undefined : to))),
    );
  }
  return heading;
}

/** Whether the sentence of an event names somebody, by any form of the name. */
function names(event: DatedEvent, forms: readonly string[]): boolean {
  const sentence = ` ${folded(sliceOf(event.paragraph.text, event.range)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return forms.some((form) => sentence.includes(` ${folded(form).replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}

/** Events of several stories are told as one line of time; equal days keep the order of reading. */
function inOrderOfTime(one: DatedEvent, other: DatedEvent): number {
  if (one.firstDay !== other.firstDay) return one.firstDay < other.firstDay ? -1 : 1;
  if (one.lastDay !== other.lastDay) return one.lastDay < other.lastDay ? -1 : 1;
  return 0;
}

/** An event, and the paragraphs that tell it in nearly the same words. */
interface ToldEvent {
  readonly event: DatedEvent;
  readonly alsoIn: readonly Place[];
}

const shinglesByEvent = new WeakMap<DatedEvent, Shingles>();

function shinglesOf(event: DatedEvent): Shingles {
  const shingles = shinglesByEvent.get(event) ?? shinglesOfText(sliceOf(event.paragraph.text, event.range));
  shinglesByEvent.set(event, shingles);
  return shingles;
}

/** Tells once what several sentences say of one day in nearly the same words: the first stands for the others. */
function toldOnce(events: readonly DatedEvent[]): ToldEvent[] {
  const told: ToldEvent[] = [];
  const byDate = new Map<string, { shingles: Shingles; alsoIn: Place[] }[]>();
  for (const event of events) {
    const sameDay = byDate.get(event.date) ?? [];
    byDate.set(event.date, sameDay);
    const shingles = shinglesOf(event);
    const twin = sameDay.find((other) => sayNearlyTheSame(shingles, other.shingles));
    if (twin !== undefined) twin.alsoIn.push(event);
    else {
      const alsoIn: Place[] = [];
      sameDay.push({ shingles, alsoIn });
      told.push({ event, alsoIn });
    }
  }
  return told;
}

/** Events of one date stand together under it, a few at a time, so that an entry always fits a card. */
function dateEntries(told: readonly ToldEvent[]): Section[] {
  const groups: ToldEvent[][] = [];
  for (const one of told) {
    const last = groups.at(-1);
    const isSameDate = last?.[0] !== undefined && dateOf(last[0].event) === dateOf(one.event);
    if (last !== undefined && isSameDate && last.length < MAX_EVENTS_TOGETHER) last.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => [
    ...(group[0] === undefined ? [] : [line('text', words(dateOf(group[0].event), true))]),
    ...group.flatMap(eventLines),
  ]);
}

function dateOf({ date, firstDay, approximate }: DatedEvent): string {
  return dates.ofEvent(date, firstDay, approximate);
}

function eventLines({ event, alsoIn }: ToldEvent): Line[] {
  const place = { article: event.article, paragraph: event.paragraph };
  return [
    cutLine(place, event.range, EVENT_BUDGET, event.expression),
    line('small', citation(place, event.range)),
    ...alsoInLines(place, alsoIn),
  ];
}
