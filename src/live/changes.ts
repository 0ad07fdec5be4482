import { isDeepStrictEqual } from 'node:util';
import type { Library } from '../story/library.ts';
import type { Story } from '../story/story.ts';

/** What is other in a library than in the one before it. */
export interface Changes {
  /** Articles. */
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  /** Stories that were there and have another title, description, people or servers. */
  readonly settings: number;
}

/** None, where only the faults are others. */
export function hasAny({ changed, added, gone, settings }: Changes): boolean {
  return changed + added + gone + settings > 0;
}

export function changesBetween(before: Library, after: Library): Changes {
  let changed = 0;
  let added = 0;
  for (const [key, article] of after.articles) {
    const known = before.articles.get(key);
    if (known === undefined) added += 1;
    else if (known.source !== article.source) changed += 1;
  }
  const gone = before.articles.size - (after.articles.size - added);
  const stories = new Map(before.stories.map((story) => [story.id, story]));
  const settings = after.stories.filter((story) => {
    const known = stories.get(story.id);
    return known !== undefined && known !== story && hasOtherSettings(known, story);
  });
  return { changed, added, gone, settings: settings.length };
}

/** Whether two libraries would answer alike and have the same faults. */
export function isSame(one: Library, other: Library): boolean {
  return (
    one.stories.length === other.stories.length &&
    one.stories.every((story, at) => story === other.stories[at]) &&
    isDeepStrictEqual(one.faults, other.faults) &&
    isDeepStrictEqual(one.outdated, other.outdated)
  );
}

/** The title counts only where it was not taken from articles that changed. */
function hasOtherSettings(before: Story, after: Story): boolean {
  return (
    !isDeepStrictEqual(
      [before.description, before.people, before.servers],
      [after.description, after.people, after.servers],
    ) ||
    (before.title !== after.title && haveSameArticles(before, after))
  );
}

export function haveSameArticles(one: Story, other: Story): boolean {
  return (
    one.articles.length === other.articles.length &&
    one.articles.every((article, at) => article === other.articles[at])
  );
}
