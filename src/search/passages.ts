import type { Place } from '../story/library.ts';
import type { Article, Paragraph, Sentence, Story } from '../story/story.ts';
import { sliceOf } from '../story/story.ts';
import { fourGramsOf } from './four-grams.ts';
import { contentStems, contentTerms, termsOf } from './terms.ts';
import { pairHashesOf } from './word-pairs.ts';

/** A sentence as the ranking sees it. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  /** Without function words. */
  readonly stems: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
  /** With function words. */
  readonly sequence: readonly string[];
}

/** A paragraph as the ranking sees it. */
export interface IndexedPassage extends Place {
  readonly story: Story;
  readonly sentences: readonly IndexedSentence[];
  /** The stems of the heading it stands under. */
  readonly heading: readonly string[];
  /** Without function words. */
  readonly stems: readonly string[];
  readonly vocabulary: ReadonlySet<string>;
  /** With function words. */
  readonly sequence: readonly string[];
  /** The hashes of its neighbouring words, ascending. */
  readonly pairHashes: Int32Array;
  /** Of all words but function words, ascending. */
  readonly fourGrams: Int32Array;
  /** Its place among the paragraphs of its article, from 0. */
  readonly index: number;
}

/**
 * Passages that are kept as the ranking sees them: those read longest ago are forgotten, and read again when they are
 * asked for. One takes 5 to 10 kB.
 */
const MAX_KEPT = 6_000;

const kept = new Map<Paragraph, IndexedPassage>();

/** A paragraph as the ranking sees it. `index` is its place among the paragraphs of its article. */
export function indexedPassage(
  story: Story,
  article: Article,
  paragraph: Paragraph,
  index: number,
): IndexedPassage {
  const known = kept.get(paragraph);
  const passage = known?.story === story ? known : readPassage(story, article, paragraph, index);
  if (known !== undefined) kept.delete(paragraph);
  kept.set(paragraph, passage);
  if (kept.size > MAX_KEPT) forgetOldest();
  return passage;
}

function forgetOldest(): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

/** Forgets the paragraphs of a story; those that another story has taken over stay. */
export function forgetPassages(story: Story): void {
  for (const { paragraphs } of story.articles)
    for (const paragraph of paragraphs) if (kept.get(paragraph)?.story === story) kept.delete(paragraph);
}

/** The paragraphs of a story as the ranking sees them, in reading order. */
export function passagesOf(story: Story): readonly IndexedPassage[] {
  return story.articles.flatMap((article) =>
    article.paragraphs.map((paragraph, index) => indexedPassage(story, article, paragraph, index)),
  );
}

function readPassage(story: Story, article: Article, paragraph: Paragraph, index: number): IndexedPassage {
  const stems: string[] = [];
  const sequence: string[] = [];
  const words: string[] = [];
  const sentences = paragraph.sentences.map((sentence) => {
    const terms = termsOf(sliceOf(paragraph.text, sentence));
    const looked = contentTerms(terms);
    const sentenceSequence = terms.map(({ stem }) => stem);
    sequence.push(...sentenceSequence);
    for (const { plain } of looked) words.push(plain);
    const sentenceStems = looked.map(({ stem }) => stem);
    stems.push(...sentenceStems);
    return {
      sentence,
      stems: sentenceStems,
      vocabulary: new Set(sentenceStems),
      sequence: sentenceSequence,
    };
  });
  return {
    story,
    article,
    paragraph,
    sentences,
    heading: contentStems(termsOf(paragraph.section ?? '')),
    stems,
    vocabulary: new Set(stems),
    sequence,
    pairHashes: pairHashesOf(sequence).sort(),
    fourGrams: fourGramsOf(words).sort(),
    index,
  };
}

/** The passage before (-1) or after (1) another in its article. */
export function neighbourOf(
  { story, article, index }: IndexedPassage,
  offset: -1 | 1,
): IndexedPassage | undefined {
  const paragraph = article.paragraphs[index + offset];
  return paragraph === undefined ? undefined : indexedPassage(story, article, paragraph, index + offset);
}
