import type { Quote } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { type Card, citation, type Line, line, name, type Section, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { entryPages } from '../reply/pages.ts';
import { topicFilter } from '../search/topic.ts';
import type { Library } from '../story/library.ts';
import type { Range, Story } from '../story/story.ts';
import { cards, commands } from '../words/index.ts';
import { type Command, type Invocation, type Press, textOption } from './command.ts';
import { emptyListCard, listCard } from './list-card.ts';
import { type ListRequest, withWho } from './list-request.ts';
import { decodeList, type ListState, WHOLE_LIST } from './list-state.ts';
import { everyone, nameKey, SHOWN_NAME_LENGTH, speakers, suggestNames } from './names.ts';
import { ABOUT_OPTION, PRIVATE_OPTION, STORY_OPTION, WHO_OPTION } from './options.ts';
import { type Asking, cutLine } from './passage-card.ts';
import { saying, scopeOf, storiesByKey, suggestStories } from './scope.ts';
import { mostTelling } from './telling-quotes.ts';
import { suggestTopics } from './topics.ts';

const NAME = 'quote';
/** Longest quotation, and longest proof, of one entry, in characters of Markdown. */
const QUOTE_BUDGET = 1200;
const EVIDENCE_BUDGET = 500;

/** `/quote`: who said what, each with the sentence that its speaker was read from. */
export const quote: Command = {
  name: NAME,
  description: commands.quote,
  options: [WHO_OPTION, ABOUT_OPTION, STORY_OPTION, PRIVATE_OPTION],
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

function runQuote(invocation: Invocation, library: Library): Card {
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
  };
  // Somebody who is named but never quoted is known, too: the list is then empty, and says of whom.
  const known = [...speakers(scope.stories), ...everyone(scope.stories)];
  return withWho(NAME, filters, known, invocation, scope.stories);
}

function openQuotes(press: Press, library: Library): Card {
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

function quotesCard(state: ListState, stories: readonly Story[], asking: Asking, library: Library): Card {
  const quotes = selectQuotes(state, stories, library);
  const named = everyone(stories);
  const who = [...speakers(stories), ...named].find(({ value }) => nameKey(value.name) === state.who)?.value
    .name;
  const title = who === undefined ? words(cards.quotes) : name(cards.quotesBy(clip(who, SHOWN_NAME_LENGTH)));
  const heading = [line('heading', title)];
  if (state.about !== '') {
    heading.push(line('small', words(cards.quotesAbout(clip(state.about, SHOWN_NAME_LENGTH)))));
  }
  if (quotes.length === 0) return emptyListCard(heading, cards.noQuotes, asking);
  const telling = mostTelling(quotes, new Set(named.map(({ value }) => value.name)));
  return listCard(
    NAME,
    heading,
    entryPages(utterances(telling).map(quoteEntry), (entry) => entry),
    state,
    asking,
  );
}

/** Quotations of one speaker in the same sentences are one entry: a sentence is not shown twice. */
function utterances(quotes: readonly Quote[]): Quote[][] {
  const groups = new Map<string, Quote[]>();
  for (const one of quotes) {
    const { start, end } = sentencesAround(one);
    const key = `${one.article.key} ${one.paragraph.number} ${start} ${end} ${one.speaker ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Speaker, the sentences with the quoted words in bold, the sentence that names the speaker if it is another, citation. */
function quoteEntry(group: readonly Quote[]): Section {
  const [one] = group;
  if (one === undefined) return [];
  const place = { article: one.article, paragraph: one.paragraph };
  const whole = sentencesAround(one);
  const bold = group.map(({ range }) => range).sort((first, second) => first.start - second.start);
  const speaker =
    one.speaker === undefined
      ? words(cards.unknownSpeaker, true)
      : name(clip(one.speaker, SHOWN_NAME_LENGTH), true);
  return [
    line('text', speaker),
    cutLine(place, whole, QUOTE_BUDGET, ...bold),
    line('small', citation(place, one.range)),
    ...proofOf(one, whole),
  ];
}

/** The sentence that names the speaker, with its own source, where it is not shown already. */
function proofOf({ evidence, paragraph, speaker }: Quote, shown: Range): Line[] {
  const isShown =
    evidence.paragraph === paragraph && evidence.range.end > shown.start && evidence.range.start < shown.end;
  if (isShown || speaker === undefined) return [];
  const place = { article: evidence.article, paragraph: evidence.paragraph };
  return [
    line('small', words(cards.provenBy)),
    cutLine(place, evidence.range, EVIDENCE_BUDGET),
    line('small', citation(place, evidence.range, true)),
  ];
}

function sentencesAround(one: Quote): Range {
  const overlapping = one.paragraph.sentences.filter(
    (sentence) => sentence.start < one.range.end && sentence.end > one.range.start,
  );
  return { start: overlapping[0]?.start ?? one.range.start, end: overlapping.at(-1)?.end ?? one.range.end };
}
