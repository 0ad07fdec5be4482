import { type Button, type Card, type Line, line, words } from '../reply/card.ts';
import { type Library, visibleStories } from '../story/library.ts';
import { VERSION } from '../version.ts';
import { cards, commands } from '../words/index.ts';
import type { Command, Invocation } from './command.ts';
import { hostingOf, supportButtons } from './hosting.ts';
import { serverStoriesOf } from './library/server-stories.ts';
import { POLICIES, policyCard, policyText } from './policies.ts';

const NAME = 'about';

/** `/about`: what Pilcrow does, what it cannot, what it stores. `listed` are the commands it names. */
export function aboutCommand(listed: readonly Command[]): Command {
  const named = [...listed, { name: NAME, description: commands.about }];
  return {
    name: NAME,
    description: commands.about,
    options: [],
    run: (invocation, library) => aboutCard(named, invocation, library),
    open: (press, library) => {
      const policy = POLICIES.find((one) => one === press.state);
      const text = policy === undefined ? undefined : policyText(policy);
      if (text === undefined) return aboutCard(named, press, library);
      return policyCard(text, { command: NAME, state: '' });
    },
  };
}

function aboutCard(
  named: readonly Pick<Command, 'name' | 'description'>[],
  { asker, mayManage }: Pick<Invocation, 'asker' | 'mayManage'>,
  library: Library,
): Card {
  const stories = visibleStories(library, asker);
  const articles = stories.flatMap((story) => story.articles);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const { about: texts } = cards;
  const mentions = named.map(
    ({ name, description }): Line => line('item', { kind: 'command', name }, words(` ${description}`)),
  );
  const keepsServerStories = serverStoriesOf(library) !== undefined;
  return {
    question: undefined,
    sections: [
      [
        line('heading', words(texts.title(VERSION))),
        line('text', words(texts.does)),
        line('text', words(texts.cannot)),
        line('text', words(storesIn(library))),
        ...(keepsServerStories ? [line('text', words(texts.keepsServerStories))] : []),
      ],
      [line('text', words(texts.commands, true)), ...mentions],
      [
        line('small', words(texts.library(stories.length, articles.length, paragraphs))),
        line('small', words(texts.source)),
        ...(mayManage === true ? faultLines(library) : []),
      ],
    ],
    buttons: [...policyButtons(), ...supportButtons(library)],
    // It is about the bot and not about the story: nobody else in the channel asked.
    private: true,
  };
}

function storesIn(library: Library): string {
  const { questionsKeptDays } = hostingOf(library);
  const { about: texts } = cards;
  return questionsKeptDays === undefined ? texts.stores : texts.storesQuestions(questionsKeptDays);
}

function policyButtons(): Button[] {
  return POLICIES.filter((policy) => policyText(policy) !== undefined).map((policy) => ({
    label: cards.about[policy],
    opens: { command: NAME, state: policy },
  }));
}

/** What keeps some of the content from being read is for those who can do something about it. */
function faultLines({ faults, outdated }: Library): Line[] {
  const broken = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return broken.size === 0 ? [] : [line('small', words(cards.about.faults(broken.size, outdated.length)))];
}
