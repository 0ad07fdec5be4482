import type { Form, FormField } from '../../reply/form.ts';
import { library as words } from '../../words/index.ts';
import type { Submission } from '../command.ts';
import type { GivenFacts } from './server-stories.ts';

export const LIBRARY = 'library';

/** Lengths in characters. Discord's text inputs end at 4,000. */
const MAX_TEXT = 4000;
const MAX_TITLE = 300;
const MAX_DATE = 40;
const MAX_SOURCE = 600;

/** Asks for an article: a file or its text, and what the file may not say. */
export const ADD_FORM: Form = {
  title: words.addTitle,
  opens: { command: LIBRARY, state: 'add' },
  fields: [
    { key: 'file', label: words.file, description: words.fileNote, kind: 'file', required: false },
    {
      key: 'text',
      label: words.text,
      description: words.textNote,
      kind: 'text',
      required: false,
      maxLength: MAX_TEXT,
    },
    ...factFields({ title: undefined, published: undefined, publisher: undefined, url: undefined }),
  ],
};

/** Asks again for what is said of a draft, with what is known in its place. */
export function changeForm(draft: string, facts: GivenFacts): Form {
  return {
    title: words.editTitle,
    opens: { command: LIBRARY, state: `change:${draft}` },
    fields: factFields(facts),
  };
}

function factFields({ title, published, publisher, url }: GivenFacts): FormField[] {
  return [
    {
      key: 'title',
      label: words.headline,
      description: words.headlineNote,
      kind: 'line',
      required: false,
      maxLength: MAX_TITLE,
      value: shownTitle(title),
    },
    {
      key: 'published',
      label: words.date,
      description: words.dateNote,
      kind: 'line',
      required: false,
      maxLength: MAX_DATE,
      value: published,
    },
    {
      key: 'source',
      label: words.source,
      description: words.sourceNote,
      kind: 'text',
      required: false,
      maxLength: MAX_SOURCE,
      value: shownSource({ publisher, url }),
    },
  ];
}

/** What was written into those fields. A line that looks like an address is the link, the first other one the publisher. */
export function factsIn({ texts }: Pick<Submission, 'texts'>): GivenFacts {
  const lines = (texts.get('source') ?? '').split('\n').map((line) => line.trim());
  const isAddress = (line: string): boolean => /^\w+:\/\//.test(line);
  return {
    title: texts.get('title'),
    published: texts.get('published'),
    publisher: lines.find((line) => line !== '' && !isAddress(line)),
    url: lines.find(isAddress),
  };
}

/** The facts of a draft as its form changes them. What was not touched stays as it was, where the form shows less of it. */
export function changedFacts(submission: Pick<Submission, 'texts'>, before: GivenFacts): GivenFacts {
  const { texts } = submission;
  const written = factsIn(submission);
  const isTitleKept = (texts.get('title') ?? '') === (shownTitle(before.title) ?? '').trim();
  const isSourceKept = (texts.get('source') ?? '') === shownSource(before).trim();
  return {
    title: isTitleKept ? before.title : written.title,
    published: written.published,
    publisher: isSourceKept ? before.publisher : written.publisher,
    url: isSourceKept ? before.url : written.url,
  };
}

function shownTitle(title: string | undefined): string | undefined {
  return title?.slice(0, MAX_TITLE);
}

function shownSource({ publisher, url }: Pick<GivenFacts, 'publisher' | 'url'>): string {
  return [publisher, url]
    .filter((part) => part !== undefined)
    .join('\n')
    .slice(0, MAX_SOURCE);
}
