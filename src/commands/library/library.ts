import type { Card } from '../../reply/card.ts';
import { clip } from '../../reply/cut.ts';
import type { Form } from '../../reply/form.ts';
import type { Library } from '../../story/library.ts';
import { shortKeyOf } from '../../story/short-key.ts';
import type { Article } from '../../story/story.ts';
import { library as words } from '../../words/index.ts';
import { type Command, type Invocation, type Press, type Submission, textOption } from '../command.ts';
import { findByName, matching, type Named } from '../find-by-name.ts';
import { saying } from '../scope.ts';
import { articlesCard, askRemoveCard, card } from './article-cards.ts';
import { draftCard } from './draft-card.ts';
import { handedIn } from './handed-in.ts';
import { ADD_FORM, changedFacts, changeForm, factsIn, LIBRARY } from './library-form.ts';
import {
  articlesOf,
  type Done,
  type Drafted,
  type ServerStories,
  serverStoriesOf,
  storyIdOf,
} from './server-stories.ts';

/** Of a title that was typed, in characters. */
const SHOWN_TITLE_LENGTH = 100;

/** `/library`: what members who manage a server add to it, for that server alone. */
export const library: Command = {
  name: LIBRARY,
  description: words.command,
  options: [],
  subcommands: [
    { name: 'add', description: words.add, options: [] },
    { name: 'list', description: words.list, options: [] },
    {
      name: 'remove',
      description: words.remove,
      options: [
        {
          name: 'article',
          kind: 'text',
          description: words.article,
          required: true,
          maxLength: 100,
          suggests: true,
        },
      ],
    },
  ],
  forManagers: true,
  form: formFor,
  run: runLibrary,
  open: openLibrary,
  submit: submitLibrary,
  suggest: (_option, typed, { asker, mayManage }, served) => {
    const server = serverOf(asker);
    if (server === undefined || mayManage !== true) return [];
    return matching(typed, named(articlesOf(served, server))).map(({ value }) => ({
      name: value.title,
      value: value.id,
    }));
  },
};

/** Whose library is meant, and what keeps it; undefined where there is none. */
function shelfOf(
  asker: Invocation['asker'],
  served: Library,
): { server: string; stories: ServerStories } | undefined {
  const stories = serverStoriesOf(served);
  const server = serverOf(asker);
  return stories === undefined || server === undefined ? undefined : { server, stories };
}

function serverOf(asker: Invocation['asker']): string | undefined {
  return asker === 'host' ? undefined : asker.server;
}

async function formFor(asked: Invocation | Press, served: Library): Promise<Form | undefined> {
  const shelf = shelfOf(asked.asker, served);
  if (shelf === undefined) return undefined;
  if ('options' in asked) return asked.subcommand === 'add' ? ADD_FORM : undefined;
  const [step, id = ''] = asked.state.split(':');
  const facts = step === 'change' ? await shelf.stories.factsOf(shelf.server, id) : undefined;
  return facts === undefined ? undefined : changeForm(id, facts);
}

async function runLibrary({ asker, subcommand, options }: Invocation, served: Library): Promise<Card> {
  const shelf = shelfOf(asker, served);
  if (shelf === undefined) return saying(words.off, true);
  if (subcommand !== 'remove') return listCard(shelf.server, shelf.stories, served);
  const typed = textOption(options, 'article') ?? '';
  const match = findByName(typed, named(articlesOf(served, shelf.server)));
  return match.outcome === 'found'
    ? askRemoveCard(match.value)
    : card(words.noArticle(clip(typed, SHOWN_TITLE_LENGTH)));
}

async function openLibrary({ asker, state }: Press, served: Library): Promise<Card> {
  const shelf = shelfOf(asker, served);
  if (shelf === undefined) return saying(words.off, true);
  const { server, stories } = shelf;
  const [step, id = ''] = state.split(':');
  const article = articlesOf(served, server).find(({ shortKey }) => shortKey === id);
  if (step === 'save') return saveDraft(server, stories, id);
  if (step === 'discard') {
    await stories.discard(server, id);
    return card(words.discarded, []);
  }
  // A draft that is still there has opened its form before.
  if (step === 'change') return card(words.draftGone, []);
  if (step === 'ask') return article === undefined ? card(words.gone) : askRemoveCard(article);
  if (step === 'remove') return article === undefined ? card(words.gone) : remove(server, stories, article);
  if (step === 'restore') return doneCard(await stories.restore(server, id), words.isBack);
  return listCard(server, stories, served);
}

async function submitLibrary(submission: Submission, served: Library): Promise<Card> {
  const shelf = shelfOf(submission.asker, served);
  if (shelf === undefined) return saying(words.off, true);
  const { server, stories } = shelf;
  const [step, id = ''] = submission.state.split(':');
  if (step === 'change') {
    const before = await stories.factsOf(server, id);
    if (before === undefined) return card(words.draftGone, []);
    return draftedCard(await stories.change(server, id, changedFacts(submission, before)));
  }
  const material = await handedIn(submission);
  if (typeof material === 'string') return card(material, []);
  return draftedCard(await stories.add(server, material, factsIn(submission)));
}

function draftedCard(drafted: Drafted): Card {
  return drafted.outcome === 'refused' ? card(drafted.problem, []) : draftCard(drafted.draft);
}

/** What cannot be saved keeps its card, with why on top: nothing of it is lost. */
async function saveDraft(server: string, stories: ServerStories, id: string): Promise<Card> {
  const facts = await stories.factsOf(server, id);
  if (facts === undefined) return card(words.draftGone);
  const done = await stories.save(server, id);
  if (done.outcome === 'done') {
    const story = {
      label: words.heading,
      opens: { command: 'story', state: shortKeyOf(storyIdOf(server)) },
    };
    return card(words.saved(facts.title ?? ''), [story]);
  }
  const still = await stories.change(server, id, facts);
  return still.outcome === 'refused' ? card(done.problem) : draftCard(still.draft, done.problem);
}

async function remove(server: string, stories: ServerStories, { id, title }: Article): Promise<Card> {
  const done = await stories.remove(server, id);
  if (done.outcome === 'refused') return card(done.problem);
  const back = { label: words.bringBack, opens: { command: LIBRARY, state: `restore:${done.key}` } };
  return card(words.isRemoved(title, stories.limits.keepDays), [back]);
}

function doneCard(done: Done, sentence: string): Card {
  return card(done.outcome === 'done' ? sentence : done.problem);
}

async function listCard(server: string, stories: ServerStories, served: Library): Promise<Card> {
  return articlesCard(articlesOf(served, server), await stories.removed(server), stories.limits);
}

function named(articles: readonly Article[]): Named<Article>[] {
  return articles.map((article) => ({ value: article, names: [article.title, article.id] }));
}
