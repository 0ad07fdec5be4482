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
  const source = [publisher, url].filter((part) => part !== undefined).join('\n');
  return [
    {
      key: 'title',
      label: words.headline,
      description: words.headlineNote,
      kind: 'line',
      required: false,
      maxLength: MAX_TITLE,
      value: title?.slice(0, MAX_TITLE),
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
      value: source.slice(0, MAX_SOURCE),
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
