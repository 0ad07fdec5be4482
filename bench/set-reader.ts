import process from 'node:process';
import { MODELS_FOLDER } from '../src/project.ts';
import { openEncoder } from '../src/reader/encoder.ts';
import { taskFor } from '../src/reader/model-store.ts';
import { likeness, likenessToMean, type PackedVector, packVector } from '../src/reader/packed-vector.ts';
import type { Nearness } from '../src/search/meaning/nearness.ts';
import { nearnessRead } from '../src/search/meaning/sentence-reader.ts';
import { sliceOf } from '../src/story/story.ts';
import { progress } from './progress.ts';
import type { QaSet } from './qa-set.ts';

/** How near a question is to passages; undefined leaves it to the table. */
export type NearnessOf = (question: string) => Nearness | undefined;

const BATCH = 200;

/** Reads all sentences and questions of a set with a model; without one, nearness comes from the table. */
export async function readSet({ library, questions }: QaSet, model: string | undefined): Promise<NearnessOf> {
  if (model === undefined) return () => undefined;
  const opened = await openEncoder(taskFor(model, MODELS_FOLDER));
  if (opened.outcome === 'failed') throw new Error(opened.problem);
  const { encoder } = opened;
  const read = async (kind: 'question' | 'passage', texts: readonly string[]) => {
    const show = progress(kind === 'question' ? 'Reading questions' : 'Reading sentences', texts.length);
    const vectors = new Map<string, Float32Array>();
    for (let from = 0; from < texts.length; from += BATCH) {
      const some = texts.slice(from, from + BATCH);
      for (const [at, vector] of (await encoder.encode(some, kind)).entries()) {
        const text = some[at];
        if (text !== undefined && vector !== undefined) vectors.set(text, vector);
      }
      show(Math.min(texts.length, from + BATCH));
    }
    return vectors;
  };
  const sentences = new Map<string, PackedVector>();
  const texts = [...library.articles.values()].flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map((range) => sliceOf(paragraph.text, range))),
  );
  for (const [text, vector] of await read('passage', [...new Set(texts)]))
    sentences.set(text, packVector(vector));
  const asked = await read('question', [...new Set(questions.map(({ q }) => q))]);
  await encoder.close();
  process.stderr.write('\n');
  return (question) => {
    const vector = asked.get(question);
    if (vector === undefined) return undefined;
    return nearnessRead({
      likenessTo: (sentence) => {
        const known = sentences.get(sentence);
        return known === undefined ? 0 : likeness(vector, known);
      },
      likenessToAll: (all) =>
        likenessToMean(
          vector,
          all.flatMap((sentence) => sentences.get(sentence) ?? []),
        ),
    });
  };
}
