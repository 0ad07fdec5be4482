import { basename, join } from 'node:path';
import { VectorFile } from './cache/vector-file.ts';
import type { CacheSetting } from './config/config.ts';
import { cachePathFor } from './open-library.ts';
import { MODELS_FOLDER } from './project.ts';
import { taskFor } from './reader/model-store.ts';
import { likeness, likenessToMean } from './reader/packed-vector.ts';
import { type Reader, type ReaderLog, startReader } from './reader/reader.ts';
import type { SentenceReader } from './search/meaning/sentence-reader.ts';
import type { Library } from './story/library.ts';

/** Starts to read a library with the model that READER names; it is there at once, and of use later. */
export function openReader(
  named: string,
  library: Library,
  contentFolder: string,
  cache: CacheSetting,
  log: ReaderLog,
): Reader {
  const task = taskFor(named, MODELS_FOLDER);
  const kept = cachePathFor(contentFolder, cache);
  return startReader(
    {
      ...task,
      name: basename(task.modelFolder),
      storeFor: (key, dimensions) =>
        kept === undefined ? undefined : new VectorFile(join(kept, 'vectors'), key, dimensions),
    },
    library,
    log,
  );
}

/** A reader as the search knows it. */
export function asSentenceReader(reader: Reader): SentenceReader {
  return {
    get isReady() {
      return reader.isReady;
    },
    async read(question) {
      const asked = await reader.vectorOfQuestion(question);
      if (asked === undefined) return undefined;
      return {
        likenessTo: (sentence) => {
          const known = reader.vectorOfSentence(sentence);
          return known === undefined ? 0 : likeness(asked, known);
        },
        likenessToAll: (sentences) =>
          likenessToMean(
            asked,
            sentences.flatMap((sentence) => reader.vectorOfSentence(sentence) ?? []),
          ),
      };
    },
  };
}
