import type { DatedEvent } from '../extract/facts.ts';
import { type Button, type Card, type Line, line, name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { entriesThatFit, entryPages } from '../reply/pages.ts';
import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { cards, commands, pictures } from '../words/index.ts';
import { type Command, type Invocation, type Press, textOption } from './command.ts';
import { emptyListCard, listCard, wayBetween } from './list-card.ts';
import { decodeList, encodeList, type ListState } from './list-state.ts';
import { everyone, SHOWN_NAME_LENGTH, suggestNames } from './names.ts';
import { ABOUT_OPTION, PICTURE_OPTION, PRIVATE_OPTION, STORY_OPTION, WHO_OPTION } from './options.ts';
import type { Asking } from './passage-card.ts';
import { saying, scopeOf, storiesByKey, suggestStories } from './scope.ts';
import { entryOf, underTheirDates } from './timeline-entries.ts';
import { timelineFilesCard } from './timeline-files.ts';
import { type AsText, timelinePictureCard } from './timeline-picture-card.ts';
import { readTimelineOptions, selectEvents, someoneOf, weightiestOfAll } from './timeline-request.ts';
import { suggestTopics } from './topics.ts';

const NAME = 'timeline';

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
    PICTURE_OPTION,
    PRIVATE_OPTION,
  ],
  run: runTimeline,
  open: openTimeline,
  suggest: (option, typed, { asker, options }, library) => {
    if (option === 'story') return suggestStories(library, asker, typed);
    const scope = scopeOf(library, asker, textOption(options, 'story'), true);
    if (scope.outcome === 'none') return [];
    return option === 'who'
      ? suggestNames(typed, everyone(scope.stories))
      : suggestTopics(typed, scope.stories);
  },
};

function runTimeline(invocation: Invocation, library: Library): Card | Promise<Card> {
  const asked = readTimelineOptions(invocation, library);
  if (asked.outcome === 'none') return asked.card;
  return timelineCard(asked.state, asked.stories, { ...invocation, question: undefined }, library);
}

function openTimeline(press: Press, library: Library): Card | Promise<Card> {
  const state = decodeList(press.state);
  const stories = state === undefined ? undefined : storiesByKey(library, press.asker, state.story);
  if (state === undefined || stories === undefined) return saying(cards.gone, true);
  return timelineCard(state, stories, press, library);
}

/** The weightiest events as far as they fit one card or picture, all of them page by page, or files for other programs. */
function timelineCard(
  state: ListState,
  stories: readonly Story[],
  asking: Asking,
  library: Library,
): Card | Promise<Card> {
  const events = selectEvents(state, stories, library);
  const filters = filtersOf(state, someoneOf(state, stories)?.value.name);
  const heading = [
    line('heading', words(cards.timeline)),
    ...filters.map((filter) => line('small', name(filter))),
  ];
  if (events.length === 0) return emptyListCard(heading, cards.noEvents, asking);
  if (state.view === 'files') return timelineFilesCard(heading, events, stories);
  const written: ListState = { ...state, picture: false };
  if (!state.picture) return textCard(written, events, heading, asking);
  const asText = (shown: readonly DatedEvent[]): AsText => {
    const page = state.view === 'all' ? pageWith(shown, events) : 0;
    const main = new Set(mainEvents(events));
    const view = shown.every((event) => main.has(event)) ? state.view : 'all';
    return {
      card: textCard({ ...written, page }, events, heading, asking),
      opens: opens({ ...written, page, view }),
    };
  };
  return timelinePictureCard({ state, events, stories, filters }, asText, asking, library);
}

/** The page of all events, as text, that the first of some stands on. */
function pageWith([first]: readonly DatedEvent[], events: readonly DatedEvent[]): number {
  const page = entryPages(events, entryOf).findIndex((entries) => entries.some((event) => event === first));
  return Math.max(0, page);
}

function textCard(
  state: ListState,
  events: readonly DatedEvent[],
  heading: readonly Line[],
  asking: Asking,
): Card {
  const main = mainEvents(events);
  const isWhole = main.length === events.length;
  const buttons = [
    ...(isWhole ? [] : [wayBetween(state, events.length, opens)]),
    { label: pictures.asPicture, opens: opens({ ...state, page: 0, picture: true }) },
    { label: cards.asFile, opens: opens({ ...state, page: 0, view: 'files' }) },
  ];
  if (state.view === 'all' || isWhole) {
    const pages = entryPages(events, entryOf).map(underTheirDates);
    return listCard(NAME, heading, pages, state, asking, buttons);
  }
  const note = line('small', words(cards.mainEvents(main.length, events.length)));
  return listCard(NAME, [...heading, note], [underTheirDates(main)], state, asking, buttons);
}

function opens(state: ListState): Button['opens'] {
  return { command: NAME, state: encodeList(state) };
}

/** Those that a card has room for, the weightiest before others, in order of time. */
function mainEvents(events: readonly DatedEvent[]): DatedEvent[] {
  const chosen = new Set(entriesThatFit(weightiestOfAll(events), entryOf));
  return events.filter((event) => chosen.has(event));
}

function filtersOf({ from, to, about }: ListState, someone: string | undefined): string[] {
  const filters: string[] = [];
  if (someone !== undefined) filters.push(cards.named(clip(someone, SHOWN_NAME_LENGTH)));
  if (about !== '') filters.push(cards.quotesAbout(clip(about, SHOWN_NAME_LENGTH)));
  if (from !== '' || to !== '')
    filters.push(cards.between(from === '' ? undefined : from, to === '' ? undefined : to));
  return filters;
}
