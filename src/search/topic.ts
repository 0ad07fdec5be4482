import type { Library, Place } from '../story/library.ts';
import { type Paragraph, type Range, type Sentence, type Story, sliceOf } from '../story/story.ts';
import { readQuestion, withSlips } from './question.ts';
import { vocabularyOf } from './search.ts';
import { contentStems, termsOf } from './terms.ts';

/** A passage is about a topic when it has this share of the topic's words, rare ones counting more. */
const ABOUT_FROM = 0.5;

/** Tells whether the sentences of a range are about a topic: its words, or words of the same meaning, stand in them. */
export function topicFilter(
  library: Library,
  stories: readonly Story[],
  topic: string,
): (place: Place, range: Range) => boolean {
  const { terms } = withSlips(readQuestion(topic), vocabularyOf(library, stories));
  const whole = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  return ({ paragraph }, range) => {
    const stems = new Set(
      paragraph.sentences
        .filter((sentence) => sentence.start < range.end && sentence.end > range.start)
        .flatMap((sentence) => stemsOf(paragraph, sentence)),
    );
    const isThere = (phrase: readonly string[]): boolean => phrase.every((part) => stems.has(part));
    const found = terms.filter(({ stem, alike }) => stems.has(stem) || alike.some(isThere));
    return whole > 0 && found.reduce((sum, { rarity }) => sum + rarity, 0) >= ABOUT_FROM * whole;
  };
}

/** Every topic looks at the same sentences, those of all quotations or events of a story. */
const stemsBySentence = new WeakMap<Sentence, readonly string[]>();

function stemsOf({ text }: Paragraph, sentence: Sentence): readonly string[] {
  const known = stemsBySentence.get(sentence);
  if (known !== undefined) return known;
  const stems = contentStems(termsOf(sliceOf(text, sentence)));
  stemsBySentence.set(sentence, stems);
  return stems;
}
