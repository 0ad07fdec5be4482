import { mentionsIn } from '../../src/extract/people/mentions.ts';
import { byArticle, readStory } from '../../src/extract/people/reading.ts';
import { peopleOf } from '../../src/extract/people.ts';
import { sliceOf } from '../../src/story/story.ts';
import type { Engine } from '../extraction/task.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { GivenPeople, PeopleDocument } from './set.ts';

/** People as the bot reads them, and each place where one is named. */
export const pilcrow: Engine<PeopleDocument, GivenPeople> = (document, story) => {
  const people = peopleOf(story);
  const known = people.map(({ name, aliases, kind }) => ({ name, kind, forms: new Set([name, ...aliases]) }));
  const pieces = paragraphsOf(document);
  const mentions = byArticle(readStory(story)).flatMap((read) => mentionsIn(read, known));
  return {
    entities: mentions.map(({ who, paragraph, range }) => {
      const from = pieces[paragraph.number - 1]?.start ?? 0;
      return {
        start: from + range.start,
        end: from + range.end,
        type: who.kind === 'person' ? 'PER' : 'ORG',
      };
    }),
    people: people
      .filter(({ kind }) => kind === 'person')
      .map(({ name, introduction }) => ({
        name,
        description:
          introduction === undefined ? null : sliceOf(introduction.paragraph.text, introduction.description),
      })),
  };
};
