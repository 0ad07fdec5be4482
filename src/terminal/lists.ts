import type { Invocation } from '../commands/command.ts';
import { textOption } from '../commands/command.ts';
import { everyone, findSomeone, nameKey, type Someone } from '../commands/names.ts';
import { readQuoteOptions, selectQuotes } from '../commands/quote.ts';
import { speakerOf } from '../commands/quote-entries.ts';
import { saying, scopeOf } from '../commands/scope.ts';
import { readTimelineOptions, selectEvents } from '../commands/timeline-request.ts';
import type { Person, Telling } from '../extract/facts.ts';
import { companionsOf, quotedIn } from '../extract/people/company.ts';
import { factsOf } from '../extract/read-facts.ts';
import type { Card } from '../reply/card.ts';
import { type Library, type Place, passageId } from '../story/library.ts';
import { type Story, sliceOf } from '../story/story.ts';
import { cards } from '../words/index.ts';

/** What `--json` prints of a command: a list, or the card that says why there is none. */
export type JsonList =
  | { readonly outcome: 'found'; readonly list: readonly unknown[] }
  | { readonly outcome: 'none'; readonly card: Card };

/** `quote --json`: all quotes that fit, in reading order. */
export function quotesAsJson(invocation: Invocation, library: Library): JsonList {
  const asked = readQuoteOptions(invocation, library);
  if (asked.outcome === 'none') return asked;
  const storyById = new Map(asked.stories.map((story) => [story.id, story]));
  const list = selectQuotes(asked.state, asked.stories, library).map((quote) => ({
    text: quote.text,
    speaker: quote.speaker ?? null,
    utterance: quote.utterance,
    speakerDescription: descriptionIn(speakerOf(quote, storyById.get(quote.article.storyId))),
    speakerMention: quote.speakerMention ?? null,
    cue: quote.cue ?? null,
    evidence: sliceOf(quote.evidence.paragraph.text, quote.evidence.range),
    ...placeOf(quote),
  }));
  return { outcome: 'found', list };
}

/** `timeline --json`: all events that fit, in order of time. */
export function eventsAsJson(invocation: Invocation, library: Library): JsonList {
  const asked = readTimelineOptions(invocation, library);
  if (asked.outcome === 'none') return asked;
  const list = selectEvents(asked.state, asked.stories, library).map((event) => ({
    ...tellingAsJson(event),
    weight: Number(event.weight.toFixed(3)),
    alsoTold: event.alsoTold.map(tellingAsJson),
  }));
  return { outcome: 'found', list };
}

/** `who --json`: whom the name fits, or everyone. */
export function peopleAsJson(invocation: Invocation, library: Library): JsonList {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope;
  const typed = textOption(options, 'name');
  const known = everyone(scope.stories).map(({ value }) => value);
  const match = typed === undefined ? undefined : findSomeone(typed, everyone(scope.stories));
  if (typed !== undefined && match?.outcome === 'near') {
    return { outcome: 'none', card: saying(cards.nobody(typed), isPrivate) };
  }
  const wanted =
    match === undefined ? known : match.outcome === 'found' ? sameName(known, match.someone) : match.others;
  const list = wanted.flatMap(({ person, story }) =>
    person === undefined ? [] : [personAsJson(person, story)],
  );
  return { outcome: 'found', list };
}

/** `story --json`: the stories and their articles. */
export function storiesAsJson(invocation: Invocation, library: Library): JsonList {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope;
  const list = scope.stories.map((story) => ({
    story: story.id,
    title: story.title,
    description: story.description ?? null,
    people: factsOf(story).people.map(({ name }) => name),
    articles: story.articles.map((article) => ({
      article: article.id,
      headline: article.title,
      publisher: article.publisher ?? null,
      published: article.published.day,
      url: article.url ?? null,
      license: article.license ?? null,
      paragraphs: article.paragraphs.length,
    })),
  }));
  return { outcome: 'found', list };
}

/** One name may stand in several stories. */
function sameName(known: readonly Someone[], { name }: Someone): Someone[] {
  return known.filter((someone) => nameKey(someone.name) === nameKey(name));
}

function personAsJson(person: Person, story: Story) {
  const { name, aliases, kind, role, introduction, mentions } = person;
  const { people, quotes } = factsOf(story);
  return {
    name,
    aliases,
    kind,
    roleByHost: role ?? null,
    introduction:
      introduction === undefined ? null : sliceOf(introduction.paragraph.text, introduction.range),
    description: descriptionIn(person),
    mentions: mentions.map((place) => passageId(place)),
    quotedIn: quotedIn(person, quotes).map(({ article, quotes: count }) => ({
      article: article.id,
      quotes: count,
    })),
    namedWith: companionsOf(person, people).map((companion) => ({
      name: companion.person.name,
      paragraphs: companion.paragraphs,
    })),
    story: story.id,
  };
}

/** The words of the text that say who somebody is. */
function descriptionIn(person: Person | undefined): string | null {
  const introduction = person?.introduction;
  return introduction === undefined ? null : sliceOf(introduction.paragraph.text, introduction.description);
}

function tellingAsJson(telling: Telling) {
  const { date, precision, firstDay, lastDay, approximate, manner, instant, paragraph } = telling;
  return {
    date,
    precision,
    firstDay,
    lastDay,
    approximate,
    manner,
    ...(instant === undefined ? {} : { instant: new Date(instant).toISOString() }),
    expression: sliceOf(paragraph.text, telling.expression),
    text: sliceOf(paragraph.text, telling.range),
    ...placeOf(telling),
  };
}

function placeOf({ article, paragraph }: Place) {
  return { story: article.storyId, article: article.id, paragraph: paragraph.number };
}
