import type { Library } from '../story/library.ts';
import { reader as words } from '../words/index.ts';
import { type Encoder, openEncoder } from './encoder.ts';
import type { WorkerTask } from './messages.ts';
import type { PackedVector } from './packed-vector.ts';
import { SentenceVectors, type VectorStore } from './sentence-vectors.ts';

/** What may read a library beside its words. It is there at once, and of use when its model and the sentences are read. */
export interface Reader {
  /** Whether every sentence has been read: from then on the same question gets the same answer. */
  readonly isReady: boolean;
  /** Goes on to another snapshot of the library, of which only new sentences have to be read; resolves as `settled` does. */
  read(library: Library): Promise<boolean>;
  /** Resolves once all is read at the start, with true, or it is clear that it will not be, with false. */
  readonly settled: Promise<boolean>;
  /** The vector of a question, of length 1; undefined when it is not there in time, or cannot be had. */
  vectorOfQuestion(question: string): Promise<Float32Array | undefined>;
  /** The vector of a sentence of the library, by its very text. */
  vectorOfSentence(sentence: string): PackedVector | undefined;
  close(): Promise<void>;
}

export interface ReaderTask extends WorkerTask {
  readonly name: string;
  /** Where the vectors that a model makes are kept, given what made them. */
  storeFor(key: string, dimensions: number): VectorStore | undefined;
}

/** Where the host reads how far it is. */
export interface ReaderLog {
  info(sentence: string): void;
  warn(sentence: string): void;
}

/** Longer nobody waits for the vector of a question. */
const PATIENCE_MS = 500;
/** The log says how far it is about every so many sentences. */
const SENTENCES_A_LINE = 5_000;

/** Starts to read a library. Whatever goes wrong is a line in the log: the answers come without the reader then. */
export function startReader(task: ReaderTask, library: Library, log: ReaderLog): Reader {
  let isClosed = false;
  let isReady = false;
  let encoder: Encoder | undefined;
  let vectors: SentenceVectors | undefined;
  let wanted = library;
  const readWanted = async (isFirst: boolean): Promise<void> => {
    if (encoder === undefined || vectors === undefined) return;
    const mine = wanted;
    const isWanted = (): boolean => mine === wanted;
    const { all, kept } = await vectors.readAll(mine, everySoOften(log), isWanted);
    if (!isWanted()) return readWanted(isFirst);
    isReady = encoder.isOpen;
    if (isReady && isFirst) log.info(words.read(all, kept));
    else if (isReady && all > kept) log.info(words.readMore(all - kept));
  };
  const open = async (): Promise<void> => {
    log.info(words.loading(task.name));
    const opened = await openEncoder(task, {
      onEnd: (isRestarted) => log.warn(isRestarted ? words.restarted : words.ended),
    });
    if (opened.outcome === 'failed') return log.warn(words.failed(opened.problem));
    if (isClosed) return opened.encoder.close();
    encoder = opened.encoder;
    log.info(words.ready(task.name, encoder.dimensions));
    vectors = new SentenceVectors(encoder, task.storeFor(encoder.key, encoder.dimensions));
    await readWanted(true);
  };
  const told = (reading: Promise<void>): Promise<boolean> =>
    reading.then(
      () => isReady,
      () => {
        log.warn(words.failed(words.notStarted));
        return false;
      },
    );
  const settled = told(open());
  let reading = settled;
  return {
    get isReady() {
      return isReady && encoder?.isOpen === true;
    },
    settled,
    read(next) {
      wanted = next;
      isReady = false;
      reading = reading.then(() => (wanted === next ? told(readWanted(false)) : isReady));
      return reading;
    },
    async vectorOfQuestion(question) {
      const [vector] = (await encoder?.encode([question], 'question', PATIENCE_MS)) ?? [];
      return vector;
    },
    vectorOfSentence: (sentence) => vectors?.vectorOf(sentence),
    async close() {
      isClosed = true;
      await encoder?.close();
    },
  };
}

function everySoOften(log: ReaderLog): (done: number, all: number) => void {
  let next = SENTENCES_A_LINE;
  return (done, all) => {
    if (done < next || done === all) return;
    next = done + SENTENCES_A_LINE;
    log.info(words.reading(done, all));
  };
}
