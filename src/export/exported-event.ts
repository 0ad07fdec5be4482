import type { DatedEvent, Telling } from '../extract/facts.ts';
import { aboutArticle, NotVerbatimFault, paragraphOf } from '../reply/markdown.ts';
import { linkTo } from '../reply/text-fragment.ts';
import { isSlice } from '../story/prove.ts';
import { sliceOf } from '../story/story.ts';
import { cards, dates } from '../words/index.ts';

/** A sentence and where it stands, as a file gives it to another program. */
export interface ExportedTelling {
  readonly sentence: string;
  /** "Krebs leaves SentinelOne, Reuters, April 17, 2025, ¶ 3 of 9". */
  readonly citation: string;
  /** The article's address, at the sentence; undefined when it has none. */
  readonly url: string | undefined;
}

/** An event as the files write it. */
export interface ExportedEvent extends ExportedTelling {
  /** The same for the same sentence, however often it is exported; letters, digits, `-` and `_`. */
  readonly id: string;
  readonly event: DatedEvent;
  /** The date in words: "about 2023", "Expected: May 30, 2024". */
  readonly shownDate: string;
  readonly alsoTold: readonly ExportedTelling[];
}

/** Throws `NotVerbatimFault` when a sentence is not what its article says. */
export function exportedEvent(event: DatedEvent): ExportedEvent {
  const { date, firstDay, approximate, manner, article, paragraph, range } = event;
  const number = paragraph.sentences.find(({ start }) => start === range.start)?.number ?? 0;
  return {
    ...exportedTelling(event),
    id: [article.shortKey, paragraph.number, number].join('-'),
    event,
    shownDate: cards.dated[manner](dates.ofEvent(date, firstDay, approximate)),
    alsoTold: event.alsoTold.map(exportedTelling),
  };
}

function exportedTelling({ article, paragraph, range }: Telling): ExportedTelling {
  const sentence = sliceOf(paragraph.text, range);
  if (!isSlice(article, paragraph, range, sentence)) {
    throw new NotVerbatimFault(`not a slice of ${article.key} ¶ ${paragraph.number}`);
  }
  const cited = { article, at: { place: { article, paragraph }, range }, short: false };
  return {
    sentence,
    citation: `${aboutArticle(cited)}, ${paragraphOf(cited)}`,
    url: linkTo(article, paragraph, range),
  };
}
