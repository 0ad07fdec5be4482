import { type Button, type Card, type Line, line, name, words as say } from '../../reply/card.ts';
import { clip } from '../../reply/cut.ts';
import type { Article } from '../../story/story.ts';
import { library as words } from '../../words/index.ts';
import { LIBRARY } from './library-form.ts';
import type { RemovedArticle, ServerLimits } from './server-stories.ts';

const TITLE_LENGTH = 100;
/** Lines of each list on a card: the menu below, of 25 choices, has them all. */
const MAX_ARTICLES = 17;
const MAX_REMOVED = 8;

export const ALL: Button = { label: words.all, opens: { command: LIBRARY, state: 'list' } };

/** What a server has added, with a menu to remove it, and what can be brought back. */
export function articlesCard(
  articles: readonly Article[],
  removed: readonly RemovedArticle[],
  { articles: most, megabytes }: ServerLimits,
): Card {
  const listed = [...articles].reverse().slice(0, MAX_ARTICLES);
  const back = removed.slice(0, MAX_REMOVED);
  const heading = [
    line('heading', say(words.heading)),
    ...(listed.length === 0 ? [line('text', say(words.none))] : listed.map(articleLine)),
    ...(articles.length > listed.length ? [line('small', say(words.olderByName))] : []),
    line('small', say(words.used(articles.length, most, megabytes))),
  ];
  const aside: Line[] =
    back.length === 0 ? [] : [line('text', say(words.removed, true)), ...back.map(removedLine)];
  const choices = [
    ...listed.map(({ title, shortKey, published, paragraphs }) => ({
      label: words.removeNamed(title),
      description: words.articleLine(published.day, paragraphs.length),
      opens: { command: LIBRARY, state: `ask:${shortKey}` },
    })),
    ...back.map(({ key, title, until }) => ({
      label: words.bringBackNamed(title),
      description: words.until(until),
      opens: { command: LIBRARY, state: `restore:${key}` },
    })),
  ];
  return {
    question: undefined,
    sections: [heading, aside].filter((section) => section.length > 0),
    buttons: [],
    ...(choices.length === 0 ? {} : { menu: { placeholder: words.choose, choices } }),
    private: true,
  };
}

function articleLine({ title, published, paragraphs }: Article): Line {
  return line(
    'item',
    name(clip(title, TITLE_LENGTH), true),
    say(`, ${words.articleLine(published.day, paragraphs.length)}`),
  );
}

function removedLine({ title, until }: RemovedArticle): Line {
  return line('item', name(clip(title, TITLE_LENGTH)), say(`, ${words.until(until)}`));
}

/** Asks before an article is removed. */
export function askRemoveCard({ title, shortKey }: Article): Card {
  return card(words.askRemove(clip(title, TITLE_LENGTH)), [
    { label: words.yesRemove, opens: { command: LIBRARY, state: `remove:${shortKey}` } },
    { label: words.keep, opens: ALL.opens },
  ]);
}

/** A sentence about what was done, with ways on. */
export function card(sentence: string, buttons: readonly Button[] = [ALL]): Card {
  return { question: undefined, sections: [[line('text', name(sentence))]], buttons, private: true };
}
