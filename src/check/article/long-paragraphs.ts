import { type Fault, faultAt } from '../../story/fault.ts';
import type { Article } from '../../story/story.ts';
import { advice } from '../../words/index.ts';
import { placeOf } from './place-of.ts';

/** From so many words on, a paragraph is likely a whole text whose blank lines were lost: some ten minutes of reading. */
export const LONG_PARAGRAPH_WORDS = 2_000;

export function longParagraphs(article: Article): Fault[] {
  return article.paragraphs.flatMap((paragraph) => {
    const words = paragraph.text.match(/\S+/g)?.length ?? 0;
    if (words < LONG_PARAGRAPH_WORDS) return [];
    const complaint = advice.longParagraph(words, LONG_PARAGRAPH_WORDS);
    return faultAt(article.file, placeOf(article, paragraph, 0), 'warning', complaint);
  });
}
