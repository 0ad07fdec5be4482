import { type Fault, faultAt } from '../../story/fault.ts';
import type { Article } from '../../story/story.ts';
import { advice } from '../../words/index.ts';
import { placeOf } from './place-of.ts';

/** Paragraphs without a letter, a number or a symbol such as an emoji: stars between sections, a lone dash. */
export function wordlessParagraphs(article: Article): Fault[] {
  return article.paragraphs
    .filter(({ text }) => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text))
    .map((paragraph) =>
      faultAt(article.file, placeOf(article, paragraph, 0), 'warning', advice.onlyMarks(paragraph.text)),
    );
}
