import type { Paragraph, Story } from '../story/story.ts';
import { sliceOf } from '../story/story.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { contentStems, termsOf } from './terms.ts';

const passagesByStory = new WeakMap<Story, readonly IndexedPassage[]>();
const passageByParagraph = new WeakMap<Paragraph, IndexedPassage>();
const vocabularyByStory = new WeakMap<Story, ReadonlySet<string>>();

/** The paragraphs of a story as the ranking sees them, in reading order; read once for each snapshot of it. */
export function passagesOf(story: Story): readonly IndexedPassage[] {
  const known = passagesByStory.get(story);
  if (known !== undefined) return known;
  const passages: IndexedPassage[] = [];
  for (const article of story.articles) {
    for (const paragraph of article.paragraphs) {
      const sentences = paragraph.sentences.map((sentence) => {
        const stems = contentStems(termsOf(sliceOf(paragraph.text, sentence)));
        return { sentence, stems, vocabulary: new Set(stems) };
      });
      const stems = sentences.flatMap((sentence) => sentence.stems);
      const position = passages.length;
      const passage = { story, article, paragraph, position, sentences, stems, vocabulary: new Set(stems) };
      passages.push(passage);
      passageByParagraph.set(paragraph, passage);
    }
  }
  passagesByStory.set(story, passages);
  return passages;
}

/** A paragraph as the ranking sees it, once its story has been searched. */
export function passageOf(paragraph: Paragraph): IndexedPassage | undefined {
  return passageByParagraph.get(paragraph);
}

/** Every stem that a reader can see in a story, headlines and headings included. */
export function vocabularyOf(story: Story): ReadonlySet<string> {
  const known = vocabularyByStory.get(story);
  if (known !== undefined) return known;
  const vocabulary = new Set(passagesOf(story).flatMap(({ stems }) => stems));
  for (const { title, paragraphs } of story.articles) {
    for (const text of new Set([title, ...paragraphs.map(({ section }) => section ?? '')])) {
      for (const { stem } of termsOf(text)) vocabulary.add(stem);
    }
  }
  vocabularyByStory.set(story, vocabulary);
  return vocabulary;
}
