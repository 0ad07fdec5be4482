import type { Story } from '../../src/story/story.ts';
import { percentile } from '../percentile.ts';

/** How long something took for each of several documents. */
export interface Times {
  readonly milliseconds: readonly number[];
  readonly words: number;
}

/** The story of each document is made before its clock starts. */
export function timesOf<Document>(
  documents: readonly Document[],
  storyOf: (document: Document) => Story,
  read: (document: Document, story: Story) => unknown,
): Times {
  let words = 0;
  const milliseconds = documents.map((document) => {
    const story = storyOf(document);
    words += wordsIn(story);
    const start = performance.now();
    read(document, story);
    return performance.now() - start;
  });
  return { milliseconds, words };
}

export function wordsIn({ articles }: Story): number {
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return texts.reduce((total, text) => total + (text.match(/\S+/g)?.length ?? 0), 0);
}

export function percentiles({ milliseconds }: Times): string {
  return `${percentile(milliseconds, 50).toFixed(2)} / ${percentile(milliseconds, 99).toFixed(2)}`;
}

export function perThousandWords({ milliseconds, words }: Times): number {
  return (milliseconds.reduce((total, one) => total + one, 0) / words) * 1000;
}
