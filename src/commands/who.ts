import type { Person } from '../extract/facts.ts';
import { factsOf } from '../extract/read-facts.ts';
import { type Button, type Card, citation, type Line, line, name, words } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { type Library, visibleStories } from '../story/library.ts';
import type { Article, Story } from '../story/story.ts';
import { cards, commands } from '../words/index.ts';
import { type Command, type Invocation, type Press, textOption } from './command.ts';
import { encodeList, WHOLE_LIST } from './list-state.ts';
import {
  everyone,
  findSomeone,
  nameKey,
  othersCard,
  SHOWN_NAME_LENGTH,
  type Someone,
  suggestNames,
} from './names.ts';
import { PRIVATE_OPTION, STORY_OPTION } from './options.ts';
import { type Asking, cutLine } from './passage-card.ts';
import { saying, scopeOf, storyByKey, suggestStories } from './scope.ts';

const NAME = 'who';
const INTRODUCTION_BUDGET = 1200;
const MAX_ARTICLES = 6;
const MAX_PARAGRAPHS = 12;
const MAX_ALIASES = 6;
const ROLE_LENGTH = 300;
const MAX_OTHER_STORIES = 4;
/** Of a story's title on a button, in characters. */
const STORY_LENGTH = 60;

/** `/who`: the words of the story that introduce somebody, and where they are named. */
export const who: Command = {
  name: NAME,
  description: commands.who,
  options: [
    {
      name: 'name',
      kind: 'text',
      description: commands.options.name,
      required: true,
      maxLength: 100,
      suggests: true,
    },
    STORY_OPTION,
    PRIVATE_OPTION,
  ],
  run: runWho,
  open: openWho,
  suggest: (option, typed, { asker, options }, library) => {
    if (option === 'story') return suggestStories(library, asker, typed);
    const scope = scopeOf(library, asker, textOption(options, 'story'), true);
    return scope.outcome === 'none' ? [] : suggestNames(typed, everyone(scope.stories));
  },
};

function runWho(invocation: Invocation, library: Library): Card {
  const { options, asker, private: isPrivate } = invocation;
  const scope = scopeOf(library, asker, textOption(options, 'story'), isPrivate);
  if (scope.outcome === 'none') return scope.card;
  const typed = textOption(options, 'name') ?? '';
  const match = findSomeone(typed, everyone(scope.stories));
  if (match.outcome !== 'found') return othersCard(typed, match, isPrivate, opens);
  return whoCard(match.someone, { ...invocation, question: undefined }, scope.stories);
}

function openWho(press: Press, library: Library): Card {
  const [storyKey = '', key = ''] = [press.state.slice(0, 8), press.state.slice(8)];
  const story = storyByKey(library, press.asker, storyKey);
  const person = story && factsOf(story).people.find((one) => nameKey(one.name) === key);
  if (story === undefined || person === undefined) return saying(cards.gone, true);
  return whoCard({ name: person.name, story, person }, press, visibleStories(library, press.asker));
}

function opens(someone: Someone): Button['opens'] {
  return { command: NAME, state: someone.story.shortKey + nameKey(someone.name) };
}

function whoCard(someone: Someone, asking: Asking, stories: readonly Story[]): Card {
  const { story, person } = someone;
  const section = [line('heading', name(clip(someone.name, SHOWN_NAME_LENGTH)))];
  if (person !== undefined) section.push(...introductionLines(person));
  const mentions = person === undefined ? [] : mentionLines(person);
  return {
    question: undefined,
    sections: mentions.length === 0 ? [section] : [section, mentions],
    buttons: [...buttonsOf(someone, story, asking), ...elsewhere(someone, stories)],
    private: asking.private,
  };
}

function introductionLines({ kind, introduction, role, aliases }: Person): Line[] {
  const lines = [line('small', words(kind === 'person' ? cards.person : cards.organisation))];
  if (introduction === undefined) lines.push(line('text', words(cards.notIntroduced)));
  else {
    const { article, paragraph, range, description } = introduction;
    const place = { article, paragraph };
    lines.push(cutLine(place, range, INTRODUCTION_BUDGET, description));
    lines.push(line('small', citation(place, range)));
  }
  if (role !== undefined) lines.push(line('text', words(cards.roleFromHost(clip(role, ROLE_LENGTH)))));
  const others = aliases.slice(0, MAX_ALIASES).map((alias) => clip(alias, SHOWN_NAME_LENGTH));
  if (others.length > 0) lines.push(line('small', words(cards.alsoCalled(others))));
  return lines;
}

function mentionLines({ mentions }: Person): Line[] {
  const byArticle = new Map<Article, number[]>();
  for (const { article, paragraph } of mentions) {
    byArticle.set(article, [...(byArticle.get(article) ?? []), paragraph.number]);
  }
  if (mentions.length === 0) return [];
  const lines = [line('text', words(cards.mentionedIn(mentions.length, byArticle.size)))];
  for (const [article, numbers] of [...byArticle].slice(0, MAX_ARTICLES)) {
    const shown = numbers.slice(0, MAX_PARAGRAPHS).map(cards.paragraph);
    const more = numbers.length > MAX_PARAGRAPHS ? [cards.andMore(numbers.length - MAX_PARAGRAPHS)] : [];
    const paragraphs = [...shown, ...more].join(', ');
    lines.push(line('item', name(cards.mentionsIn(clip(article.title, SHOWN_NAME_LENGTH), paragraphs))));
  }
  if (byArticle.size > MAX_ARTICLES)
    lines.push(line('item', words(cards.andMore(byArticle.size - MAX_ARTICLES))));
  return lines;
}

function buttonsOf(someone: Someone, story: Story, asking: Asking): Button[] {
  const label = clip(someone.name, SHOWN_NAME_LENGTH / 2);
  const list = { ...WHOLE_LIST, story: story.shortKey, who: nameKey(someone.name) };
  const { quotes } = factsOf(story);
  const buttons: Button[] = [];
  if (quotes.some(({ speaker }) => speaker === someone.name)) {
    buttons.push({ label: cards.quotesOf(label), opens: { command: 'quote', state: encodeList(list) } });
  }
  buttons.push({ label: cards.timelineOf(label), opens: { command: 'timeline', state: encodeList(list) } });
  if (asking.private && asking.canShare)
    buttons.push({ label: cards.share, opens: opens(someone), shares: true });
  return buttons;
}

/** The same name in other stories: a button for each. */
function elsewhere({ name: wanted, story }: Someone, stories: readonly Story[]): Button[] {
  return everyone(stories.filter((other) => other !== story))
    .filter(({ value }) => nameKey(value.name) === nameKey(wanted))
    .slice(0, MAX_OTHER_STORIES)
    .map(({ value }) => ({
      label: cards.alsoInStory(clip(value.story.title, STORY_LENGTH)),
      opens: opens(value),
    }));
}
