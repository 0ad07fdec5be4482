import type { Person, Quote } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { type Button, type Card, type Line, line, name, type Section, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { entryPages } from '../reply/pages.ts';
import { topicFilter } from '../search/topic.ts';
import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';
import { cards, commands, pictures } from '../words/index.ts';
import { type Command, type Invocation, type Press, textOption } from './command.ts';
import { emptyListCard, listCard } from './list-card.ts';
import { type ListRequest, withWho } from './list-request.ts';
import { decodeList, encodeList, type ListState, WHOLE_LIST } from './list-state.ts';
import { everyone, nameKey, SHOWN_NAME_LENGTH, type Someone, speakers, suggestNames } from './names.ts';
import { ABOUT_OPTION, PICTURE_OPTION, PRIVATE_OPTION, STORY_OPTION, WHO_OPTION } from './options.ts';
import type { Asking } from './passage-card.ts';
import { quoteEntry, roleLines, SINGLE_QUOTE_BUDGET, speakerOf } from './quote-entries.ts';
import { quotePictureCard } from './quote-picture-card.ts';
import { saying, scopeOf, storiesByKey, suggestStories } from './scope.ts';
import { mostTelling, type Utterance, utterancesOf } from './telling-quotes.ts';
import { suggestTopics } from './topics.ts';

const NAME = 'quote';

/** `/quote`: who said what, each with the sentence that its speaker was read from. */
export const quote: Command = {
  name: NAME,
  description: commands.quote,
  options: [WHO_OPTION, ABOUT_OPTION, STORY_OPTION, PICTURE_OPTION, PRIVATE_OPTION],
  run: runQuote,
  open: openQuotes,
  suggest: (option, typed, { asker, options }, library) => {
    if (option === 'story') return suggestStories(library, asker, typed);
    const scope = scopeOf(library, asker, textOption(options, 'story'), true);
    if (scope.outcome === 'none') return [];
    return option === 'who'
      ? suggestNames(typed, speakers(scope.stories))
      : suggestTopics(typed, scope.stories);
  },
};

function runQuote(invocation: Invocation, library: Library): Card | Promise<Card> {
  const asked = readQuoteOptions(invocation, library);
  if (asked.outcome === 'none') return asked.card;
  return quotesCard(asked.state, asked.stories, { ...invocation, question: undefined }, library);
}

/** What the options of `/quote` ask for, or the card that says why that is nothing. */
export function readQuoteOptions(invocation: Invocation, library: Library): ListRequest {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope;
  const filters = {
    ...WHOLE_LIST,
    story: scope.chosen?.shortKey ?? '',
    about: textOption(options, 'about') ?? '',
    picture: options['picture'] === true,
  };
  // Somebody who is named but never quoted is known, too: the list is then empty, and says of whom.
  const known = [...speakers(scope.stories), ...everyone(scope.stories)];
  return withWho(NAME, filters, known, invocation, scope.stories);
}

function openQuotes(press: Press, library: Library): Card | Promise<Card> {
  const state = decodeList(press.state);
  const stories = state === undefined ? undefined : storiesByKey(library, press.asker, state.story);
  if (state === undefined || stories === undefined) return saying(cards.gone, true);
  return quotesCard(state, stories, press, library);
}

/** The quotes of stories that a list asks for, in reading order. */
export function selectQuotes(state: ListState, stories: readonly Story[], library: Library): Quote[] {
  const isAbout = state.about === '' ? undefined : topicFilter(library, stories, state.about);
  return stories
    .flatMap((story) => factsOf(story).quotes)
    .filter((one) => state.who === '' || (one.speaker !== undefined && nameKey(one.speaker) === state.who))
    .filter((one) => isAbout === undefined || isAbout(one, one.range));
}

/** The quotes of a list as it shows them, the most telling first; those of one utterance together. */
export function quotesInOrder(state: ListState, stories: readonly Story[], library: Library): Utterance[] {
  const known = new Set(everyone(stories).map(({ value }) => value.name));
  return mostTelling(utterancesOf(selectQuotes(state, stories, library)), known);
}

/** Quotations page by page, or one of them as a picture. */
function quotesCard(
  state: ListState,
  stories: readonly Story[],
  asking: Asking,
  library: Library,
): Card | Promise<Card> {
  const [first, ...others] = quotesInOrder(state, stories, library);
  const someone = [...speakers(stories), ...everyone(stories)].find(
    ({ value }) => nameKey(value.name) === state.who,
  )?.value;
  if (first === undefined) return emptyListCard(headingOf(state, someone), cards.noQuotes, asking);
  const entries = [first, ...others] as const;
  const roles = rolesIn(stories);
  if (!state.picture) return textCard(state, entries, someone, roles, asking);
  // One quotation to a picture, so one to the card that stands for it.
  const single: ListState = { ...state, view: 'single' };
  const asText = textCard(single, entries, someone, roles, asking);
  return quotePictureCard(single, entries, ([quote]) => roles(quote), asText, asking, library);
}

function textCard(
  state: ListState,
  entries: readonly Utterance[],
  someone: Someone | undefined,
  roles: RolesOf,
  asking: Asking,
): Card {
  // A list of one speaker says in its heading who that is.
  const rolesOf = someone === undefined ? roles : () => undefined;
  const pages =
    state.view === 'single'
      ? entries.map((entry) => [entry])
      : entryPages(entries, (entry) => quoteEntry(entry, rolesOf(entry[0])));
  const before = pages.slice(0, state.page).flat().length;
  const asPicture: ListState = {
    ...state,
    page: Math.min(before, entries.length - 1),
    view: 'single',
    picture: true,
  };
  return listCard(
    NAME,
    headingOf(state, someone),
    pages.map((page) => drawPage(page, rolesOf, state.view === 'single' ? SINGLE_QUOTE_BUDGET : undefined)),
    // What a picture could not be drawn of goes on as text.
    { ...state, picture: false },
    asking,
    [
      { label: pictures.asPicture, opens: { command: NAME, state: encodeList(asPicture) } },
      ...(someone === undefined ? [] : toPerson(someone)),
    ],
  );
}

type RolesOf = (quote: Quote) => Person | undefined;

/** Says once on each page who a speaker is. */
function drawPage(page: readonly Utterance[], rolesOf: RolesOf, budget: number | undefined): Section[] {
  const told = new Set<Person>();
  return page.map((utterance) => {
    const person = rolesOf(utterance[0]);
    const isTold = person === undefined || told.has(person);
    if (person !== undefined) told.add(person);
    return quoteEntry(utterance, isTold ? undefined : person, budget);
  });
}

function rolesIn(stories: readonly Story[]): RolesOf {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return (quote) => {
    const story = byId.get(quote.article.storyId);
    return speakerOf(quote, story);
  };
}

function headingOf({ about }: ListState, someone: Someone | undefined): Line[] {
  const title =
    someone === undefined ? words(cards.quotes) : name(cards.quotesBy(clip(someone.name, SHOWN_NAME_LENGTH)));
  return [
    line('heading', title),
    ...(someone?.person === undefined ? [] : roleLines(someone.person)),
    ...(about === '' ? [] : [line('small', words(cards.quotesAbout(clip(about, SHOWN_NAME_LENGTH))))]),
  ];
}

/** Back to who the speaker is, from where a menu may have led here. */
function toPerson({ person, story, name: speaker }: Someone): Button[] {
  if (person === undefined) return [];
  const label = cards.whoIs(clip(speaker, SHOWN_NAME_LENGTH / 2));
  return [{ label, opens: { command: 'who', state: story.shortKey + nameKey(speaker) } }];
}
