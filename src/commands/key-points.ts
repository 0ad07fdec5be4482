import type { Place } from '../story/library.ts';
import type { Article, Range, Story } from '../story/story.ts';

/** A stretch of an article that says what a story is about. */
export interface KeyPoint {
  readonly place: Place;
  readonly range: Range;
}

/** How news sites head their summaries. */
const SUMMARY_HEADING =
  /\b(?:key (?:points|facts|takeaways)|what (?:you need )?to know|at a glance|in brief|summary|highlights|the gist)\b/i;
const MAX_KEY_POINTS = 4;

/**
 * The key points of a story in its own words: the bullets of the newest summary that an article has, else the first
 * sentences of the newest article's first paragraphs.
 */
export function keyPointsOf({ articles }: Story): KeyPoint[] {
  const newestFirst = [...articles].reverse();
  for (const article of newestFirst) {
    const bullets = bulletsOf(article);
    if (bullets.length > 0) return bullets;
  }
  const newest = newestFirst[0];
  return (newest?.paragraphs ?? []).slice(0, MAX_KEY_POINTS).flatMap((paragraph) => {
    const first = paragraph.sentences[0];
    return newest === undefined || first === undefined
      ? []
      : [{ place: { article: newest, paragraph }, range: first }];
  });
}

function bulletsOf(article: Article): KeyPoint[] {
  return article.paragraphs
    .filter(({ kind, section }) => kind === 'item' && section !== undefined && SUMMARY_HEADING.test(section))
    .slice(0, MAX_KEY_POINTS)
    .map((paragraph) => ({ place: { article, paragraph }, range: { start: 0, end: paragraph.text.length } }));
}
