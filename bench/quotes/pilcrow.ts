import { peopleOf } from '../../src/extract/people.ts';
import { quotesOf } from '../../src/extract/quotes.ts';
import type { Engine } from '../extraction/task.ts';
import type { GivenQuote, QuotesDocument } from './set.ts';

/** Quotes as the bot reads them; it must know the people first. */
export const pilcrow: Engine<QuotesDocument, readonly GivenQuote[]> = (_document, story) =>
  quotesOf(story, peopleOf(story)).map(({ text, speaker, paragraph }) => ({
    text,
    speaker: speaker ?? null,
    paragraph: paragraph.number - 1,
  }));
