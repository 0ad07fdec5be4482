import nlp from 'compromise';
import { type Found, rangeOf } from '../extraction/compromise.ts';
import type { Engine } from '../extraction/task.ts';
import { type Marked, nearestName } from './between-marks.ts';
import type { GivenQuote, QuotesDocument } from './set.ts';

/** compromise as it comes: its `quotations()`, and the nearest of its `people()` in the same paragraph. */
export const compromise: Engine<QuotesDocument, readonly GivenQuote[]> = ({ text }) =>
  text.flatMap((words, paragraph) => {
    const read = nlp(words);
    const marked = (found: Found): Marked[] => {
      const range = rangeOf(found);
      return range === undefined ? [] : [{ ...range, text: words.slice(range.start, range.end) }];
    };
    const quotations: readonly Found[] = read.quotations().json({ offset: true });
    const people: readonly Found[] = read.people().json({ offset: true });
    const [quotes, names] = [quotations.flatMap(marked), people.flatMap(marked)];
    return quotes.map((quote) => ({
      text: quote.text,
      speaker: nearestName(quote, names, quotes),
      paragraph,
    }));
  });
