import type { Library } from '../story/library.ts';
import { sliceOf } from '../story/story.ts';
import type { Encoder } from './encoder.ts';
import { type PackedVector, packVector } from './packed-vector.ts';
import { VectorTable } from './vector-table.ts';

/** Where vectors are kept between two starts. */
export interface VectorStore {
  /** Those of these texts that are kept. */
  read(texts: readonly string[]): Promise<ReadonlyMap<string, PackedVector>>;
  add(vectors: ReadonlyMap<string, PackedVector>): Promise<void>;
}

/** How many sentences are encoded between two writes to the store. */
const BATCH = 64;
/** After so many sentences that are looked up other work may go on: they take some 2 ms. */
const LOOKED_UP_AT_ONCE = 2_000;
/** Vectors of sentences that are gone are let go of when there are more than so many times those that are needed. */
const MOST_KEPT = 2;

/** The vectors of all sentences of a library, made while other work goes on. */
export class SentenceVectors {
  private readonly encoder: Encoder;
  private readonly store: VectorStore | undefined;
  private table: VectorTable;
  private isStoreRead = false;

  constructor(encoder: Encoder, store: VectorStore | undefined) {
    this.encoder = encoder;
    this.store = store;
    this.table = new VectorTable(encoder.dimensions);
  }

  /** The vector of a sentence, by its very text; undefined while it is not yet made, or when it has none. */
  vectorOf(sentence: string): PackedVector | undefined {
    return this.table.get(sentence);
  }

  /**
   * Reads every sentence that was not read before: from the store at the first time, or else through the encoder. Gives how
   * many there are, and were there already. Breaks off once it is no longer wanted.
   */
  async readAll(
    library: Library,
    onProgress: (done: number, all: number) => void,
    isWanted: () => boolean = () => true,
  ): Promise<{ all: number; kept: number }> {
    const sentences = await this.sentencesIn(library);
    const unread = sentences.filter((text) => !this.table.has(text));
    const stored = this.isStoreRead ? undefined : await this.store?.read(unread);
    this.isStoreRead = true;
    for (const [text, vector] of stored ?? []) this.table.add(text, vector);
    const missing = unread.filter((text) => stored?.has(text) !== true);
    const kept = sentences.length - missing.length;
    for (let at = 0; at < missing.length && this.encoder.isOpen && isWanted(); at += BATCH) {
      const texts = missing.slice(at, at + BATCH);
      const vectors = await this.encoder.encode(texts, 'passage');
      const made = new Map<string, PackedVector>();
      for (const [index, text] of texts.entries()) {
        const vector = vectors[index];
        if (vector !== undefined) made.set(text, packVector(vector));
      }
      for (const [text, vector] of made) this.table.add(text, vector);
      await this.store?.add(made);
      onProgress(kept + at + texts.length, sentences.length);
    }
    if (isWanted() && this.table.size > sentences.length * MOST_KEPT) this.keepOnly(sentences);
    return { all: sentences.length, kept };
  }

  private keepOnly(sentences: readonly string[]): void {
    const table = new VectorTable(this.encoder.dimensions);
    for (const text of sentences) {
      const vector = this.table.get(text);
      if (vector !== undefined) table.add(text, vector);
    }
    this.table = table;
  }

  /** Every sentence once, in the order of the stories. */
  private async sentencesIn({ stories }: Library): Promise<string[]> {
    const found = new Set<string>();
    let lookedUp = 0;
    for (const { articles } of stories) {
      for (const { paragraphs } of articles) {
        for (const { text, sentences } of paragraphs) {
          for (const range of sentences) found.add(sliceOf(text, range));
          lookedUp += sentences.length;
        }
        if (lookedUp < LOOKED_UP_AT_ONCE) continue;
        lookedUp = 0;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    return [...found];
  }
}
