import { weightiestFirst } from '../extract/events/main-events.ts';
import type { DatedEvent, Telling } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { clip } from '../reply/cut.ts';
import { topicFilter } from '../search/topic.ts';
import type { Library } from '../story/library.ts';
import { type Story, sliceOf } from '../story/story.ts';
import { cards } from '../words/index.ts';
import { readDay } from './calendar-day.ts';
import { type Invocation, type OptionName, textOption } from './command.ts';
import { folded, type Named } from './find-by-name.ts';
import { type ListRequest, withWho } from './list-request.ts';
import { type ListState, WHOLE_LIST } from './list-state.ts';
import { everyone, nameKey, type Someone, speakers } from './names.ts';
import { saying, scopeOf } from './scope.ts';

/** Of what was typed for a date, in characters. */
const SHOWN_DATE_LENGTH = 30;

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
    picture: options['picture'] === true,
  };
  if (filters.from > filters.to && filters.to !== '') {
    return { outcome: 'none', card: saying(cards.reversedDates, isPrivate) };
  }
  return withWho('timeline', filters, namedIn(scope.stories), invocation, scope.stories);
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
    .filter((event) => isAbout === undefined || tellingsOf(event).some((one) => isAbout(one, one.range)))
    .filter((event) => state.who === '' || tellingsOf(event).some((one) => names(one, forms)))
    .sort(inOrderOfTime);
}

/** All sentences that tell an event, the one that is shown first. */
function tellingsOf(event: DatedEvent): readonly Telling[] {
  return [event, ...event.alsoTold];
}

/** The same events, the weightiest first. An event is weighed in its own story, so several stories take turns. */
export function weightiestOfAll(events: readonly DatedEvent[]): DatedEvent[] {
  const byStory = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const { storyId } = event.article;
    const list = byStory.get(storyId);
    if (list === undefined) byStory.set(storyId, [event]);
    else list.push(event);
  }
  const ranked = [...byStory.values()].map(weightiestFirst);
  const longest = Math.max(0, ...ranked.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => ranked.flatMap((list) => list[place] ?? [])).flat();
}

/** Whom a timeline is about, where it is about somebody. */
export function someoneOf(state: ListState, stories: readonly Story[]): Named<Someone> | undefined {
  return namedIn(stories).find(({ value }) => state.who !== '' && nameKey(value.name) === state.who);
}

/** Those who are named, and those who are only quoted: "the order". */
function namedIn(stories: readonly Story[]): Named<Someone>[] {
  return [...everyone(stories), ...speakers(stories)];
}

/** Whether a sentence names somebody, by any form of the name. */
function names({ paragraph, range }: Telling, forms: readonly string[]): boolean {
  const sentence = ` ${folded(sliceOf(paragraph.text, range)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return forms.some((form) => sentence.includes(` ${folded(form).replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}

/** Events of several stories are told as one line of time; equal days keep the order of reading. */
function inOrderOfTime(one: DatedEvent, other: DatedEvent): number {
  if (one.firstDay !== other.firstDay) return one.firstDay < other.firstDay ? -1 : 1;
  if (one.lastDay !== other.lastDay) return one.lastDay < other.lastDay ? -1 : 1;
  return 0;
}
