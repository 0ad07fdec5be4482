import { passagesOf } from '../src/search/passages.ts';
import { kindOf } from '../src/search/question.ts';
import { termsOf } from '../src/search/terms.ts';
import type { WordKind } from '../src/search/word-weights.ts';
import type { Story } from '../src/story/story.ts';
import type { SetQuestion } from './qa-set.ts';

/** A stem in fewer paragraphs is not listed: it counts as rare. */
const FEWEST_PARAGRAPHS = 8;
/** A stem in fewer questions is not listed: it counts as usual. */
const FEWEST_QUESTIONS = 3;
/** As many usual questions are added to what was counted of a stem, so that few questions do not say much. */
const USUAL_QUESTIONS = 6;

interface Count {
  asked: number;
  found: number;
  /** What usual words of its kinds would have been found. */
  usual: number;
}

/** Counts words in paragraphs and in questions, as the text that `readStatistics` reads. */
export function countWords(
  stories: readonly Story[],
  questions: readonly SetQuestion[],
  storyById: ReadonlyMap<string, Story>,
): string {
  const paragraphsWith = new Map<string, number>();
  let paragraphs = 0;
  for (const story of stories) {
    for (const { vocabulary } of passagesOf(story)) {
      paragraphs += 1;
      for (const stem of vocabulary) paragraphsWith.set(stem, (paragraphsWith.get(stem) ?? 0) + 1);
    }
  }
  const kinds: Record<WordKind, { asked: number; found: number }> = {
    name: { asked: 0, found: 0 },
    number: { asked: 0, found: 0 },
    word: { asked: 0, found: 0 },
  };
  const asked = questions.flatMap((question) => askedWords(question, storyById));
  for (const { kind, isFound } of asked) {
    kinds[kind].asked += 1;
    if (isFound) kinds[kind].found += 1;
  }
  const usual = (kind: WordKind): number => kinds[kind].found / Math.max(1, kinds[kind].asked);
  const counts = new Map<string, Count>();
  for (const { stem, kind, isFound } of asked) {
    const count = counts.get(stem) ?? { asked: 0, found: 0, usual: 0 };
    count.asked += 1;
    count.found += isFound ? 1 : 0;
    count.usual += usual(kind);
    counts.set(stem, count);
  }
  const stems = [...new Set([...paragraphsWith.keys(), ...counts.keys()])].sort();
  const lines = stems.flatMap((stem) => {
    const containing = paragraphsWith.get(stem) ?? 0;
    const count = counts.get(stem);
    const isAsked = count !== undefined && count.asked >= FEWEST_QUESTIONS;
    if (containing < FEWEST_PARAGRAPHS && !isAsked) return [];
    const needed = isAsked
      ? (count.found + (USUAL_QUESTIONS * count.usual) / count.asked) / (count.asked + USUAL_QUESTIONS)
      : undefined;
    return `${stem} ${containing < FEWEST_PARAGRAPHS ? '-' : containing}${needed === undefined ? '' : ` ${percent(needed)}`}`;
  });
  const head = [paragraphs, percent(usual('name')), percent(usual('number')), percent(usual('word'))];
  return [head.join(' '), ...lines].join('\n');
}

function askedWords(
  { q, story, gold, kind }: SetQuestion,
  storyById: ReadonlyMap<string, Story>,
): { stem: string; kind: WordKind; isFound: boolean }[] {
  const asked = storyById.get(story);
  if (kind !== 'answerable' || asked === undefined) return [];
  const passages = passagesOf(asked);
  const answering = new Set(gold.flatMap((index) => [...(passages[index]?.sequence ?? [])]));
  const terms = termsOf(q);
  const words = new Map(terms.filter((term) => !term.isStopWord).map((term) => [term.stem, term]));
  return [...words.values()].map((term) => ({
    stem: term.stem,
    kind: kindOf(term, term === terms[0]),
    isFound: answering.has(term.stem),
  }));
}

function percent(share: number): number {
  return Math.round(share * 100);
}
