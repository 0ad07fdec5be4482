import { factsOf } from '../extract/read-facts.ts';
import { type Button, type Card, line, type Menu, name } from '../reply/card.ts';
import { clip } from '../reply/cut.ts';
import { LIMITS } from '../reply/limits.ts';
import { type Library, visibleStories } from '../story/library.ts';
import type { Story } from '../story/story.ts';
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
import type { Asking } from './passage-card.ts';
import { quotesInOrder } from './quote.ts';
import { withReport } from './report-card.ts';
import { saying, scopeOf, storyByKey, suggestStories } from './scope.ts';
import { companyLines, introductionLines, mentionLines } from './who-lines.ts';

const NAME = 'who';
const MAX_OTHER_STORIES = 4;
/** Of a story's title on a button, in characters. */
const STORY_LENGTH = 60;
/** Of a headline under a quotation in the menu, in characters. */
const HEADLINE_LENGTH = 80;

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
  return whoCard(match.someone, { ...invocation, question: undefined }, scope.stories, library);
}

function openWho(press: Press, library: Library): Card {
  const [storyKey = '', key = ''] = [press.state.slice(0, 8), press.state.slice(8)];
  const story = storyByKey(library, press.asker, storyKey);
  const person = story && factsOf(story).people.find((one) => nameKey(one.name) === key);
  if (story === undefined || person === undefined) return saying(cards.gone, true);
  return whoCard({ name: person.name, story, person }, press, visibleStories(library, press.asker), library);
}

function opens(someone: Someone): { command: string; state: string } {
  return { command: NAME, state: someone.story.shortKey + nameKey(someone.name) };
}

function whoCard(someone: Someone, asking: Asking, stories: readonly Story[], library: Library): Card {
  const { story, person } = someone;
  const section = [line('heading', name(clip(someone.name, SHOWN_NAME_LENGTH)))];
  if (person !== undefined) section.push(...introductionLines(person));
  const { people, quotes } = factsOf(story);
  const mentions = person === undefined ? [] : mentionLines(person);
  const company = person === undefined ? [] : companyLines(person, people, quotes);
  const menu = quotesMenu(someone, library);
  const card: Card = {
    question: undefined,
    sections: [section, mentions, company].filter((lines) => lines.length > 0),
    ...(menu === undefined ? {} : { menu }),
    buttons: [...buttonsOf(someone, story, asking), ...elsewhere(someone, stories)],
    private: asking.private,
  };
  return withReport(card, opens(someone), asking);
}

/** What somebody said, each to be opened with its proof. */
function quotesMenu({ name: speaker, story }: Someone, library: Library): Menu | undefined {
  const list = { ...WHOLE_LIST, story: story.shortKey, who: nameKey(speaker), view: 'single' as const };
  const choices = quotesInOrder(list, [story], library)
    .slice(0, LIMITS.menuChoices)
    .map(([quote], page) => {
      const { article, paragraph } = quote;
      const description = cards.paragraphElsewhere(paragraph.number, clip(article.title, HEADLINE_LENGTH));
      return {
        label: quote.text,
        description,
        opens: { command: 'quote', state: encodeList({ ...list, page }) },
      };
    });
  return choices.length === 0 ? undefined : { placeholder: cards.chooseQuote, choices };
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
