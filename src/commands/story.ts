import { factsOf } from '../extract/read-facts.ts';
import {
  type Button,
  type Card,
  citation,
  type Line,
  line,
  name,
  type Piece,
  type Section,
  words,
} from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { type Library, visibleStories } from '../story/library.ts';
import type { Article, Source, Story } from '../story/story.ts';
import { cards, commands, dates } from '../words/index.ts';
import { type Command, type Invocation, type Press, textOption } from './command.ts';
import { keyPointsOf } from './key-points.ts';
import { PRIVATE_OPTION, STORY_OPTION } from './options.ts';
import { type Asking, cutLine } from './passage-card.ts';
import { saying, scopeOf, storyByKey, suggestStories } from './scope.ts';

const NAME = 'story';
const TITLE_LENGTH = 150;
const DESCRIPTION_LENGTH = 300;
const KEY_POINT_BUDGET = 320;
const MAX_PEOPLE = 8;
const MAX_ARTICLES = 5;
const MAX_SOURCES = 8;
const MAX_STORIES = 20;
const MAX_AUTHORS = 3;
const LICENCE_LENGTH = 60;
const SOURCE_LENGTH = 80;

/** `/story`: what is to be read here. With one story, or one that is named: its key points, people and articles. */
export const story: Command = {
  name: NAME,
  description: commands.story,
  options: [STORY_OPTION, PRIVATE_OPTION],
  run: runStory,
  open: (press: Press, library: Library) => {
    const found = storyByKey(library, press.asker, press.state);
    return found === undefined ? saying(cards.gone, true) : storyCard(found, press);
  },
  suggest: (_option, typed, { asker }, library) => suggestStories(library, asker, typed),
};

function runStory(invocation: Invocation, library: Library): Card {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope.card;
  const only = scope.stories.length === 1 ? scope.stories[0] : undefined;
  if (only !== undefined) return storyCard(only, { ...invocation, question: undefined });
  return storiesCard(visibleStories(library, asker), isPrivate);
}

function storiesCard(stories: readonly Story[], isPrivate: boolean): Card {
  const section = [line('heading', words(cards.stories))];
  for (const one of stories.slice(0, MAX_STORIES)) {
    section.push(line('item', name(clip(one.title, SOURCE_LENGTH), true), words(` · ${spanOf(one)}`)));
  }
  if (stories.length > MAX_STORIES)
    section.push(line('text', words(cards.andMore(stories.length - MAX_STORIES))));
  const buttons = stories.map(
    (one): Button => ({ label: one.title, opens: { command: NAME, state: one.shortKey } }),
  );
  return { question: undefined, sections: [section], buttons, private: isPrivate };
}

function storyCard(one: Story, asking: Asking): Card {
  const heading = [line('heading', name(clip(one.title, TITLE_LENGTH)))];
  if (one.description !== undefined)
    heading.push(line('text', name(clip(one.description, DESCRIPTION_LENGTH))));
  heading.push(line('small', words(spanOf(one))));
  const sections: Section[] = [
    heading,
    keyPointSection(one),
    articleSection(one),
    peopleSection(one),
    sourceSection(one),
  ];
  const buttons: Button[] = [];
  if (asking.private && asking.canShare) {
    buttons.push({ label: cards.share, opens: { command: NAME, state: one.shortKey }, shares: true });
  }
  const filled = sections.filter((section) => section.length > 0);
  return { question: undefined, sections: filled, buttons, private: asking.private };
}

function spanOf({ articles }: Story): string {
  const first = articles[0]?.published.day ?? '';
  return cards.storyLine(articles.length, first, articles.at(-1)?.published.day ?? first);
}

/** Each point with its own source; those that follow in the same article name their paragraph alone. */
function keyPointSection(one: Story): Line[] {
  const points = keyPointsOf(one);
  if (points.length === 0) return [];
  return [
    line('text', words(cards.keyPoints, true)),
    ...points.flatMap(({ place, range }, index) => [
      cutLine(place, range, KEY_POINT_BUDGET),
      // A link for each would leave no room for the articles.
      line('small', index === 0 ? citation(place, range) : words(cards.paragraph(place.paragraph.number))),
    ]),
  ];
}

function articleSection({ articles }: Story): Line[] {
  const latest = articles.slice(-MAX_ARTICLES).reverse();
  const lines = [line('text', words(cards.articles, true)), ...latest.map(articleLine)];
  const hidden = articles.length - latest.length;
  return hidden > 0 ? [...lines, line('small', words(cards.andMore(hidden)))] : lines;
}

function articleLine(article: Article): Line {
  const whole = { kind: 'citation', citation: { article, at: undefined, short: false } } as const;
  const { license, authors } = article;
  const by =
    authors.length === 0
      ? []
      : [
          words(', '),
          name(cards.by(authors.map((author) => clip(author, LICENCE_LENGTH)).slice(0, MAX_AUTHORS))),
        ];
  const licence = license === undefined ? [] : [words(` · ${cards.licence(clip(license, LICENCE_LENGTH))}`)];
  return line('item', whole, ...by, ...licence);
}

function peopleSection(one: Story): Line[] {
  const { people } = factsOf(one);
  if (people.length === 0) return [];
  const names = people.slice(0, MAX_PEOPLE).map((person) => clip(person.name, SOURCE_LENGTH));
  const hidden = people.length - names.length;
  const shown = line(
    'text',
    name(names.join(' · ')),
    ...(hidden > 0 ? [words(` ${cards.andMore(hidden)}`)] : []),
  );
  return [line('text', words(cards.people, true)), shown];
}

/** What the articles rely on, each named once. */
function sourceSection({ articles }: Story): Line[] {
  const named = new Map<string, Line>();
  for (const source of articles.flatMap((article) => article.sources)) {
    const text = sourceText(source);
    if (!named.has(text)) named.set(text, line('item', sourcePiece(text, source.url)));
  }
  if (named.size === 0) return [];
  const lines = [line('text', words(cards.sources, true)), ...[...named.values()].slice(0, MAX_SOURCES)];
  const hidden = named.size - MAX_SOURCES;
  return hidden > 0 ? [...lines, line('small', words(cards.andMore(hidden)))] : lines;
}

function sourcePiece(text: string, url: string | undefined): Piece {
  return url === undefined ? name(text) : { kind: 'link', label: text, url };
}

function sourceText({ title, publisher, published, url }: Source): string {
  const isDay = published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(published);
  const day = isDay ? dates.day(published.slice(0, 10)) : published;
  const parts = [title, publisher, day].flatMap((part) =>
    part === undefined ? [] : [clip(part, SOURCE_LENGTH)],
  );
  return parts.length === 0 ? clip(url ?? '', SOURCE_LENGTH) : parts.join(', ');
}
