import { type Position, positionAt } from '../../story/position.ts';
import type { Article, Paragraph } from '../../story/story.ts';

/** Where in the file a character of a paragraph's visible text stands; `offset` is into that text. */
export function placeOf(article: Article, paragraph: Paragraph, offset: number): Position {
  const run = paragraph.runs.find(({ text }) => text.start <= offset && offset < text.end);
  if (run === undefined) return { line: paragraph.line, column: 1 };
  return positionAt(article.source, run.file.start + (run.verbatim ? offset - run.text.start : 0));
}
