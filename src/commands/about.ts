import { type Line, line, words } from '../reply/card.ts';
import { type Library, visibleStories } from '../story/library.ts';
import { VERSION } from '../version.ts';
import { cards, commands } from '../words/index.ts';
import type { Command } from './command.ts';
import { serverStoriesOf } from './library/server-stories.ts';

/** `/about`: what Pilcrow does, what it cannot, what it stores. `listed` are the commands it names. */
export function aboutCommand(listed: readonly Command[]): Command {
  const about: Command = {
    name: 'about',
    description: commands.about,
    options: [],
    run: ({ asker, mayManage }, library) => {
      const stories = visibleStories(library, asker);
      const articles = stories.flatMap((story) => story.articles);
      const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
      const { about: texts } = cards;
      const mentions = [...listed, about].map(
        (command): Line =>
          line('item', { kind: 'command', name: command.name }, words(` ${command.description}`)),
      );
      return {
        question: undefined,
        sections: [
          [
            line('heading', words(texts.title(VERSION))),
            line('text', words(texts.does)),
            line('text', words(texts.cannot)),
            line('text', words(texts.stores)),
            ...(serverStoriesOf(library) === undefined
              ? []
              : [line('text', words(texts.keepsServerStories))]),
          ],
          [line('text', words(texts.commands, true)), ...mentions],
          [
            line('small', words(texts.library(stories.length, articles.length, paragraphs))),
            line('small', words(texts.source)),
            ...(mayManage === true ? faultLines(library) : []),
          ],
        ],
        buttons: [],
        // It is about the bot and not about the story: nobody else in the channel asked.
        private: true,
      };
    },
  };
  return about;
}

/** What keeps some of the content from being read is for those who can do something about it. */
function faultLines({ faults, outdated }: Library): Line[] {
  const broken = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return broken.size === 0 ? [] : [line('small', words(cards.about.faults(broken.size, outdated.length)))];
}
