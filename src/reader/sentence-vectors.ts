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

/** The vectors of all sentences of a library, made while other work goes on. */
export class SentenceVectors {
  private readonly encoder: Encoder;
  private readonly store: VectorStore | undefined;
  private readonly table: VectorTable;

  constructor(encoder: Encoder, store: VectorStore | undefined) {
    this.encoder = encoder;
    this.store = store;
    this.table = new VectorTable(encoder.dimensions);
  }

  /** The vector of a sentence, by its very text; undefined while it is not yet made, or when it has none. */
  vectorOf(sentence: string): PackedVector | undefined {
    return this.table.get(sentence);
  }

  /** Reads every sentence: from the store, or else through the encoder. Gives how many there are, and the store had. */
  async readAll(
    library: Library,
    onProgress: (done: number, all: number) => void,
  ): Promise<{ all: number; kept: number }> {
    const sentences = sentencesIn(library);
    const kept = (await this.store?.read(sentences)) ?? new Map<string, PackedVector>();
    for (const [text, vector] of kept) this.table.add(text, vector);
    const missing = sentences.filter((text) => !kept.has(text));
    for (let at = 0; at < missing.length && this.encoder.isOpen; at += BATCH) {
      const texts = missing.slice(at, at + BATCH);
      const vectors = await this.encoder.encode(texts, 'passage');
      const made = new Map<string, PackedVector>();
      for (const [index, text] of texts.entries()) {
        const vector = vectors[index];
        if (vector !== undefined) made.set(text, packVector(vector));
      }
      for (const [text, vector] of made) this.table.add(text, vector);
      await this.store?.add(made);
      onProgress(kept.size + at + texts.length, sentences.length);
    }
    return { all: sentences.length, kept: kept.size };
  }
}

/** Every sentence once, in the order of the stories. */
function sentencesIn({ stories }: Library): string[] {
  const sentences = new Set<string>();
  for (const { articles } of stories) {
    for (const { paragraphs } of articles) {
      for (const { text, sentences: ranges } of paragraphs) {
        for (const range of ranges) sentences.add(sliceOf(text, range));
      }
    }
  }
  return [...sentences];
}
