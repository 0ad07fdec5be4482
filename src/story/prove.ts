import { decodeString } from 'micromark-util-decode-string';
import type { Article, Paragraph, Range } from './story.ts';

/**
 * Whether `shown` is exactly the range of the paragraph that it claims to be, and whether the paragraph still says what
 * its file says. This is the first law of the house; every passage passes it just before it is sent.
 */
export function isSlice(article: Article, paragraph: Paragraph, range: Range, shown: string): boolean {
  if (article.paragraphs[paragraph.number - 1] !== paragraph) return false;
  if (paragraph.text.slice(range.start, range.end) !== shown) return false;
  for (const run of paragraph.runs) {
    if (run.text.end <= range.start || run.text.start >= range.end) continue;
    const visible = paragraph.text.slice(run.text.start, run.text.end);
    const written = article.source.slice(run.file.start, run.file.end);
    if (run.verbatim ? written !== visible : !readsAs(written, visible)) return false;
  }
  return true;
}

/** Whether what is written in the file is shown as `visible`: an escape, an entity, or something that parts two words. */
function readsAs(written: string, visible: string): boolean {
  if (decodeString(written).replace(/[\r\n]/g, ' ') === visible) return true;
  return visible === ' ' && /^(?:\s|\\[\r\n]|<|!?\[)/.test(written);
}

/** The range of the file that a range of a paragraph's visible text was read from. */
export function fileRangeOf(paragraph: Paragraph, range: Range): Range | undefined {
  const first = paragraph.runs.find((run) => run.text.end > range.start);
  const last = paragraph.runs.findLast((run) => run.text.start < range.end);
  if (first === undefined || last === undefined) return undefined;
  return {
    start: first.verbatim ? first.file.start + Math.max(0, range.start - first.text.start) : first.file.start,
    end: last.verbatim ? last.file.end - Math.max(0, last.text.end - range.end) : last.file.end,
  };
}
