import type { Fault } from '../story/fault.ts';
import type { Story } from '../story/story.ts';
import { alikeArticles } from './alike-articles.ts';
import { bodyOf } from './article/body.ts';
import { emptyItems } from './article/empty-items.ts';
import { headings } from './article/headings.ts';
import { links } from './article/links.ts';
import { longParagraphs } from './article/long-paragraphs.ts';
import { openQuotations } from './article/open-quotations.ts';
import { publishedAhead } from './article/published-ahead.ts';
import { wordlessParagraphs } from './article/wordless-paragraphs.ts';
import { closedToAll } from './story/closed-to-all.ts';
import { type SettingsFile, settingsIn } from './story/settings.ts';
import { sharedAliases } from './story/shared-aliases.ts';
import { unnamedPeople } from './story/unnamed-people.ts';

/**
 * What a host may want to mend in content that can be served: warnings, story by story. `settings` has the `story.yaml` of
 * a story by its id; `now` is in milliseconds since 1970.
 */
export function adviceOn(
  stories: readonly Story[],
  settings: ReadonlyMap<string, SettingsFile>,
  now: number,
): Fault[] {
  const faults: Fault[] = [];
  for (const story of stories) {
    const file = settings.get(story.id);
    const read = file === undefined ? undefined : settingsIn(file);
    if (read !== undefined) {
      faults.push(...closedToAll(read, story), ...unnamedPeople(read, story), ...sharedAliases(read));
    }
    for (const article of story.articles) {
      const body = bodyOf(article);
      faults.push(
        ...publishedAhead(article, now),
        ...longParagraphs(article),
        ...openQuotations(article),
        ...headings(body),
        ...emptyItems(body),
        ...links(body),
        ...wordlessParagraphs(article),
      );
    }
  }
  return [...faults, ...alikeArticles(stories.flatMap(({ articles }) => articles))];
}
