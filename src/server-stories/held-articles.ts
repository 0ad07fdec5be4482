import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GivenFacts } from '../commands/library/server-stories.ts';
import { FieldReader } from '../story/field-reader.ts';
import { readFields, splitFrontMatter } from '../story/front-matter.ts';
import { readPublished } from '../story/published.ts';
import { namesIn } from './folders.ts';

/** What an article is known again by. */
const KEYS = ['title', 'published', 'url'];

/** An article of a folder, by its settings alone: its text is not read. */
export interface HeldArticle {
  /** Name of its file, without `.md`. */
  readonly id: string;
  readonly bytes: number;
  /** When it came there, in milliseconds since 1970. */
  readonly at: number;
  readonly title: string | undefined;
  /** `2025-04-17`. */
  readonly day: string | undefined;
  readonly url: string | undefined;
}

/** The articles of a folder, in order of their names. */
export async function heldIn(folder: string): Promise<HeldArticle[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.md') && !name.startsWith('.'));
  return Promise.all(names.map((name) => held(folder, name)));
}

async function held(folder: string, name: string): Promise<HeldArticle> {
  const file = join(folder, name);
  const id = name.slice(0, -'.md'.length);
  const state = await stat(file).catch(() => undefined);
  const known = { id, bytes: state?.size ?? 0, at: state?.mtimeMs ?? 0 };
  const split = splitFrontMatter(await readFile(file, 'utf8').catch(() => ''));
  const fields = split === undefined ? undefined : readFields(split.yaml, file, 1, KEYS).value;
  if (fields === undefined) return { ...known, title: undefined, day: undefined, url: undefined };
  const reader = new FieldReader(fields, file);
  const day = readPublished(reader.text('published') ?? '')?.day;
  return { ...known, title: reader.text('title'), day, url: reader.webAddress('url') };
}

/** The one that holds the same article: the same address, or the same headline on the same day. */
export function sameArticle(
  held: readonly HeldArticle[],
  { title, published, url }: GivenFacts,
): HeldArticle | undefined {
  const day = readPublished(published ?? '')?.day;
  return held.find((one) => {
    if (one.url !== undefined && one.url === url) return true;
    return title !== undefined && day !== undefined && one.title === title && one.day === day;
  });
}

export function bytesOf(held: readonly HeldArticle[]): number {
  return held.reduce((sum, { bytes }) => sum + bytes, 0);
}
