import { expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import type { Card } from '../../src/reply/card.ts';
import { plainTextOf } from '../../src/reply/plain-text.ts';
import { type SentenceReader, useReader } from '../../src/search/meaning/sentence-reader.ts';
import type { Library } from '../../src/story/library.ts';
import { libraryFrom } from '../library.ts';

const ARTICLE = [
  'The dam above Ashford burst on Wednesday.',
  'Two hundred people spent the night in the school.',
  'Farmers lost their cattle in the flood.',
].join('\n\n');

function library(): Library {
  return libraryFrom({ dam: { articles: { flood: ARTICLE } } });
}

/** A reader to whom one sentence is all that matters. */
function readerFor(wanted: string, settings: Partial<SentenceReader> = {}): SentenceReader {
  const likeness = (sentence: string): number => (sentence.includes(wanted) ? 0.9 : 0);
  return {
    isReady: true,
    read: async () => ({
      likenessTo: likeness,
      likenessToAll: (sentences) => Math.max(...sentences.map(likeness)),
    }),
    ...settings,
  };
}

async function asked(from: Library, question: string): Promise<string> {
  const card: Card = await ask.run(
    { options: { question }, asker: 'host', private: false, canShare: false },
    from,
  );
  return plainTextOf(card, { columns: undefined, ansi: false });
}

const QUESTION = 'where did they sleep after the dam burst?';

test('a reader that is ready tells which passage is near', async () => {
  const withReader = library();
  useReader(withReader, readerFor('spent the night'));
  expect(await asked(withReader, QUESTION)).toContain('Two hundred people spent the night in the school.');
});

test('one that has not read everything is not asked', async () => {
  const notReady = library();
  useReader(notReady, readerFor('cattle', { isReady: false }));
  expect(await asked(notReady, QUESTION)).toBe(await asked(library(), QUESTION));
});

test('where it does not answer in time, the answer comes without it', async () => {
  const slow = library();
  useReader(slow, readerFor('cattle', { read: async () => undefined }));
  expect(await asked(slow, QUESTION)).toBe(await asked(library(), QUESTION));
});

test('another library has no reader', async () => {
  const withReader = library();
  useReader(withReader, readerFor('cattle'));
  const other = library();
  expect(
    ask.run({ options: { question: QUESTION }, asker: 'host', private: false, canShare: false }, other),
  ).not.toBeInstanceOf(Promise);
});
