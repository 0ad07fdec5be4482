import { sliceOf } from '../story/story.ts';
import { type AnswerType, mayHold } from './answer-type.ts';
import type { IndexedPassage } from './passages.ts';

const kept = new WeakMap<IndexedPassage, Map<AnswerType, readonly boolean[]>>();

/** Which sentences of a passage, in their order, may hold an answer of a type; looked for once. */
export function fittingSentences(passage: IndexedPassage, type: AnswerType): readonly boolean[] {
  const byType = kept.get(passage) ?? new Map<AnswerType, readonly boolean[]>();
  const known = byType.get(type);
  if (known !== undefined) return known;
  const fits = passage.sentences.map(({ sentence }) =>
    mayHold(type, sliceOf(passage.paragraph.text, sentence)),
  );
  kept.set(passage, byType.set(type, fits));
  return fits;
}
