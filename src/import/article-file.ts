import { stringify } from 'yaml';
import type { SourceArticle } from './source-article.ts';

/** What every article of ours must say: a source that does not say it is asked about. */
export interface RequiredFacts {
  readonly title: string;
  readonly published: string;
}

/** The text of an article's file in our format. */
export function articleFileOf(
  { facts, settings, body }: SourceArticle,
  { title, published }: RequiredFacts,
): string {
  const { publisher, authors, url, language } = facts;
  const fields = {
    title,
    published,
    ...(publisher !== undefined && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...settings,
  };
  // No folding: one line a setting is what a host can edit.
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}
