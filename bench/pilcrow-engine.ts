import { readQuestion } from '../src/search/question.ts';
import { withSentence } from '../src/search/ranking.ts';
import { search } from '../src/search/search.ts';
import { sliceOf } from '../src/story/story.ts';
import type { Engine } from './qa.ts';
import type { QaSet } from './qa-set.ts';
import type { NearnessOf } from './set-reader.ts';

/** Passages that the scorer reads, of a story and of all. */
const [IN_STORY, IN_ALL] = [10, 20];

/** The search of Pilcrow, through the very code that answers in Discord. */
export function pilcrow({ library }: QaSet, nearnessOf: NearnessOf): Engine {
  return {
    inStory: (story, question) => {
      const { ranking, confidence } = search(library, [story], readQuestion(question), nearnessOf(question));
      const { comparison, measured } = ranking;
      const [first] = measured;
      const shown = first === undefined ? undefined : withSentence(comparison, first);
      return {
        paragraphs: measured.slice(0, IN_STORY).map(({ passage }) => passage.paragraph.number - 1),
        sentence: shown === undefined ? '' : sliceOf(shown.passage.paragraph.text, shown.sentence),
        confidence,
      };
    },
    inAll: (question) =>
      search(library, library.stories, readQuestion(question), nearnessOf(question))
        .ranking.measured.slice(0, IN_ALL)
        .map(({ passage }) => [passage.story.id, passage.paragraph.number - 1]),
  };
}
