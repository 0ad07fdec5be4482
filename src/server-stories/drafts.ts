import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GivenFacts } from '../commands/library/server-stories.ts';
import { articleFileOf } from '../import/article-file.ts';
import type { SourceArticle } from '../import/source-article.ts';
import { readArticle } from '../story/article.ts';
import { shortKeyOf } from '../story/short-key.ts';
import type { Article } from '../story/story.ts';
import { writeWhole } from './folders.ts';

const ID = /^[\w-]{8}$/;

/** A draft as it stands on disk: what was read, and what a member said of it. */
export interface KeptDraft {
  readonly source: SourceArticle;
  readonly facts: GivenFacts;
}

/** Keeps a draft under an id that its words give; the same words again are the same draft. */
export async function keepDraft(
  folder: string,
  draft: KeptDraft,
  id = shortKeyOf(draft.source.body),
): Promise<string> {
  await writeWhole(folder, `${id}.json`, JSON.stringify(draft));
  return id;
}

/** Undefined when there is none of that id. */
export async function readDraft(folder: string, id: string): Promise<KeptDraft | undefined> {
  if (!ID.test(id)) return undefined;
  try {
    return JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

export async function forgetDraft(folder: string, id: string): Promise<void> {
  if (ID.test(id)) await rm(join(folder, `${id}.json`), { force: true });
}

/** What stands in the place of a headline or a date that is still missing: such a text is never saved. */
const MISSING = { title: '—', published: '1970-01-01' };

/** The text of the file that a draft becomes, and the article in it; undefined when that has no paragraph. */
export function articleOf({ source, facts }: KeptDraft): { text: string; article: Article } | undefined {
  const { title, published, publisher, url } = facts;
  const text = articleFileOf(
    { ...source, facts: { ...source.facts, publisher, url } },
    { title: title ?? MISSING.title, published: published ?? MISSING.published },
  );
  const place = { storyId: 'draft', id: 'article', file: 'article.md' };
  const { value } = readArticle(text, place);
  return value === undefined ? undefined : { text, article: value };
}
