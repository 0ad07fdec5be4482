import { type Fault, faultAt } from '../../story/fault.ts';
import { readFields, splitFrontMatter } from '../../story/front-matter.ts';
import type { Article } from '../../story/story.ts';
import { advice } from '../../words/index.ts';

/** The earliest day on earth is 14 hours ahead of UTC, on Kiritimati; in milliseconds. */
const EARLIEST_ZONE_MS = 14 * 3_600_000;
const KEY = 'published';

/** A date of publication that has come nowhere yet; a time of day that is still to come. */
export function publishedAhead(article: Article, now: number): Fault[] {
  const { day, instant } = article.published;
  const lastDay = new Date(now + EARLIEST_ZONE_MS).toISOString().slice(0, 10);
  if (instant === undefined ? day <= lastDay : instant <= now) return [];
  const yaml = splitFrontMatter(article.source)?.yaml ?? '';
  const fields = readFields(yaml, article.file, 1, [KEY]).value;
  const position = fields?.positions.get(KEY) ?? { line: 1, column: 1 };
  const complaint = advice.publishedAhead(String(fields?.values.get(KEY) ?? day).trim());
  return [faultAt(article.file, position, 'warning', complaint)];
}
