import type { Library } from '../../story/library.ts';
import { sliceOf } from '../../story/story.ts';
import type { IndexedPassage, IndexedSentence } from '../passages.ts';
import type { Nearness } from './nearness.ts';

/** What a reader tells of a question that it has read: cosines, 0 for what it does not know. */
export interface ReadQuestion {
  likenessTo(sentence: string): number;
  likenessToAll(sentences: readonly string[]): number;
}

/** The port behind which a model may stand: texts in, likeness out. */
export interface SentenceReader {
  /** Whether it has read every sentence: before, the same question could get two answers. */
  readonly isReady: boolean;
  /** Undefined when it cannot be had in time: the answer then comes without it. */
  read(question: string): Promise<ReadQuestion | undefined>;
}

const readers = new WeakMap<Library, SentenceReader>();

/** Has the questions to a library read by a model, once that is ready. */
export function useReader(library: Library, reader: SentenceReader): void {
  readers.set(library, reader);
}

/** The reader of a library that is ready now. */
export function readerOf(library: Library): SentenceReader | undefined {
  const reader = readers.get(library);
  return reader?.isReady === true ? reader : undefined;
}

/** How near a question is to passages, as a reader sees it. */
export function nearnessRead(question: ReadQuestion): Nearness {
  const textOf = ({ paragraph }: IndexedPassage, { sentence }: IndexedSentence): string =>
    sliceOf(paragraph.text, sentence);
  return {
    source: 'reader',
    toSentences: (passage) =>
      passage.sentences.map((sentence) => question.likenessTo(textOf(passage, sentence))),
    toPassage: (passage) =>
      question.likenessToAll(passage.sentences.map((sentence) => textOf(passage, sentence))),
  };
}
